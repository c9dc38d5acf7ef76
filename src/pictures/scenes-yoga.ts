import type { PoseWay, YogaMinutes } from '#domain/yoga-fields.ts';
import { SITTING } from './poses.ts';
import { SITS_ON_CHAIR } from './poses-yoga-side.ts';
import { area, around, circle, line, rect, round } from './shapes.ts';
import type { Pose } from './skeleton.ts';
import { type Scene, squareScene } from './stage.ts';
import { drawYogaBody } from './yoga-body.ts';
import { yogaPose } from './yoga-poses.ts';
import { yogaCard } from './yoga-stage.ts';

/** Every pose in the way that is known best, the chair ways beside them, and the choices of the player. */
export const YOGA_SCENES = {
  'pose-mountain': way('Bjerget', 'mountain', 'standing'),
  'pose-chair': way('Stolen', 'chair', 'standing'),
  'pose-warrior': way('Stå stærkt', 'warrior', 'standing'),
  'pose-tree': way('Træet', 'tree', 'standing'),
  'pose-cat': way('Katten', 'cat', 'mat'),
  'pose-cow': way('Koen', 'cow', 'mat'),
  'pose-child': way('Barnets stilling', 'child', 'mat'),
  'pose-twist': way('Siddende vrid', 'twist', 'mat'),
  'pose-rest': still('Siddende hvile', { ...SITTING, eyes: 'closed' }),
  'pose-legs-up': way('Benene op ad væggen', 'legs-up', 'mat'),
  'pose-savasana': way('Liggende hvile', 'rest', 'mat'),
  'pose-forward-fold': way('Bøj frem', 'forward-fold', 'standing'),
  'pose-side-stretch': way('Stræk siden', 'side-stretch', 'standing'),
  'pose-shoulder-rolls': way('Rul skuldrene', 'shoulder-rolls', 'standing'),
  'pose-neck': way('Løs nakke', 'neck', 'standing'),
  'pose-breathing': way('Træk vejret roligt', 'breathing', 'mat'),
  'pose-seated-cat-cow': way('Blød ryg', 'seated-cat-cow', 'chair'),
  'pose-mountain-chair': way('Bjerget på stol', 'mountain', 'chair'),
  'pose-chair-chair': way('Stolen, siddende', 'chair', 'chair'),
  'pose-warrior-chair': way('Stærk på stol', 'warrior', 'chair'),
  'pose-tree-chair': way('Træet på stol', 'tree', 'chair'),
  'pose-cat-chair': way('Katten på stol', 'cat', 'chair'),
  'pose-cow-chair': way('Koen på stol', 'cow', 'chair'),
  'pose-child-chair': way('Barnets stilling på stol', 'child', 'chair'),
  'pose-twist-chair': way('Vrid på stol', 'twist', 'chair'),
  'pose-rest-chair': way('Hvile på stol', 'rest', 'chair'),
  'pose-legs-up-chair': way('Benet op på stol', 'legs-up', 'chair'),
  'pose-forward-fold-chair': way('Bøj frem på stol', 'forward-fold', 'chair'),
  'pose-side-stretch-chair': way('Stræk siden på stol', 'side-stretch', 'chair'),
  'pose-shoulder-rolls-chair': way('Rul skuldrene på stol', 'shoulder-rolls', 'chair'),
  'pose-neck-chair': way('Løs nakke på stol', 'neck', 'chair'),
  'pose-breathing-chair': way('Træk vejret på stol', 'breathing', 'chair'),
  'pose-breathing-standing': way('Træk vejret stående', 'breathing', 'standing'),
  'on-chair': still('På stol', SITS_ON_CHAIR),
  'on-feet': way('Stående', 'mountain', 'standing'),
  'on-mat': still('På måtte', SITTING),
  'yoga-5': minutes('5 minutter', 5),
  'yoga-10': minutes('10 minutter', 10),
  'yoga-15': minutes('15 minutter', 15),
} as const satisfies Readonly<Record<string, Scene>>;

function way(title: string, name: string, how: PoseWay): Scene {
  return still(title, yogaPose(name, how));
}

function still(title: string, pose: Pose): Scene {
  return squareScene(title, () => yogaCard(pose));
}

/** She sits in calm, and beside her a clock on which that much time is coloured, with a dot for each five minutes. */
function minutes(title: string, length: YogaMinutes): Scene {
  return squareScene(title, () => {
    const [x, y, r] = [430, 236, 112];
    const end = around(x, y, r - 14, -90 + length * 6);
    const slice = `M${x} ${y}V${y - r + 14}A${r - 14} ${r - 14} 0 0 1 ${end[0]} ${end[1]}Z`;
    const ticks = Array.from({ length: 12 }, (_, i) => {
      const [from, to] = [around(x, y, r - 14, i * 30), around(x, y, r - 5, i * 30)];
      return `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
    }).join('');
    const dots = Array.from({ length: length / 5 }, (_, i) =>
      circle(x + (i - (length / 5 - 1) / 2) * 54, y + r + 44, 17, '#4A6128'),
    ).join('');
    return (
      rect(-400, -400, 1600, 1500, 0, '#EBEEDF') +
      rect(-400, 530, 1600, 900, 0, '#C9D2AC') +
      circle(x, y, r + 10, '#4A6128') +
      circle(x, y, r, '#FFFDF8') +
      area(slice, '#93A67A') +
      line(ticks, '#4A6128', 5) +
      line(`M${x} ${y}V${round(y - r + 14)}M${x} ${y}L${end[0]} ${end[1]}`, '#4A6128', 7) +
      circle(x, y, 9, '#4A6128') +
      dots +
      drawYogaBody(SITTING, 232, 590, 0.86)
    );
  });
}
