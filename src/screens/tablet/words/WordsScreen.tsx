import { useState } from 'preact/hooks';
import { useDraft } from '#hooks/lessons.ts';
import { useLive, useTablet, useToday } from '#hooks/tablet.ts';
import { useOpenLessons } from '../learn/use-open-lessons.ts';
import { Screen } from '../Screen.tsx';
import { BoardScreen } from './BoardScreen.tsx';
import { SittingDone } from './SittingDone.tsx';
import { SittingScreen } from './SittingScreen.tsx';
import { sittingKept, sittingToday } from './sitting.ts';
import { learnedIn, lessonsOf, useMetWords } from './use-learned-words.ts';

/** Where she is in the day's words; it stays on the tablet. */
const DRAFT = 'words/sitting';

/** My words: those that come back today, at most ten, and then the board that speaks Danish for her. */
export function WordsScreen() {
  const tablet = useTablet();
  const { date } = useToday();
  const states = useLive(tablet.words);
  const [kept, keep] = useDraft(DRAFT, sittingKept);
  const [where, setWhere] = useState<'sitting' | 'done' | 'board'>('sitting');
  const met = useMetWords();
  const sitting = kept && sittingToday(kept, states, date);
  const dueIds = sitting?.words.map(({ id }) => id) ?? [];
  const { lessons, isRead } = useOpenLessons(lessonsOf(dueIds));
  if (!sitting || !isRead) {
    return (
      <Screen name="words" say={[]}>
        {null}
      </Screen>
    );
  }

  const asked = learnedIn(lessons, dueIds);
  const left = asked.filter(({ word }) => !sitting.past.includes(word.id));
  if (where === 'done') return <SittingDone onGo={() => setWhere('board')} />;
  if (where === 'board' || left.length === 0) {
    const onBack = where === 'board' && left.length > 0 ? () => setWhere('sitting') : undefined;
    return <BoardScreen words={met} isNoneDue={left.length === 0} onBack={onBack} />;
  }
  return (
    <SittingScreen
      sitting={sitting}
      keep={keep}
      asked={asked}
      learned={learnedIn(lessons, met)}
      onDone={() => setWhere('done')}
      onBoard={() => setWhere('board')}
    />
  );
}
