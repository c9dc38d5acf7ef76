import { FROM_BEHIND } from './back-head.ts';
import { type BustOptions, bust } from './bust.ts';
import { TAILOR } from './clothes.ts';
import { shade } from './colour.ts';
import { type FigureLook, personOnFoot } from './figure.ts';
import { GESTURES, type GestureName } from './gestures.ts';
import type { Held } from './held.ts';
import { PROFILE } from './profile-head.ts';
import { circle, line, type Point, at as placed, round } from './shapes.ts';
import type { Pose } from './skeleton.ts';

const VIEWS = { front: undefined, profile: PROFILE, back: FROM_BEHIND } as const;

/** Where somebody stands in a scene. */
export interface Place {
  readonly at: Point;
  readonly scale: number;
  readonly flip: boolean;
}

export interface BustExtras {
  readonly gesture?: (typeof GESTURES)[GestureName];
  readonly held?: Held;
  readonly tilt?: number;
  readonly view: 'front' | 'profile' | 'back';
}

/** A whole body whose feet stand at its place, with what it holds. */
export function drawFigure(pose: Pose, look: FigureLook, place: Place, held?: Held): string {
  return personOnFoot(pose, look, place.at[0], place.at[1], place.scale, place.flip, held);
}

/** Somebody from the waist up whose head is at its place, with a gesture and what the hands hold. */
export function drawBust(look: FigureLook, place: Place, extras: BustExtras): string {
  const { held, tilt, view } = extras;
  const gesture = extras.gesture ?? (held && usualGesture(held));
  const options: BustOptions = {
    ...gesture,
    ...(look.mood && { mood: look.mood }),
    ...(look.eyes && { eyes: look.eyes }),
    ...(look.turn !== undefined && { turn: look.turn }),
    ...(look.gaze !== undefined && { gaze: look.gaze }),
    ...(tilt !== undefined && { tilt }),
    view: VIEWS[view],
    tailor: TAILOR,
  };
  const { at, scale, flip } = place;
  const drawing =
    held === undefined
      ? bust(look, options)
      : held.hands === 2
        ? twoHanded(look, options, held)
        : oneHanded(look, options, held);
  return `<g transform="translate(${round(at[0])} ${round(at[1])}) scale(${flip ? -scale : scale} ${scale})">${drawing}</g>`;
}

function usualGesture(held: Held): (typeof GESTURES)[GestureName] | undefined {
  if (held.hands === 2) return undefined;
  return held.hands === 'pole' ? GESTURES['hold-pole'] : GESTURES.hold;
}

/** A thing in the hand that is up, or in her right one: under the fingers, over the clothes. */
function oneHanded(look: FigureLook, options: BustOptions, held: Exclude<Held, { hands: 2 }>): string {
  const arm = options.armLeft ?? options.armRight;
  if (!arm?.hand) throw new Error('what is held needs a gesture with a hand in it');
  const turn = Math.atan2(arm.wrist[1] - arm.elbow[1], arm.wrist[0] - arm.elbow[0]);
  const angle = arm.angle === undefined ? turn : (arm.angle * Math.PI) / 180;
  const x = arm.wrist[0] + Math.cos(turn) * 32 + Math.cos(angle) * 14;
  const y = arm.wrist[1] + Math.sin(turn) * 32 + Math.sin(angle) * 14;
  const drawing =
    held.hands === 1
      ? placed(x, y, 1, held.draw())
      : line(`M${round(x)} ${round(y - 220)}V${round(y + 520)}`, held.colour, 15);
  const grips = { ...arm, hand: 'fist' } as const;
  const hands = options.armLeft ? { armLeft: grips } : { armRight: grips };
  return bust(look, { ...options, ...hands, between: (options.between ?? '') + drawing });
}

/** A thing before the chest with a hand at each side; the fingers behind it, the thumbs before it. */
function twoHanded(look: FigureLook, options: BustOptions, held: Extract<Held, { hands: 2 }>): string {
  const { skin } = look;
  const y = 226;
  const grip = y + 24;
  const elbow = Math.max(146, held.halfWidth + 44);
  const reach = held.halfWidth + 8;
  const arm = (side: number) =>
    ({ elbow: [side * elbow, grip + 14], wrist: [side * (reach + 4), grip + 2], layer: 'under' }) as const;
  const fist = (side: number) => circle(side * (held.halfWidth + 2), grip, 25, shade(skin, -0.05));
  const thumb = (side: number) =>
    `M${round(side * (held.halfWidth + 6))} ${grip + 4}L${round(side * (held.halfWidth - 16))} ${grip - 8}`;
  return (
    bust(look, { ...options, armRight: arm(1), armLeft: arm(-1) }) +
    fist(-1) +
    fist(1) +
    placed(0, y, 1, held.draw()) +
    line(thumb(-1) + thumb(1), skin, 21)
  );
}
