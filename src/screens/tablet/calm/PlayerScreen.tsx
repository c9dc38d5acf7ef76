import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onChair as sitting } from '#curriculum/yoga/played.ts';
import { isOver, type Playing, pauseOrGoOn, skip } from '#domain/yoga-player.ts';
import { useAwakeScreen } from '#hooks/awake-screen.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { useYogaClock } from '#hooks/yoga-clock.ts';
import { useYogaVoice } from '#hooks/yoga-voice.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { drawYogaCard } from '#pictures/yoga-card.ts';
import { yogaPose } from '#pictures/yoga-poses.ts';
import { sidesOf } from '#ui/yoga-moving.ts';
import { Screen } from '../Screen.tsx';
import { CalmEnd } from './CalmEnd.tsx';
import { Player } from './Player.tsx';
import type { Programme } from './programmes.ts';
import { yogaWords } from './yoga-words.ts';

interface Props {
  programme: Programme;
  start: Playing;
  isOnChair: boolean;
  onChair: (isOn: boolean) => void;
  /** She has come so far; nothing when she is through. */
  onPlace: (playing: Playing | undefined) => void;
}

/**
 * The poses, one after another, hands-free. Next skips and has no consequence; Home and Back stop. Nothing of it is
 * written down but where she is, on this tablet.
 */
export function PlayerScreen({ programme: given, start, isOnChair, onChair, onPlace }: Props) {
  // What she has begun stays as it is to its end, whatever the instructor or a new week make of it meanwhile.
  const [programme] = useState(given);
  const y = useTerms('yoga');
  const speech = useSpeech();
  const { speaker } = useTablet();
  const steps = useMemo(
    () => (isOnChair ? sitting(programme.steps) : programme.steps),
    [programme.steps, isOnChair],
  );
  const clock = useYogaClock(steps, start);
  const { playing } = clock;
  const isDone = isOver(steps, playing);
  useAwakeScreen();
  useKeptPlace(clock.now, playing, isDone, onPlace);

  const step = steps[playing.at];
  const words = useMemo(() => yogaWords(y), [y]);
  const again = useYogaVoice(speaker, steps, playing, step ? sidesOf(step) : 1, words);
  const following = steps[playing.at + 1];
  const thumb = useMemo(
    () =>
      following
        ? drawYogaCard(yogaPose(following.pose, following.way))
        : drawUiPicture('home-calm', { frame: 'face', id: 'thumb' }),
    [following],
  );
  if (isDone) return <CalmEnd isOnChair={isOnChair} />;

  return (
    <Screen
      name="calm#player"
      step={step?.pose}
      say={[]}
      listen={again}
      next={{ onGo: () => clock.act((before) => skip(steps, before)), thumb }}
    >
      <Player
        steps={steps}
        clock={clock}
        title={again[0]}
        isOnChair={isOnChair}
        onTitle={() => speech.say(...again)}
        onPause={() => clock.act(pauseOrGoOn)}
        onChair={() => {
          onChair(!isOnChair);
          if (!isOnChair) speech.say(spoken(y('way-chair')));
        }}
      />
    </Screen>
  );
}

/** On the disk at each pose, at each pause and when she leaves: sleep or a flat battery costs one pose at most. */
function useKeptPlace(
  now: () => Playing,
  playing: Playing,
  isDone: boolean,
  onPlace: Props['onPlace'],
): void {
  const latest = useRef({ onPlace, isDone });
  latest.current = { onPlace, isDone };
  // biome-ignore lint/correctness/useExhaustiveDependencies: written down when the pose or the pause changes
  useEffect(() => latest.current.onPlace(isDone ? undefined : now()), [playing.at, playing.isPaused, isDone]);
  useEffect(
    () => () => {
      if (!latest.current.isDone) latest.current.onPlace(now());
    },
    [now],
  );
}
