import type { Look } from './cast.ts';
import type { Eyes, Mood } from './expression.ts';

/** A look with what only one picture needs of it: face, feet, an apron. */
export interface FigureLook extends Look {
  readonly feet?: 'bare' | 'shoe';
  readonly shoe?: string;
  readonly apron?: string;
  readonly mood?: Mood;
  readonly eyes?: Eyes;
  readonly turn?: number;
  readonly gaze?: number;
}
