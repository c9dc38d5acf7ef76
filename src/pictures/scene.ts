import { CAST, type Cast, type CastName } from './cast.ts';
import type { FigureLook } from './figure-look.ts';
import { GESTURES, type GestureName } from './gestures.ts';
import type { Eyes, Mood } from './head.ts';
import { HELD, type Held, type HeldName } from './held.ts';
import { LOOKS, type LookName } from './looks.ts';
import { drawBust, drawFigure } from './person.ts';
import { POSES, type PoseName } from './poses-everyday.ts';
import { mirrored, type Point, at as placed } from './shapes.ts';
import {
  type Crop,
  type Frame,
  floor,
  ground,
  hers,
  type Scene,
  squareScene,
  stage,
  TINTS,
  type Tint,
} from './stage.ts';
import { symbol } from './symbol.ts';
import type { PictureSymbol } from './symbols.ts';
import { THINGS, type ThingName } from './things.ts';

/** A section's ground with its soft circle, or one flat wall; a floor from `floorAt` downwards. */
export type SceneGround =
  | { readonly tint: Tint; readonly circle?: false; readonly floorAt?: number }
  | { readonly wall: string; readonly floor?: string; readonly floorAt?: number };

/** A ready symbol (`at` is its middle), a thing of `things.ts`, or a drawing of the picture's own. */
export type SceneThing =
  | { readonly symbol: PictureSymbol; readonly at: Point; readonly size: number; readonly turn?: number }
  | {
      readonly thing: ThingName;
      readonly at: Point;
      readonly scale?: number;
      readonly colour?: string;
      readonly flip?: boolean;
    }
  | { readonly drawn: string };

/** Somebody in a scene: a whole body when there is a `pose`, else from the waist up. */
export interface ScenePerson {
  readonly look: LookName;
  /** Changes to the look: work clothes, a hat, one colour. */
  readonly wear?: Partial<FigureLook>;
  /** The whole body; `at` is where the feet stand. About 470 units tall at scale 1. */
  readonly pose?: PoseName;
  /** What the arms do of somebody from the waist up; `at` is the middle of the head, which is 136 high at scale 1. */
  readonly gesture?: GestureName;
  readonly at: Point;
  readonly scale?: number;
  /** Seen in a mirror: bodies from the side look to the right without it. */
  readonly flip?: boolean;
  readonly mood?: Mood;
  readonly eyes?: Eyes;
  /** Where the face looks, -1 (viewer's left) to 1. */
  readonly turn?: number;
  readonly gaze?: number;
  /** Degrees the head leans; only from the waist up. */
  readonly tilt?: number;
  /** Which side of somebody from the waist up is seen. */
  readonly view?: 'front' | 'profile' | 'back';
  /** In the hand; what is made for two hands goes into both. */
  readonly holds?: HeldName;
}

/** A picture as data. Everything is drawn in this order; one meaning, and at most one of `hers`. */
export interface SceneSpec {
  /** What the picture is called in Danish. */
  readonly title: string;
  readonly ground: SceneGround;
  /** Behind the people. */
  readonly things?: readonly SceneThing[];
  readonly people?: readonly ScenePerson[];
  /** Before the people: a table's edge, what lies on it, a sign. */
  readonly front?: readonly SceneThing[];
  /** Whose place the learner takes when she has chosen how her own figure looks (`her-look.ts`). */
  readonly hers?: CastName;
  readonly crops?: Partial<Record<Frame, Crop>>;
}

/**
 * Pictures written as data, by name, ready for the catalogue. Drawn in 640 x 640 with what matters inside
 * x 90–550, y 110–630. Throws at once for a missing Danish title; a name that is not known (look, pose, gesture,
 * thing, symbol, held thing) is an error when the picture is drawn, and names the picture and the part.
 *
 * @example
 * export const WORK_SCENES = scenes({
 *   'cleaner-at-work': {
 *     title: 'Rengøringsassistent',
 *     ground: { tint: 'danish', floorAt: 520 },
 *     things: [{ thing: 'window', at: [470, 240] }, { symbol: BUCKET, at: [500, 560], size: 110 }],
 *     people: [{ look: 'fatima', wear: { clothes: 'cleaning' }, pose: 'mop', at: [270, 600], scale: 0.9, holds: 'mop' }],
 *   },
 *   glad: { title: 'Glad', ground: { tint: 'today' }, people: [{ look: 'selam', mood: 'happy', at: [320, 280], scale: 1.4 }] },
 * });
 */
