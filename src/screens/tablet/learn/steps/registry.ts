import type { Step, StepKind } from '#domain/lesson.ts';
import { choose } from './Choose.tsx';
import { doIt } from './DoIt.tsx';
import { fact } from './Fact.tsx';
import { listenAndPoint } from './ListenAndPoint.tsx';
import { map } from './MapStep.tsx';
import { match } from './Match.tsx';
import { myCard } from './MyCard.tsx';
import { place } from './Place.tsx';
import type { PlayedStep } from './played-step.ts';
import { realTask } from './RealTask.tsx';
import { sameOrDifferent } from './SameOrDifferent.tsx';
import { sayAndHear } from './SayAndHear.tsx';
import { story } from './Story.tsx';
import { talk } from './Talk.tsx';
import { tapInOrder } from './TapInOrder.tsx';
import { wordCard } from './WordCard.tsx';

/** How each kind of step is played. A new kind is one file and one line here; without it this does not compile. */
const PLAYED: { readonly [K in StepKind]: PlayedStep<K> } = {
  story,
  word: wordCard,
  'listen-and-point': listenAndPoint,
  'do-it': doIt,
  match,
  'tap-in-order': tapInOrder,
  'same-or-different': sameOrDifferent,
  'say-and-hear': sayAndHear,
  place,
  choose,
  'my-card': myCard,
  map,
  fact,
  talk,
  'real-task': realTask,
};

/** How this step is played. Its kind chose the entry, so the entry takes the step. */
export const playedStepOf = (step: Step): PlayedStep<StepKind> =>
  PLAYED[step.kind] as unknown as PlayedStep<StepKind>;
