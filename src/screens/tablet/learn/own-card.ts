import { chosenOf } from '#domain/choosing.ts';
import type { Lesson, Shown, StepOf } from '#domain/lesson.ts';

/** A question that feeds her own card, and what she picked. */
export interface CardGroup {
  readonly step: StepOf<'choose'>;
  readonly picks: readonly Shown[];
}

/** What she has chosen of a question's cards, in their order. */
export function chosenInStep({ items, most }: StepOf<'choose'>, taps: readonly string[]): readonly Shown[] {
  const ids = items.map(({ phrase }) => phrase.id);
  const chosen = chosenOf(taps, ids, most);
  return items.filter(({ phrase }) => chosen.includes(phrase.id));
}

/** The groups of a card in the order of the lesson; a question with no picks is left out. */
export function groupsOf(
  { steps }: Lesson,
  card: string,
  taps: Readonly<Record<string, readonly string[]>>,
): readonly CardGroup[] {
  return steps
    .filter((step): step is StepOf<'choose'> => step.kind === 'choose' && step.card === card)
    .map((step) => ({ step, picks: chosenInStep(step, taps[step.id] ?? []) }))
    .filter(({ picks }) => picks.length > 0);
}

/** The step that shows her card, if the lesson has one. */
export const cardStepOf = ({ steps }: Lesson): StepOf<'my-card'> | undefined =>
  steps.find((step): step is StepOf<'my-card'> => step.kind === 'my-card');
