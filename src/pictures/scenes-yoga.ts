import { CAST } from './cast.ts';
import { type FigureLook, personOnFoot } from './figure.ts';
import { SITTING, YOGA_POSES } from './poses.ts';
import { circle, oval } from './shapes.ts';
import type { Pose } from './skeleton.ts';
import { floor, ground, type Scene, squareScene, TINTS } from './stage.ts';

/** The same woman in the same clothes through one programme. */
const FATIMA: FigureLook = { ...CAST.fatima, top: '#B4623F', trousers: '#4A2F2A', feet: 'bare' };

/** The poses of the Friday programme, one woman on her mat. */
export const YOGA_SCENES = {
  'pose-mountain': pose('Bjerget', YOGA_POSES.mountain, 320, 0.68),
  'pose-chair': pose('Stolen', YOGA_POSES.chair, 300, 0.62),
  'pose-warrior': pose('Stå stærkt', YOGA_POSES.warrior, 318, 0.74, { turn: 0.8 }),
  'pose-tree': pose('Træet', YOGA_POSES.tree, 318, 0.66),
  'pose-cat': pose('Katten', YOGA_POSES.cat, 270, 0.95),
  'pose-cow': pose('Koen', YOGA_POSES.cow, 250, 0.95),
  'pose-child': pose('Barnets stilling', YOGA_POSES.child, 220, 1.05),
  'pose-twist': pose('Siddende vrid', YOGA_POSES.twist, 320, 1),
  'pose-rest': pose('Siddende hvile', SITTING, 320, 1, { eyes: 'closed' }),
} as const;

function pose(title: string, body: Pose, x: number, scale: number, look: Partial<FigureLook> = {}): Scene {
  return squareScene(
    title,
    () =>
      ground(TINTS.calm.ground) +
      circle(320, 330, 250, '#DCE3C6') +
      floor(500, '#C9D2AC') +
      oval(320, 562, 270, 32, '#7E9167') +
      oval(320, 554, 270, 32, '#93A67A') +
      personOnFoot(body, { ...FATIMA, ...look }, x, 572, scale),
  );
}
