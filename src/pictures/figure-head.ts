import type { HeadView } from './bust.ts';
import { shade } from './colour.ts';
import { neckline, scarfOverChest, scarfOverChestFromSide } from './drape.ts';
import type { Body } from './figure-limbs.ts';
import { hairBehind, isScarfed, plaits } from './hair.ts';
import { headInFront } from './head.ts';
import { between, capsule, step } from './limbs.ts';
import { area, type Point, round } from './shapes.ts';

/** Hair or loose scarf that hangs behind a body seen from the front; drawn before it. */
export function hairBehindBody(body: Body, view: HeadView | undefined): string {
  if (body.pose.view !== 'front') return '';
  const hair = view ? view.hanging(body.look) : hairBehind(body.look);
  return placed(body, body.joints.head, lean(body), hair);
}

/** The neck with its neckline, or the scarf that lies over chest and shoulders. */
export function neckOnBody(body: Body, view: HeadView | undefined): string {
  const { build, joints, look, pose } = body;
  const { neck, head } = joints;
  if (pose.view === 'back') return '';
  if (pose.view === 'front') {
    const turn = pose.thorax + 90;
    return (
      placed(body, head, turn, neckline(look), 0.86) + placed(body, head, turn, scarfOverChest(look), 0.86)
    );
  }
  const skin = shade(look.skin, -0.12);
  const k = build.headSize / 0.84;
  const column = isScarfed(look)
    ? ''
    : area(
        capsule(step(neck, pose.thorax, 2), 17 * k, step(neck, pose.thorax, -4), 17 * k) +
          capsule(neck, 16 * k, between(neck, head, 0.5), 16 * k),
        skin,
      );
  // The shorter way round: a body that lies has its chest at 270 and its head at -88 degrees.
  const turn = lean(body) + shorter(pose.thorax + 90 - lean(body)) * 0.7;
  return (
    placed(body, head, lean(body), view ? view.hanging(look) : hairBehind(look)) +
    column +
    placed(body, head, turn, scarfOverChestFromSide(look), 0.9)
  );
}

/** The head as the pose shows it: from the front, from the side or from behind. */
export function headOnBody(body: Body, view: HeadView | undefined): string {
  const { joints, look } = body;
  const face = {
    mood: look.mood ?? 'calm',
    // A head that hangs or lies rests its eyes.
    eyes: look.eyes ?? (Math.abs(lean(body)) > 70 ? 'closed' : 'open'),
    turn: look.turn ?? 0,
    gaze: look.gaze ?? 0,
  } as const;
  const drawing = view ? view.head(look, face) : headInFront(look, face) + plaits(look);
  return placed(body, joints.head, lean(body), drawing, view?.from === 'behind' ? 0.94 : 1);
}

function shorter(degrees: number): number {
  return degrees - Math.round(degrees / 360) * 360;
}

function lean({ pose }: Body): number {
  return pose.head ?? pose.neck + 90;
}

function placed({ build }: Body, at: Point, turn: number, drawing: string, shorter = 1): string {
  if (drawing === '') return '';
  const size = build.headSize;
  const scale = shorter === 1 ? `${size}` : `${size} ${Math.round(size * shorter * 1000) / 1000}`;
  return `<g transform="translate(${round(at[0])} ${round(at[1])}) rotate(${round(turn)}) scale(${scale})">${drawing}</g>`;
}
