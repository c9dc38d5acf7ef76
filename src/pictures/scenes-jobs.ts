import { bucketWithFoam } from './belongings.ts';
import { CAST, type Look, SKINS } from './cast.ts';
import { TAILOR } from './clothes.ts';
import { personOnFoot } from './figure.ts';
import { hand } from './hand.ts';
import { HELD } from './held.ts';
import { cup, tablet } from './objects.ts';
import { sheet, smallPortrait, writing } from './papers.ts';
import { EVERYDAY_POSES } from './poses.ts';
import { cookingPot } from './rooms.ts';
import { jobnetSign } from './services.ts';
import { at, circle, line, rect } from './shapes.ts';
import { floor, ground, hers, squareScene, stage, woman, womanHolding } from './stage.ts';
import { symbol } from './symbol.ts';
import { BREAD, BROOM, CARROT, POT_OF_FOOD, POTATO, RED_APPLE, TOMATO } from './symbols.ts';

/** Work: finding it, and four kinds of it. */
export const JOB_SCENES = {
  'job-ad': squareScene('Jobopslag', jobAd),
  'cleaning-job': hers('fatima', squareScene('Rengøring', cleaning)),
  'kitchen-job': hers('selam', squareScene('Køkken', kitchen)),
  'care-job': hers('hodan', squareScene('Pleje', care)),
  'shop-job': hers('zara', squareScene('Butik', shop)),
  'job-search': squareScene('Søg job', jobSearch),
  cv: squareScene('CV', cv),
} as const;

/** An old woman who is nobody's adviser: white hair in a knot, a lilac cardigan. */
const ELDER: Look = {
  skin: SKINS.light,
  cover: 'bun',
  hair: '#E4DFD6',
  top: '#9A86A8',
  earrings: false,
  iris: '#4F6A78',
};

function jobAd(): string {
  const paper = (x: number, y: number, picture: string, turn: number) =>
    sheet(x, y, 180, 230, at(0, -34, 1, picture) + writing(-62, 52, 124, 3, 24), turn) +
    circle(x, y - 104, 10, '#B4553A');
  return (
    stage('home') +
    rect(96, 140, 448, 400, 14, '#B98A64') +
    rect(112, 156, 416, 368, 6, '#D9B98C') +
    paper(222, 330, symbol(BROOM, -52, -60, 104), -3) +
    paper(420, 342, symbol(POT_OF_FOOD, -52, -60, 104), 3)
  );
}

function cleaning(cast = CAST): string {
  return (
    ground('#DDE9EC') +
    floor(500, '#C3D3D6') +
    rect(410, 150, 150, 200, 8, '#FFFDF8') +
    rect(422, 162, 126, 176, 4, '#CFE2EA') +
    personOnFoot(
      EVERYDAY_POSES.mop,
      { ...cast.fatima, clothes: 'cleaning' },
      236,
      606,
      0.86,
      false,
      HELD.mop,
    ) +
    bucketWithFoam(528, 560, 0.8)
  );
}

function kitchen(cast = CAST): string {
  return (
    ground('#F3E9DA') +
    rect(-400, 150, 1600, 20, 0, '#D8C8B2') +
    [180, 250, 420, 490]
      .map((x, i) => rect(x, 96, 44, 54, 8, ['#B4553A', '#2F6F73', '#D3A03F', '#6E7F58'][i] ?? '#B4553A'))
      .join('') +
    woman(
      cast.selam,
      300,
      260,
      1.04,
      {
        turn: 0.3,
        mood: 'happy',
        armLeft: { elbow: [-136, 240], wrist: [-66, 250], hand: 'fist', angle: -10 },
        tailor: TAILOR,
      },
      { clothes: 'kitchen' },
    ) +
    rect(-400, 510, 1600, 500, 0, '#A9B4B8') +
    rect(-400, 510, 1600, 14, 0, '#C9D2D6') +
    cookingPot(430, 456, 0.92) +
    symbol(CARROT, 128, 444, 84) +
    symbol(TOMATO, 208, 462, 62) +
    symbol(POTATO, 262, 466, 60)
  );
}

function care(cast = CAST): string {
  return (
    stage('calm') +
    woman(
      cast.hodan,
      420,
      238,
      1.02,
      { turn: -0.7, mood: 'happy', gaze: -0.6, tailor: TAILOR },
      { clothes: 'care' },
    ) +
    rect(80, 250, 230, 600, 60, '#B98A64') +
    woman('lise', 206, 300, 1, { turn: 0.6, mood: 'happy', gaze: 0.5 }, { ...ELDER, glasses: false }) +
    cup(312, 470, 0.62, '#D3A03F') +
    hand(262, 520, -20, 'fist', SKINS.light, 1, 1.1) +
    hand(374, 510, 200, 'flat', cast.hodan.skin, -1, 1.1) +
    line('M470 590L412 530', '#82A3AB', 56) +
    line('M170 610L236 536', '#8B7998', 56)
  );
}

function shop(cast = CAST): string {
  const goods = ['#B4553A', '#6E7F58', '#D3A03F', '#3D4F7C', '#8C3F5E'];
  const shelf = (y: number, from: number) =>
    Array.from({ length: 12 }, (_, i) =>
      rect(-190 + i * 92, y - 70, 66, 70, 8, goods[(i + from) % goods.length] ?? '#B4553A'),
    ).join('') + rect(-400, y, 1600, 14, 0, '#A79B8C');
  return (
    ground('#EDE7DB') +
    shelf(220, 0) +
    shelf(340, 2) +
    shelf(460, 4) +
    womanHolding(
      { ...cast.zara, clothes: 'shop' },
      320,
      240,
      1.12,
      {
        halfWidth: 92,
        y: 252,
        board:
          symbol(BREAD, -86, -104, 92) +
          symbol(RED_APPLE, 0, -92, 84) +
          rect(-96, -34, 192, 96, 8, '#C79A6B') +
          rect(-96, -34, 192, 18, 6, '#B98A5A'),
      },
      { mood: 'happy', turn: 0.15, tailor: TAILOR },
    )
  );
}

function jobSearch(): string {
  const glass =
    line('M44 44L96 96', '#5B3A2A', 24) +
    circle(0, 0, 62, '#DCEBF2', 'opacity=".5"') +
    circle(0, 0, 62, 'none', 'stroke="#5B4636" stroke-width="16"');
  return stage('home') + tablet(300, 310, 390, 290, jobnetSign(0, 0, 1.3)) + at(400, 400, 1.1, glass);
}

function cv(): string {
  const page =
    smallPortrait(-76, -120, 1.3, CAST.olena.top, CAST.olena.skin) +
    writing(4, -150, 110, 3, 30, '#8C7A62') +
    writing(-122, -20, 240, 6, 34);
  return stage('words') + sheet(320, 326, 310, 420, page);
}
