import type { Step } from '#domain/lesson.ts';

/** Where she is in a lesson, as it lies on the disk. */
export interface LessonDraft {
  /** Id of the step she is at. */
  readonly at: string;
  /** Its place when it was kept: a lesson published anew may have lost the step. */
  readonly index: number;
  /** The taps that counted, by step. Replayed through the rules of the exercise they give the same screen. */
  readonly taps: Readonly<Record<string, readonly string[]>>;
}

/** Reads a draft from the disk; anything else than a draft is the beginning of a lesson. */
export function lessonDraftOf(kept: unknown): LessonDraft {
  const { at, index, taps } = isRecord(kept) ? kept : {};
  return {
    at: typeof at === 'string' ? at : '',
    index: typeof index === 'number' && Number.isInteger(index) && index >= 0 ? index : 0,
    taps: tapsOf(taps),
  };
}

/** Taps by step or word, as they lie on the disk; what is no list of texts is left out. */
export function tapsOf(kept: unknown): Readonly<Record<string, readonly string[]>> {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, taps]) => (isTexts(taps) ? [[key, taps]] : [])),
  );
}

/**
 * What stays when she has been through the lesson: what she placed, where it may stay, and what she picked for a card
 * of her own. Undefined when nothing does; where she was is forgotten in any case.
 */
export function keptAfter({ taps }: LessonDraft, steps: readonly Step[]): LessonDraft | undefined {
  const stays = steps.filter(
    (step) => (step.kind === 'place' && step.isKept) || (step.kind === 'choose' && step.card !== undefined),
  );
  const kept = stays.flatMap(({ id }) => (taps[id]?.length ? [[id, taps[id]] as const] : []));
  return kept.length > 0 ? { at: '', index: 0, taps: Object.fromEntries(kept) } : undefined;
}

/** The place of her step among the lesson's, 0 for the first. */
export function placeOf(draft: LessonDraft, steps: readonly Step[]): number {
  const found = steps.findIndex(({ id }) => id === draft.at);
  return found >= 0 ? found : Math.min(draft.index, Math.max(0, steps.length - 1));
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
