import type { PoseWay, YogaMinutes } from '#domain/yoga-fields.ts';

/** A pose and its way, the week in which it joins the programme, and its last week when another takes its place. */
export type ProgrammeRow = readonly [pose: string, way: PoseWay, from: number, until?: number];

// In the order in which they are done: on the chair, then on her feet, then on the mat, then rest. The first weeks
// are on chair and feet alone, with few poses and much time for each; the mat comes when the group is at home. Poses
// that are seen from the same side follow each other, so that she moves from one to the next and seldom fades.

const FIVE: readonly ProgrammeRow[] = [
  ['breathing', 'chair', 1],
  ['shoulder-rolls', 'chair', 1, 15],
  ['neck', 'chair', 4, 29],
  ['side-stretch', 'chair', 1, 9],
  ['seated-cat-cow', 'chair', 6, 18],
  ['mountain', 'standing', 1],
  ['shoulder-rolls', 'standing', 16, 27],
  ['side-stretch', 'standing', 10, 24],
  ['warrior', 'standing', 22],
  ['tree', 'standing', 12],
  ['cat', 'mat', 19],
  ['cow', 'mat', 19],
  ['child', 'mat', 25],
  ['twist', 'mat', 30],
  ['rest', 'chair', 1, 20],
  ['rest', 'mat', 21],
];

const TEN: readonly ProgrammeRow[] = [
  ['breathing', 'chair', 1],
  ['shoulder-rolls', 'chair', 1],
  ['neck', 'chair', 2],
  ['side-stretch', 'chair', 1, 7],
  ['twist', 'chair', 6, 20],
  ['seated-cat-cow', 'chair', 3, 16],
  ['forward-fold', 'chair', 9, 17],
  ['legs-up', 'chair', 10, 25],
  ['mountain', 'standing', 1],
  ['side-stretch', 'standing', 8],
  ['warrior', 'standing', 14],
  ['tree', 'standing', 5],
  ['chair', 'standing', 11],
  ['forward-fold', 'standing', 18],
  ['cat', 'mat', 17],
  ['cow', 'mat', 17],
  ['child', 'mat', 19],
  ['twist', 'mat', 21],
  ['legs-up', 'mat', 26],
  ['rest', 'chair', 1, 22],
  ['rest', 'mat', 23],
];

const FIFTEEN: readonly ProgrammeRow[] = [
  ['breathing', 'chair', 1],
  ['shoulder-rolls', 'chair', 1],
  ['neck', 'chair', 1],
  ['side-stretch', 'chair', 1, 10],
  ['twist', 'chair', 3, 22],
  ['warrior', 'chair', 4, 8],
  ['seated-cat-cow', 'chair', 1, 14],
  ['forward-fold', 'chair', 7, 19],
  ['legs-up', 'chair', 6, 23],
  ['mountain', 'standing', 1],
  ['breathing', 'standing', 29],
  ['side-stretch', 'standing', 11],
  ['warrior', 'standing', 9],
  ['tree', 'standing', 2],
  ['chair', 'standing', 12],
  ['forward-fold', 'standing', 20],
  ['cat', 'mat', 15],
  ['cow', 'mat', 15],
  ['child', 'mat', 17],
  ['twist', 'mat', 23],
  ['breathing', 'mat', 27],
  ['legs-up', 'mat', 24],
  ['rest', 'chair', 1, 20],
  ['rest', 'mat', 21],
];

/** The course's programmes as they grow over the 35 weeks. */
export const PROGRAMME_ROWS: Readonly<Record<YogaMinutes, readonly ProgrammeRow[]>> = {
  5: FIVE,
  10: TEN,
  15: FIFTEEN,
};
