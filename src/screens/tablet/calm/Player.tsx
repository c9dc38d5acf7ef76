import type { Utterance } from '#audio/utterance.ts';
import type { YogaStep } from '#domain/yoga-fields.ts';
import { breathOf } from '#domain/yoga-player.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTerms } from '#hooks/terms.ts';
import type { YogaClock } from '#hooks/yoga-clock.ts';
import { yogaPose } from '#pictures/yoga-poses.ts';
import { BreathDisc } from '#ui/BreathDisc.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { YogaFigure } from '#ui/YogaFigure.tsx';
import { YogaPicture } from '#ui/YogaPicture.tsx';
import { movingIn } from '#ui/yoga-moving.ts';
import { StepDots } from '../learn/StepDots.tsx';
import { CalmButton } from './CalmButton.tsx';
import './player.css';

/** Poses shown ahead. They are to look at, not to tap. */
const AHEAD = 3;

interface Props {
  steps: readonly YogaStep[];
  clock: YogaClock;
  title: Utterance | undefined;
  isOnChair: boolean;
  onTitle: () => void;
  onPause: () => void;
  onChair: () => void;
}

/** The figure, large; beside it where she is, her breath, what comes, Pause and the chair (DESIGN-NOTES §3). */
export function Player({ steps, clock, title, isOnChair, onTitle, onPause, onChair }: Props) {
  const t = useTerms('calm');
  const y = useTerms('yoga');
  const speech = useSpeech();
  const { playing, now } = clock;
  const first = playing.at + 1;
  const ahead = steps.slice(first, first + AHEAD).map((step, i) => ({ ...step, place: first + i }));
  const breath = breathOf(steps, playing);
  // Nobody is asked to hold her breath through a pause.
  const isFree = breath.phase === 'still' || playing.isPaused;
  const breathTerm = isFree ? t('breathe-calmly') : y(`breathe-${breath.phase}`);

  return (
    <div class="player" dir="ltr" data-at={playing.at} data-paused={playing.isPaused ? '' : undefined}>
      <button
        type="button"
        class={`player-picture ${speech.speaking && speech.speaking.utterance.id === title?.id ? 'is-speaking' : ''}`}
        data-term={title?.id}
        aria-label={title?.help?.text ?? title?.da}
        onClick={onTitle}
      >
        <YogaFigure moving={() => movingIn(steps, now())} />
      </button>
      <div class="player-breath" data-breath={breath.phase}>
        <StepDots count={steps.length} now={playing.at} />
        <div class="player-disc">
          <BreathDisc fullness={() => breathOf(steps, now()).fullness} />
        </div>
        <Label text={breathTerm.text} lang={breathTerm.lang} class="player-word" />
      </div>
      <div class="player-ahead" data-ahead>
        {ahead.map(({ pose, way, place }) => (
          <span key={place} class="player-thumb">
            <YogaPicture pose={yogaPose(pose, way)} />
          </span>
        ))}
      </div>
      <div class="player-buttons">
        <CalmButton name="pause" term={t(playing.isPaused ? 'go-on' : 'pause')} onTap={onPause}>
          <Icon name={playing.isPaused ? 'play' : 'pause'} />
        </CalmButton>
        <CalmButton name="chair" term={y('way-chair')} isOn={isOnChair} onTap={onChair}>
          <YogaPicture pose={CHAIR} />
        </CalmButton>
      </div>
    </div>
  );
}

/** The picture of "on a chair", the same wherever she can choose it. */
export const CHAIR = yogaPose('rest', 'chair');
