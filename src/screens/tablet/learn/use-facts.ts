import { useMemo } from 'preact/hooks';
import { type Facts, factsOf, type ShownFact, shownFact } from '#domain/facts.ts';
import type { Lesson, StepOf } from '#domain/lesson.ts';
import { useOperations, useToday } from '#hooks/tablet.ts';

/** What staff have filled in, as far as this tablet has heard. */
function useFacts(): Facts {
  const operations = useOperations();
  return useMemo(() => factsOf(operations), [operations]);
}

/** The value that a step shows today. */
export function useShownFact(step: StepOf<'fact'>): ShownFact | undefined {
  const facts = useFacts();
  return shownFact(step, facts, useToday().date);
}

/** The lesson without the facts that nobody has filled in: a card with nothing on it is worse than none. */
export function useKnownFacts(lesson: Lesson | undefined): Lesson | undefined {
  const facts = useFacts();
  const { date } = useToday();
  return useMemo(() => {
    if (!lesson?.steps.some(({ kind }) => kind === 'fact')) return lesson;
    const steps = lesson.steps.filter((step) => step.kind !== 'fact' || shownFact(step, facts, date));
    return { ...lesson, steps };
  }, [lesson, facts, date]);
}
