import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { neckline, scarfOverChest } from './drape.ts';
import { hairBehind, isScarfed, plaits } from './hair.ts';
import { type HandShape, hand } from './hand.ts';
import { type FaceOptions, headInFront } from './head.ts';
import { area, line, oval, type Point, round } from './shapes.ts';

/** One arm, in the bust's own units. The hand is drawn a little beyond the wrist. */
export interface Arm {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly hand?: HandShape;
  /** Degrees; without it the hand goes on in the direction of the forearm. */
  readonly angle?: number;
  readonly flip?: 1 | -1;
  /** `behind` the body, `under` the scarf's ends, or `over` everything (the usual). */
  readonly layer?: 'behind' | 'under' | 'over';
}

/** A head that is not seen from the front. Given by those who need it, so that a first screen does not carry it. */
export interface HeadView {
  readonly from: 'side' | 'behind';
  /** Hair or scarf that hangs behind the body. */
  readonly hanging: (look: Look) => string;
  readonly head: (look: Look, face: FaceOptions) => string;
}

/** Who knows work clothes; see `clothes.ts`. */
export interface Tailor {
  readonly dressed: (look: Look) => Partial<Look>;
  readonly overBust: (look: Look, view: 'front' | 'back', length: number) => string;
}

export interface BustOptions extends FaceOptions {
  /** The arm on the viewer's right, her left one. */
  readonly armRight?: Arm;
  /** The arm on the viewer's left: her right one, which points, gives and greets. */
  readonly armLeft?: Arm;
  /** Degrees the head leans to the viewer's right. */
  readonly tilt?: number;
  /** How far the shoulders are drawn up towards the ears; below 0 they are let down. */
  readonly shrug?: number;
  /** How far down the body is drawn. */
  readonly length?: number;
  /** `PROFILE`: the head from the side, looking to the viewer's right; `FROM_BEHIND`: all of her. */
  readonly view?: HeadView | undefined;
  /** Needed by looks with work clothes. */
  readonly tailor?: Tailor;
  /** Drawn over the body and under the arms: what she holds, an apron. */
  readonly between?: string;
}

/**
 * Somebody from the waist up.
 * Middle of the head at (0, 0), top of the head about y -78, shoulders about ±104 at y 142, cut off at y 520.
 */
export function bust(own: Look, options: BustOptions = {}): string {
  const { tailor, view } = options;
  const [size, drop] = BODY_SIZE[own.build ?? 'woman'];
  const low = drop - (options.shrug ?? 0);
  const small = (drawing: string) =>
    drawing === '' || (size === 1 && low === 0)
      ? drawing
      : `<g transform="translate(0 ${low}) scale(${size})">${drawing}</g>`;
  const length = Math.round((options.length ?? 520) / size);
  if (own.clothes && !tailor) throw new Error(`bust: the clothes "${own.clothes}" need a tailor`);
  const look = { ...own, ...tailor?.dressed(own) };
  const right = options.armRight && drawArm(options.armRight, look, 1);
  const left = options.armLeft && drawArm(options.armLeft, look, -1);
  const layer = (name: Arm['layer']) =>
    ((options.armRight?.layer ?? 'over') === name && right ? right : '') +
    ((options.armLeft?.layer ?? 'over') === name && left ? left : '');
  const lean = (head: string) =>
    options.tilt && head !== '' ? `<g transform="rotate(${round(options.tilt)} 0 56)">${head}</g>` : head;
  const side = view?.from === 'behind' ? 'back' : 'front';
  const trunk =
    layer('behind') +
    body(look, length, { right: !right, left: !left }, side) +
    (tailor?.overBust(own, side, length) ?? '') +
    layer('under') +
    (look.coat ? coat(look.coat, length) : '') +
    (side === 'back' ? '' : scarfOverChest(look));
  return (
    lean(view ? view.hanging(look) : hairBehind(look)) +
    small(trunk) +
    lean(view ? view.head(look, options) : headInFront(look, options)) +
    (view ? '' : plaits(look)) +
    small((options.between ?? '') + layer('over'))
  );
}

/** A child's shoulders are narrow under a large head: size of the body, and how far it is moved down. */
const BODY_SIZE = { woman: [1, 0], man: [1, 0], youth: [0.84, 4], child: [0.72, 8] } as const;

function drawArm(arm: Arm, look: Look, side: 1 | -1): string {
  const sleeve = shade(look.top, -0.09);
  const turn = Math.atan2(arm.wrist[1] - arm.elbow[1], arm.wrist[0] - arm.elbow[0]);
  const along = (from: number, k: number) => from + Math.cos(turn) * k;
  const down = (from: number, k: number) => from + Math.sin(turn) * k;
  const cuffX = along(arm.wrist[0], 24);
  const cuffY = down(arm.wrist[1], 24);
  const limb = line(
    `M${side * 80} 140L${round(arm.elbow[0])} ${round(arm.elbow[1])}L${round(arm.wrist[0])} ${round(arm.wrist[1])}`,
    sleeve,
    50,
  );
  if (!arm.hand) return limb;
  const [dx, dy] = [Math.sin(turn) * 20, Math.cos(turn) * 20];
  const cuff = `M${round(cuffX - dx)} ${round(cuffY + dy)}L${round(cuffX + dx)} ${round(cuffY - dy)}`;
  const angle = arm.angle ?? (turn * 180) / Math.PI;
  return (
    hand(along(cuffX, 8), down(cuffY, 8), angle, arm.hand, look.skin, arm.flip ?? side, 1.02) +
    limb +
    line(cuff, shade(sleeve, -0.14), 5)
  );
}

function body(
  look: Look,
  length: number,
  fold: { right: boolean; left: boolean },
  view: 'front' | 'back',
): string {
  const { skin, top } = look;
  const bare = !isScarfed(look) && view === 'front';
  const crease = shade(top, -0.14);
  const wide = look.build === 'man' ? 116 : 104;
  const foldEnd = length;
  const torso = `M-24 76C-48 92-${wide - 12} 94-${wide} 142C-${wide + 8} 190-${wide + 4} 300-${wide + 10} ${length}L${wide + 10} ${length}C${wide + 4} 300 ${wide + 8} 190 ${wide} 142C${wide - 12} 94 48 92 24 76Z`;
  const thick = look.build === 'man' ? 27 : 21;
  return (
    (bare
      ? area(`M-${thick} 30L-${thick + 2} 84Q0 120 ${thick + 2} 84L${thick} 30Z`, shade(skin, -0.12))
      : '') +
    area(torso, top) +
    (bare ? neckline(look) : '') +
    (look.pregnant ? belly(top) : '') +
    (fold.right && length > 254 ? line(`M78 214C82 250 84 ${foldEnd - 40} 82 ${foldEnd}`, crease, 4) : '') +
    (fold.left && length > 254 ? line(`M-78 214C-82 250-84 ${foldEnd - 40}-82 ${foldEnd}`, crease, 4) : '')
  );
}

/** The child she carries. */
function belly(top: string): string {
  return oval(0, 350, 90, 98, shade(top, 0.035)) + line('M-80 392Q0 482 80 392', shade(top, -0.14), 5);
}

function coat(colour: string, length: number): string {
  return area(
    `M-30 92C-44 130-34 200-26 ${length}L-40 ${length}C-60 250-66 150-56 94ZM30 92C44 130 34 200 26 ${length}L40 ${length}C60 250 66 150 56 94Z`,
    colour,
  );
}
