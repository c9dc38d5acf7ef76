import type { PoseWay } from '#domain/yoga-fields.ts';
import { otherSide } from './movement.ts';
import { FRONT_AFTER, FRONT_YOGA } from './poses-yoga-front.ts';
import { SIDE_YOGA } from './poses-yoga-side.ts';
import type { Pose } from './skeleton.ts';

const DRAWN: ReadonlyMap<string, Pose> = new Map(Object.entries({ ...FRONT_YOGA, ...SIDE_YOGA }));

/** Every pose that is drawn, with its ways. */
export const DRAWN_YOGA: readonly { readonly name: string; readonly way: PoseWay }[] = [...DRAWN.keys()].map(
  (key) => {
    const [name = '', way] = key.split('.');
    return { name, way: way as PoseWay };
  },
);

/** How a body stands in this pose, done in this way. Throws for one that is not drawn, naming both. */
export function yogaPose(name: string, way: PoseWay): Pose {
  const pose = DRAWN.get(`${name}.${way}`);
  if (pose === undefined) throw new Error(`yogaPose: the pose "${name}" is not drawn in the way "${way}"`);
  return pose;
}

/**
 * The shapes a pose goes through, the first of which is `yogaPose`: one that is held; both sides; or a slow movement,
 * in with the one and out with the next. The player goes round in them. Throws like `yogaPose`.
 */
export function yogaShapes(name: string, way: PoseWay): readonly Pose[] {
  const pose = yogaPose(name, way);
  const after = AFTER[`${name}.${way}`];
  if (after !== undefined) return [pose, ...after];
  return TWO_SIDED.has(`${name}.${way}`) || TWO_SIDED.has(name) ? [pose, otherSide(pose)] : [pose];
}

const TWO_SIDED: ReadonlySet<string> = new Set(['neck', 'side-stretch', 'tree.standing', 'twist', 'warrior']);

const AFTER: Readonly<Record<string, readonly Pose[]>> = {
  ...FRONT_AFTER,
  'seated-cat-cow.chair': [SIDE_YOGA['cat.chair']],
};
