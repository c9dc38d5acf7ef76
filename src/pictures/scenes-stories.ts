import { CAST } from './cast.ts';
import { child } from './child.ts';
import { cup, plant, saucerCup, tableTop } from './objects.ts';
import { bookShelf, bus, windowFrame } from './places.ts';
import { cookingPot } from './rooms.ts';
import { circle, line, rect } from './shapes.ts';
import { floor, ground, hers, squareScene, TINTS, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { GREEN_APPLE, TEDDY_BEAR, TULIP } from './symbols.ts';

/** Each woman in a quiet place of her own: the picture that opens her story. */
export const STORY_SCENES = {
  'story-amina': hers('amina', squareScene('Amina', amina)),
  'story-noor': hers('noor', squareScene('Noor', noor)),
  'story-hodan': hers('hodan', squareScene('Hodan', hodan)),
  'story-selam': hers('selam', squareScene('Selam', selam)),
  'story-fatima': hers('fatima', squareScene('Fatima', fatima)),
} as const;

/** Amina at her kitchen table. */
function amina(cast = CAST): string {
  return (
    ground('#F3E9DA') +
    windowFrame(120, 140, 150, 190) +
    plant(496, 250, 0.8) +
    rect(430, 308, 140, 12, 4, '#B98A64') +
    woman(cast.amina, 320, 262, 1.2, { turn: 0.1, mood: 'happy' }) +
    tableTop(520) +
    saucerCup(236, 448, 0.8) +
    symbol(GREEN_APPLE, 396, 448, 92)
  );
}

/** Noor at the bus stop, on her way. */
function noor(cast = CAST): string {
  return (
    ground('#DDE9EC') +
    circle(500, 180, 48, '#F0D08A') +
    floor(430, '#A9B58C') +
    floor(470, '#B4B6AE') +
    bus(470, 420, 0.62) +
    floor(530, '#E4DAC8') +
    woman(cast.noor, 250, 270, 1.16, { turn: 0.4, mood: 'happy', gaze: 0.3 }) +
    line('M186 640C190 520 216 450 300 402', '#7B5236', 15)
  );
}

/** Hodan at home with her boy. */
function hodan(cast = CAST): string {
  return (
    ground(TINTS.calm.ground) +
    windowFrame(396, 150, 150, 180) +
    floor(520, TINTS.calm.floor) +
    woman(cast.hodan, 260, 262, 1.16, { turn: 0.4, mood: 'happy', gaze: 0.5 }) +
    child('boy', 436, 596, 1.06, { turn: -0.5, mood: 'happy' }) +
    symbol(TEDDY_BEAR, 484, 500, 84)
  );
}

/** Selam in the kitchen where she cooks for many. */
function selam(cast = CAST): string {
  return (
    ground('#F7E2DA') +
    rect(-400, 150, 1600, 16, 0, '#D2AE9E') +
    [140, 210, 430, 500]
      .map((x, i) => cup(x + 20, 116, 0.34, ['#B4553A', '#2F6F73', '#D3A03F', '#8C3F5E'][i]))
      .join('') +
    woman(cast.selam, 290, 262, 1.16, {
      turn: 0.3,
      mood: 'happy',
      armRight: { elbow: [140, 250], wrist: [112, 186], hand: 'fist' },
    }) +
    tableTop(520, '#A9B4B8') +
    cookingPot(430, 466, 0.92)
  );
}

/** Fatima among the books of the library. */
function fatima(cast = CAST): string {
  return (
    ground('#EFE4D2') +
    rect(-400, 120, 1600, 330, 0, '#C79A6B') +
    [216, 318, 420].map((y, i) => bookShelf(-190, y, 1024, 80, i + 1)).join('') +
    woman(cast.fatima, 320, 262, 1.2, { turn: -0.15, mood: 'happy' }) +
    tableTop(530, '#A5784C') +
    symbol(TULIP, 150, 420, 120)
  );
}
