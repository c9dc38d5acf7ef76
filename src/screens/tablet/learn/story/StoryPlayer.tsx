import { useEffect, useRef, useState } from 'preact/hooks';
import type { Story } from '#domain/clips.ts';
import type { Lesson } from '#domain/lesson.ts';
import { useAwakeScreen } from '#hooks/awake-screen.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Dots } from '#ui/Dots.tsx';
import { Icon } from '#ui/Icon.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../../Screen.tsx';
import { LessonPicture } from '../LessonPicture.tsx';
import './story.css';

/** Between two parts there is time to look once more, ms. */
const BETWEEN = 800;

/** `missing`: the sound is not on this tablet yet, or gives none. */
type Phase = 'telling' | 'still' | 'missing';

/**
 * A story by itself: a picture, its part of the story, and then the next one. A tap on the picture stops it and goes on;
 * Next and Back go from part to part, Listen begins this one anew.
 */
export function StoryPlayer({ story, lesson }: { story: Story; lesson: Lesson }) {
  const t = useTerms('learn');
  const [at, setAt] = useState(0);
  const { parts } = story;
  const part = parts[at];
  const isLast = at + 1 === parts.length;
  const telling = useTelling(part?.media, () => !isLast && setAt(at + 1));
  const { phase } = telling;
  useAwakeScreen();
  const thumb = parts[at + 1] && lesson.pictures[parts[at + 1]?.picture ?? ''];

  return (
    <Screen
      name={`story#${at}`}
      say={[]}
      listen={[spoken(t('story'))]}
      onListen={telling.begin}
      isTelling={phase === 'telling'}
      back={at > 0 ? () => setAt(at - 1) : undefined}
      next={
        isLast
          ? {
              onGo: () => go('/learn', { replace: true }),
              ...(phase === 'still' && { state: 'glow' as const }),
            }
          : { onGo: () => setAt(at + 1), ...(thumb !== undefined && { thumb }) }
      }
    >
      <div class="story" dir="ltr" data-story={story.clip} data-at={at} data-phase={phase}>
        <button
          type="button"
          class={`story-picture ${phase === 'telling' ? 'is-speaking' : ''}`}
          data-term="learn.story"
          aria-label={story.title}
          lang={story.language}
          onClick={phase === 'telling' ? telling.stop : telling.begin}
        >
          {phase === 'missing' ? (
            <UiPicture name="no-sound" />
          ) : (
            <LessonPicture svg={lesson.pictures[part?.picture ?? ''] ?? lesson.pictures[lesson.picture]} />
          )}
          {phase === 'still' && (
            <span class="story-sign">
              <Icon name="play" />
            </span>
          )}
        </button>
        <Dots count={parts.length} now={at} />
      </div>
    </Screen>
  );
}

/** Tells a part when it comes on, and says when it has been told to its end. Leaving it stops it. */
function useTelling(media: string | undefined, onTold: () => void) {
  const tablet = useTablet();
  const speech = useSpeech();
  const t = useTerms('learn');
  const [phase, setPhase] = useState<Phase>('telling');
  const turn = useRef(0);
  const latest = useRef(onTold);
  latest.current = onTold;

  const begin = () => {
    const mine = ++turn.current;
    const isOver = () => mine !== turn.current;
    setPhase('telling');
    void tell(mine).catch(() => !isOver() && miss());
  };
  const miss = () => {
    setPhase('missing');
    speech.say(spoken(t('story-coming-said')));
  };
  async function tell(mine: number): Promise<void> {
    const sound = media && (await tablet.media(media));
    if (mine !== turn.current) return;
    const told = sound ? await speech.play(sound) : 'failed';
    if (mine !== turn.current) return;
    if (told === 'failed') return miss();
    setPhase('still');
    setTimeout(() => mine === turn.current && latest.current(), BETWEEN);
  }
  const stop = () => {
    turn.current++;
    speech.stop();
    setPhase('still');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new part is a new sound
  useEffect(() => {
    begin();
    return () => {
      turn.current++;
    };
  }, [media]);
  return { phase, begin, stop };
}
