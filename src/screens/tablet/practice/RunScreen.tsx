import { useState } from 'preact/hooks';
import type { PracticeId, Rung } from '#domain/practice.ts';
import { afterRun, isMastery, type RunResult } from '#domain/practice-ladder.ts';
import { type KeptStanding, keptStandingOf, standingKey } from '#domain/practice-standing.ts';
import { masteredOf } from '#domain/practice-views.ts';
import { useDraft } from '#hooks/lessons.ts';
import { type OpenPractice, usePractice } from '#hooks/practice.ts';
import { useHolder, useOperations, useRecord } from '#hooks/tablet.ts';
import { OnTheWay } from '../learn/OnTheWay.tsx';
import { Screen } from '../Screen.tsx';
import { RunEnd } from './RunEnd.tsx';
import { Running } from './Running.tsx';

interface Props {
  id: PracticeId;
  task: string;
  rung: Rung;
}

/** A task of a place on one rung, as often as she likes. What she does in it stays in the run; where she stands is kept. */
export function RunScreen({ id, task, rung }: Props) {
  const opened = usePractice(id);
  const [kept, keep] = useDraft(standingKey(id, task), keptStandingOf);
  const [round, setRound] = useState(0);
  if (opened.isLoading || !kept) {
    return (
      <Screen name="practice-run" say={[]}>
        {null}
      </Screen>
    );
  }
  if (!opened.value?.practice.tasks.some(({ name }) => name === task)) {
    return <OnTheWay name="practice-run" room="practising" />;
  }
  return (
    <Round
      key={round}
      open={opened.value}
      task={task}
      rung={rung}
      kept={kept}
      keep={keep}
      onAgain={() => setRound(round + 1)}
    />
  );
}

interface RoundProps {
  open: OpenPractice;
  task: string;
  rung: Rung;
  kept: KeptStanding;
  keep: (standing: KeptStanding) => void;
  onAgain: () => void;
}

function Round({ open, task, rung, kept, keep, onAgain }: RoundProps) {
  const record = useRecord();
  const { participant } = useHolder();
  const operations = useOperations();
  const [began] = useState(kept);
  const [ended, setEnded] = useState<{ readonly standing: KeptStanding; readonly isMastered: boolean }>();
  const { id } = open.practice;

  const end = (result: RunResult) => {
    const standing = { ...afterRun(began, result), runs: began.runs + 1 };
    keep(standing);
    if (!result.isDone) return;
    // It is told once: what stands in the log needs not stand there twice.
    const isMastered =
      isMastery(began, result) && !masteredOf(operations, participant).get(id)?.includes(task);
    if (isMastered) record({ kind: 'practice-mastered', practice: id, task });
    setEnded({ standing, isMastered });
  };
  return ended ? (
    <RunEnd open={open} task={task} rung={rung} {...ended} onAgain={onAgain} />
  ) : (
    <Running open={open} task={task} rung={rung} seed={began.runs} onEnd={end} />
  );
}
