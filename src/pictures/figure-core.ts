import { type Build, buildOf } from './builds.ts';
import type { HeadView } from './bust.ts';
import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { hairBehindBody, headOnBody, neckOnBody } from './figure-head.ts';
import { arm, type Body, handOver, leg } from './figure-limbs.ts';
import type { FigureLook } from './figure-look.ts';
import { farHem, torso } from './figure-torso.ts';
import type { Held } from './held.ts';
import type { Grip } from './held-by-body.ts';
import { round } from './shapes.ts';
import { type BodyPart, floorOf, type Joints, jointsOf, type Pose } from './skeleton.ts';

const FRONT: readonly BodyPart[] = ['legL', 'legR', 'torso', 'armL', 'armR', 'neck', 'head'];
const SIDE: readonly BodyPart[] = ['armL', 'legL', 'hemL', 'legR', 'torso', 'neck', 'head', 'armR'];

/** What goes beyond a body from the front in its own clothes; `figure.ts` has all of it. */
export interface Outfit {
  readonly side: HeadView;
  readonly behind: HeadView;
  readonly dressed: (look: Look) => Partial<Look>;
  readonly clothesOver: (own: FigureLook, body: Body) => string;
  readonly grip: (held: Held, pose: Pose, joints: Joints, build: Build, floor: number) => Grip;
  /** A seat that belongs to the pose, as what lies behind and before the body. */
  readonly seat: (joints: Joints, floor: number) => readonly [behind: string, before: string];
}

/** Where a body stands and what it holds. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip: boolean;
  readonly held?: Held | undefined;
}

/**
 * A whole body. Without an `outfit` it can only be drawn from the front, in its own clothes and with empty hands:
 * that is all the first screen needs, and all its bundle carries. Throws when the pose asks for more.
 */
export function drawBody(pose: Pose, look: FigureLook, stand: Stand, outfit?: Outfit): string {
  if (
    !outfit &&
    (pose.view !== 'front' || pose.on === 'wheelchair' || look.clothes || look.apron || stand.held)
  ) {
    throw new Error(`drawBody: the pose "${pose.da}" needs an outfit`);
  }
  const stands = look.age === 'old' ? stooped(pose) : pose;
  const build = buildOf(look);
  const joints = jointsOf(stands, build);
  const foot = floorOf(stands, build) + (pose.on === 'wheelchair' ? 30 : 0);
  const { x, y, scale, flip } = stand;
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${flip ? -scale : scale} ${scale}) translate(0 ${round(-foot)})">${paint(stands, joints, look, foot, stand.held, outfit)}</g>`;
}

function paint(
  pose: Pose,
  joints: Joints,
  own: FigureLook,
  floor: number,
  held: Held | undefined,
  outfit: Outfit | undefined,
): string {
  const look = { ...own, ...outfit?.dressed(own) };
  const build = buildOf(look);
  const side = pose.view === 'side';
  const grip = held && outfit?.grip(held, pose, joints, build, floor);
  const legColour = look.trousers ?? '#3A4763';
  const far = shade(legColour, side ? -0.2 : -0.1);
  const body: Body = { pose, joints, look, build };
  const head = headViewOf(pose, outfit);
  const holds = (which: 'armL' | 'armR') => grip?.fists.includes(which) ?? false;
  const painters: Readonly<Record<BodyPart, () => string>> = {
    armL: () => arm(joints.armL, body, side, -1, holds('armL')),
    armR: () => (side ? (grip?.drawing ?? '') : '') + arm(joints.armR, body, false, 1, holds('armR')),
    legL: () => leg(joints.legL, body, far, side, -1),
    legR: () => leg(joints.legR, body, legColour, false, 1),
    hemL: () => farHem(body),
    torso: () => hairBehindBody(body, head) + torso(body) + (outfit?.clothesOver(own, body) ?? ''),
    neck: () => neckOnBody(body, head),
    head: () => headOnBody(body, head),
  };
  const drawn = (pose.order ?? (side ? SIDE : FRONT)).map((part) => painters[part]()).join('');
  // From the front the thing lies over the sleeves, and the hands over the thing.
  const inFront =
    grip && !side
      ? grip.drawing + grip.fists.map((which) => handOver(joints[which], body, which)).join('')
      : '';
  const [behind, before] = (pose.on === 'wheelchair' && outfit?.seat(joints, floor)) || ['', ''];
  return behind + drawn + inFront + before;
}

function headViewOf(pose: Pose, outfit: Outfit | undefined): HeadView | undefined {
  if (pose.view === 'back') return outfit?.behind;
  const fromSide = pose.face === 'profile' || (pose.view === 'side' && pose.face !== 'front');
  return fromSide ? outfit?.side : undefined;
}

/** The same pose with a rounded upper back and the head a little forward. */
function stooped(pose: Pose): Pose {
  if (pose.view !== 'side') return pose;
  return { ...pose, thorax: pose.thorax + 8, neck: pose.neck + 14, head: pose.head ?? pose.neck + 92 };
}
