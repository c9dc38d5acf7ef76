import type { Playing } from '#domain/yoga-player.ts';
import { isRecord } from '../learn/lesson-draft.ts';

/** A programme she has begun and not come to the end of. */
export interface Begun {
  /** As in the address: `5`, `10`, `15`, or the name of a programme of the instructor's. */
  readonly programme: string;
  /** The week whose poses she has begun: she goes on with the same ones. */
  readonly week: number;
  readonly at: number;
  /** Time in that pose, ms. */
  readonly elapsed: number;
}

/** What the tablet keeps of her calm. It is hers, and stays here. */
export interface CalmDraft {
  readonly isOnChair: boolean;
  readonly begun: Begun | undefined;
}

/** Reads it from the disk; anything else than a draft is a beginning, on the mat. */
export function calmDraftOf(kept: unknown): CalmDraft {
  const { isOnChair, begun } = isRecord(kept) ? kept : {};
  return { isOnChair: isOnChair === true, begun: begunOf(begun) };
}

function begunOf(kept: unknown): Begun | undefined {
  if (!isRecord(kept)) return undefined;
  const { programme, week, at, elapsed } = kept;
  if (typeof programme !== 'string' || !isCount(week) || !isCount(at)) return undefined;
  return { programme, week, at, elapsed: typeof elapsed === 'number' && elapsed >= 0 ? elapsed : 0 };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** The draft with her place in a programme; without a place it is begun no more. */
export const keptAt = (
  draft: CalmDraft,
  programme: { readonly name: string; readonly week: number },
  playing: Playing | undefined,
): CalmDraft => ({
  ...draft,
  begun: playing && {
    programme: programme.name,
    week: programme.week,
    at: playing.at,
    elapsed: Math.round(playing.elapsed),
  },
});
