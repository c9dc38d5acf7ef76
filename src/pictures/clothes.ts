import type { Tailor } from './bust.ts';
import type { Look } from './cast.ts';
import { drawClothes, type OnBody } from './clothes-over.ts';
import type { Body } from './figure-limbs.ts';
import type { FigureLook } from './figure-look.ts';
import { hemShare } from './figure-torso.ts';
import { between, step } from './limbs.ts';
import type { Point } from './shapes.ts';

/** Work clothes for busts. */
export const TAILOR: Tailor = { dressed, overBust };

/** Work clothes that change what somebody wears under them; what the look itself says about a hat stays. */
export function dressed(look: Look): Partial<Look> {
  switch (look.clothes) {
    case 'care':
      return { top: '#8FB3BC', trousers: '#F1ECE1', hem: 0.34 };
    case 'cleaning':
      return { top: '#4A7FA8', trousers: '#39414F', hem: 0.3 };
    case 'kitchen':
      return { top: '#F3EFE6', hat: look.hat ?? 'cap' };
    case 'warehouse':
      return { hem: 0.3 };
    case 'industry':
      return { trousers: '#3D5A80', hem: 0.1, hat: look.hat ?? 'helmet' };
    case 'garden':
      return { trousers: '#54653F', hem: 0.1, hat: look.hat ?? 'sun-hat' };
    case 'blazer':
      return { top: '#3B4658', hem: 0.24 };
    default:
      return {};
  }
}

/** The clothes of a trade over a whole body's own; nothing without any. */
export function clothesOver(own: FigureLook, body: Body): string {
  const { view } = body.pose;
  const clothes = own.clothes ?? (own.apron ? 'apron' : undefined);
  if (clothes === undefined) return '';
  return drawClothes(clothes, view === 'side' ? onSide(body) : onFront(body), view, {
    apron: own.apron,
    own: own.top,
    trousers: body.look.trousers ?? '#3A4763',
  });
}

function overBust(look: Look, view: 'front' | 'back', length: number): string {
  if (look.clothes === undefined) return '';
  const onBust: OnBody = (v, u) => [v * (u < 0.3 ? 74 : 82), Math.min(length, 92 + u * 196)];
  const { trousers = '#3A4763' } = { ...look, ...dressed(look) };
  return drawClothes(look.clothes, onBust, view, { own: look.top, trousers });
}

// u runs from the neck (0) over the waist (1) and the hips (2) to the hem (3); v from one edge (-1) to the other (1).
function onFront(body: Body): OnBody {
  const { build, joints, pose } = body;
  const [hem, hip, waist, chest, armpit] = build.front;
  const wider = body.look.pregnant ? 15 : 0;
  const low = step(joints.pelvis, pose.lumbar, -hemShare(body) * build.thigh);
  const stops: readonly (readonly [Point, number])[] = [
    [step(joints.neck, pose.thorax, -10), armpit * 0.92],
    [between(joints.neck, joints.waist, 0.4), chest],
    [joints.waist, waist + wider],
    [joints.pelvis, hip + 4 + wider],
    [low, hem - 6],
  ];
  return (v, u) => {
    const at = u < 1 ? u * 2 : u + 1;
    const i = Math.max(0, Math.min(3, Math.floor(at)));
    const [a, wide] = stops[i] ?? [[0, 0], 0];
    const [b, wider2] = stops[i + 1] ?? [a, wide];
    const share = at - i;
    const across = (u < 1 ? pose.thorax : pose.lumbar) + 90;
    return step(between(a, b, share), across, v * (wide + (wider2 - wide) * share));
  };
}

function onSide(body: Body): OnBody {
  const { build, joints, pose } = body;
  const [seat, , waist, chest, collar] = build.side;
  const low = step(joints.legR.hip, pose.lumbar, -hemShare(body) * build.thigh);
  const stops: readonly (readonly [Point, number])[] = [
    [step(joints.neck, pose.thorax, -16), collar],
    [between(joints.neck, joints.waist, 0.5), chest],
    [joints.waist, waist],
    [joints.pelvis, seat],
    [low, seat + 4],
  ];
  return (v, u) => {
    const at = u < 1 ? u * 2 : u + 1;
    const i = Math.max(0, Math.min(3, Math.floor(at)));
    const [a, deep] = stops[i] ?? [[0, 0], 0];
    const [b, deeper] = stops[i + 1] ?? [a, deep];
    const share = at - i;
    const across = (u < 1 ? pose.thorax : pose.lumbar) + 90;
    return step(between(a, b, share), across, v * (deep + (deeper - deep) * share));
  };
}
