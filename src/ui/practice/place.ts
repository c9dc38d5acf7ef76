import type { Phrase } from '#domain/lesson.ts';
import type { Practice, PracticeSkin } from '#domain/practice.ts';
import type { Run, Tap } from '#domain/practice-run.ts';
import type { Term } from '../term.ts';

/** The words round the place that are the window's own, not the place's. */
export interface PlaceWords {
  /** On the flag: this is practice. */
  readonly flag: Term;
  /** Pages of a list. */
  readonly more: Term;
  readonly before: Term;
  /** To a helper, before a secret is entered. */
  readonly lookAway: Term;
  /** Why a secret or a code was forgotten. */
  readonly forgotten: Term;
  /** Of a part that is spoken: begin, end, and "I said it" without a microphone. */
  readonly sayNow: Term;
  readonly said: Term;
  readonly saidAloud: Term;
  /** Stands where staff have not filled in a number. */
  readonly noNumber: Term;
}

/** What a window does with her voice. `none`: no microphone, or not now; then she says it, and that is as good. */
export type VoicePhase = 'ready' | 'recording' | 'playing' | 'none';

/** What is tapped that is no tap of the run: it only speaks. */
export type Told = 'title' | 'look-away';

/**
 * What a window hands to the drawn place. Nothing here knows a log, a disk or a microphone, so the classroom shows the
 * very same place.
 */
export interface Place {
  readonly practice: Practice;
  readonly run: Run;
  readonly skin: PracticeSkin;
  readonly words: PlaceWords;
  /** A phrase of the place as a word: the Danish, and hers where it is translated. */
  readonly termOf: (phrase: Phrase) => Term;
  /** The value of a number that staff fill in. */
  readonly numberOf: (fact: string) => string | undefined;
  /** The tap that has the ring and the hand. Absent: none is shown. */
  readonly next?: Tap | undefined;
  /** Everything else steps back, and only says the instruction again. */
  readonly isLocked?: boolean;
  /** Id of the phrase being said: its part has the ring of the voice. */
  readonly speaking?: string | undefined;
  /** The part whose secret or code has just been forgotten. */
  readonly forgotten?: string | undefined;
  readonly voice: VoicePhase;
  readonly onTap: (tap: Tap) => void;
  readonly onTold: (what: Told) => void;
  /** Her voice begins or ends; that she has spoken is a tap. */
  readonly onVoice: (part: string, what: 'start' | 'finish') => void;
}

/** Are these the same tap? */
export const isSameTap = (one: Tap | undefined, other: Tap): boolean =>
  one !== undefined && one.part === other.part && one.of === other.of;

/** How the run has filled a part of the present screen: an option, or `yes`. */
export const filledIn = ({ run }: Place, part: string): string | undefined =>
  run.filled[`${run.screen}.${part}`];

/** SVG of a picture of the place; empty when the pack has lost it, which shows the ground and never a broken frame. */
export const svgOf = ({ practice }: Place, picture: string): string => practice.pictures[picture] ?? '';
