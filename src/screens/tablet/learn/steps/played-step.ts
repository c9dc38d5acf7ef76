import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Utterance } from '#audio/utterance.ts';
import type { Lesson, StepKind, StepOf } from '#domain/lesson.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import type { Terms } from '#hooks/terms.ts';

/** What a step is shown with. It keeps nothing itself: `taps` is all it knows of what she has done. */
export interface StepProps<K extends StepKind> {
  readonly step: StepOf<K>;
  readonly open: OpenLesson;
  /** The taps that counted, first to last; each kind names its own. */
  readonly taps: readonly string[];
  /** The taps of all steps by their ids: what is shown again in the end. */
  readonly allTaps: Readonly<Record<string, readonly string[]>>;
  /** Adds a tap that counted, and keeps it on the disk. */
  readonly tap: (name: string) => void;
  /** What Listen again says, the same objects: the card whose utterance is being said has the ring. */
  readonly asked: readonly Utterance[];
  /** Where she is in the lesson. */
  readonly dots: ComponentChildren;
  /** Leaves the step, as Next does. */
  readonly goOn: () => void;
}

/** `may`: she was shown the answer and can go on (ux rule 21). `done`: it is all found. */
export type Going = 'not-yet' | 'may' | 'done';

/** A kind of step, as the lesson plays it. */
export interface PlayedStep<K extends StepKind> {
  readonly Show: FunctionComponent<StepProps<K>>;
  /** What is said when the step opens, once. `t` are the words of the room `learn`. */
  readonly say: (step: StepOf<K>, open: OpenLesson, t: Terms) => readonly Utterance[];
  /** What Listen again says, where it is not the whole opening. */
  readonly ask?: (step: StepOf<K>, open: OpenLesson, t: Terms) => readonly Utterance[];
  /** May she go on? Left out where she always may (ux rule 49). */
  readonly going?: (step: StepOf<K>, taps: readonly string[]) => Going;
  /** Its picture for the round frame in Next, as a key of the lesson's. Left out where it would give the answer away. */
  readonly preview?: (step: StepOf<K>, lesson: Lesson) => string | undefined;
}