export function scenes<Name extends string>(
  specs: Readonly<Record<Name, SceneSpec>>,
): Readonly<Record<Name, Scene>> {
  const made: Partial<Record<Name, Scene>> = {};
  for (const name of Object.keys(specs) as Name[]) {
    const spec = specs[name];
    if (typeof spec.title !== 'string' || spec.title.trim() === '') {
      throw new Error(`picture "${name}": there is no Danish title`);
    }
    const scene = squareScene(spec.title, (cast) => drawScene(name, spec, cast), spec.crops);
    made[name] = spec.hers ? hers(spec.hers, scene) : scene;
  }
  return made as Readonly<Record<Name, Scene>>;
}

/** The drawing of a scene, uncut, with the women of `cast`. */
function drawScene(name: string, spec: SceneSpec, cast: Cast = CAST): string {
  const part = (label: string, i: number) => `picture "${name}", ${label}[${i}]`;
  return (
    groundOf(`picture "${name}", ground`, spec.ground) +
    (spec.things ?? []).map((thing, i) => thingOf(part('things', i), thing)).join('') +
    (spec.people ?? []).map((person, i) => personOf(part('people', i), person, cast)).join('') +
    (spec.front ?? []).map((thing, i) => thingOf(part('front', i), thing)).join('')
  );
}

function groundOf(part: string, spec: SceneGround): string {
  if ('wall' in spec) {
    return (
      ground(spec.wall) + (spec.floorAt === undefined ? '' : floor(spec.floorAt, spec.floor ?? '#C9B593'))
    );
  }
  const { floor: low, ground: base } = known(part, 'tint', TINTS, spec.tint);
  if (spec.circle !== false) return stage(spec.tint, spec.floorAt);
  return ground(base) + (spec.floorAt === undefined ? '' : floor(spec.floorAt, low));
}

function thingOf(part: string, spec: SceneThing): string {
  if ('drawn' in spec) return spec.drawn;
  if ('symbol' in spec) {
    if (!Array.isArray(spec.symbol)) throw new Error(`${part}: unknown symbol`);
    const { at, size, turn } = spec;
    const half = size / 2;
    return turn
      ? placed(at[0], at[1], 1, symbol(spec.symbol, -half, -half, size), turn)
      : symbol(spec.symbol, at[0] - half, at[1] - half, size);
  }
  const draw = known(part, 'thing', THINGS, spec.thing);
  const drawing = draw(spec.at[0], spec.at[1], spec.scale ?? 1, spec.colour);
  return spec.flip ? mirrored(spec.at[0], drawing) : drawing;
}

function personOf(part: string, person: ScenePerson, cast: Cast): string {
  const look: FigureLook = {
    ...known<FigureLook>(part, 'look', { ...LOOKS, ...cast }, person.look),
    ...person.wear,
    ...(person.mood && { mood: person.mood }),
    ...(person.eyes && { eyes: person.eyes }),
    ...(person.turn !== undefined && { turn: person.turn }),
    ...(person.gaze !== undefined && { gaze: person.gaze }),
  };
  const held = heldBy(part, person);
  const place = { at: person.at, scale: person.scale ?? 1, flip: person.flip ?? false };
  if (person.pose !== undefined)
    return drawFigure(known(part, 'pose', POSES, person.pose), look, place, held);
  const gesture = person.gesture === undefined ? undefined : known(part, 'gesture', GESTURES, person.gesture);
  return drawBust(look, place, {
    ...(gesture && { gesture }),
    ...(held && { held }),
    ...(person.tilt !== undefined && { tilt: person.tilt }),
    view: person.view ?? 'front',
  });
}

/** At the ear one sees a telephone's back. */
function heldBy(part: string, { gesture, holds, pose }: ScenePerson): Held | undefined {
  if (holds === undefined) return undefined;
  const atEar = holds === 'phone' && (pose === 'phone' || gesture === 'phone-ear');
  return known<Held>(part, 'held thing', HELD, atEar ? 'phone-at-ear' : holds);
}

function known<T>(part: string, kind: string, all: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  if (found === undefined) throw new Error(`${part}: unknown ${kind} "${name}"`);
  return found;
}
