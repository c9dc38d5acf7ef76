import { useMemo } from 'preact/hooks';
import { type Choice, wasKnown } from '#domain/exercise.ts';
import { afterReview } from '#domain/spacing.ts';
import { useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { danishOf } from '../learn/lesson-words.ts';
import { StepDots } from '../learn/StepDots.tsx';
import { choiceOf, Pointing } from '../learn/steps/Pointing.tsx';
import { Screen } from '../Screen.tsx';
import { choicesFor, type LearnedWord, type Sitting } from './sitting.ts';
import './words.css';

interface Props {
  sitting: Sitting;
  keep: (sitting: Sitting) => void;
  /** The words of the sitting that are on the tablet, in its order. */
  asked: readonly LearnedWord[];
  /** All words there are pictures of, to tell them from. */
  learned: readonly LearnedWord[];
  onDone: () => void;
  onBoard: () => void;
}

/** A word that comes back: hear it, point at it. What she knew decides when it comes again, and nothing else. */
export function SittingScreen({ sitting, keep, asked, learned, onDone, onBoard }: Props) {
  const t = useTerms('words');
  const learn = useTerms('learn');
  const { words } = useTablet();
  const now = asked.find(({ word }) => !sitting.past.includes(word.id)) ?? asked[0];
  const id = now?.word.id ?? '';
  const says = useMemo(() => (now ? [danishOf(now.word.phrase, true)] : []), [now]);
  if (!now) return null;

  const taps = sitting.taps[id] ?? [];
  const step = sitting.words.find((one) => one.id === id)?.step ?? 0;
  const choices = choicesFor(now, learned, { step, today: sitting.date });
  const choice = choiceOf(
    id,
    choices.map(({ word }) => word.id),
    taps,
  );
  const board = t('board');

  const take = (word: string, after: Choice) => {
    const state = words.get().get(id);
    keep({ ...sitting, taps: { ...sitting.taps, [id]: [...taps, word] } });
    // Answered once today is enough: a word that is not due any more has been reviewed.
    if (after.isDone && state && state.due <= sitting.date)
      words.put(id, afterReview(state, wasKnown(after), sitting.date)).catch(() => undefined);
  };
  const goOn = () => {
    const past = [...sitting.past, id];
    keep({ ...sitting, past });
    if (asked.every(({ word }) => past.includes(word.id))) onDone();
  };
  const goBack = () => keep({ ...sitting, past: sitting.past.slice(0, -1) });

  return (
    <Screen
      name={`words#${id}`}
      say={[spoken(learn('listen-and-point')), ...says]}
      listen={says}
      next={choice.isDone ? { onGo: goOn, state: 'glow' } : undefined}
      back={sitting.past.length > 0 ? goBack : undefined}
    >
      <Pointing
        right={id}
        choices={choices.map(({ word, svg }) => ({ word: word.id, phrase: word.phrase, svg }))}
        taps={taps}
        onTap={take}
        asked={says}
        dots={<StepDots count={asked.length} now={asked.findIndex(({ word }) => word.id === id)} />}
        corner={
          <button
            type="button"
            class="words-board-button"
            data-term={board.id}
            data-board-button
            onClick={onBoard}
          >
            <Icon name="cards" />
            <Label text={board.text} lang={board.lang} />
          </button>
        }
      />
    </Screen>
  );
}
