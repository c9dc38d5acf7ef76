import type { CohortId } from '#domain/ids.ts';
import type { Decision } from '#domain/operation.ts';

/** What the yoga instructor of the demo has put together for her Fridays, and what she saw do the group good. */
export const demoYoga = (stream: CohortId): readonly Decision[] => [
  {
    kind: 'yoga-programme-set',
    stream,
    programme: 'yoga-programme/demo-friday',
    title: 'Rolig fredag',
    minutes: 10,
    steps: [
      { pose: 'breathing', way: 'chair', seconds: 80 },
      { pose: 'shoulder-rolls', way: 'chair', seconds: 70 },
      { pose: 'neck', way: 'chair', seconds: 60 },
      { pose: 'mountain', way: 'standing', seconds: 80 },
      { pose: 'side-stretch', way: 'standing', seconds: 80 },
      { pose: 'tree', way: 'standing', seconds: 90 },
      { pose: 'rest', way: 'chair', seconds: 140 },
    ],
  },
  { kind: 'yoga-pose-noted', stream, pose: 'shoulder-rolls', doesGood: true },
  { kind: 'yoga-pose-noted', stream, pose: 'rest', doesGood: true },
];
