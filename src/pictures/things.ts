import {
  bottle,
  bucketWithFoam,
  coins,
  healthCard,
  medicine,
  movingBox,
  notes,
  shoulderBag,
} from './belongings.ts';
import { letter, openLetter, POST_LETTER } from './letters.ts';
import { book, clock, cup, moon, plant, saucerCup, sun, tableTop, tablet } from './objects.ts';
import { monthPage, sheet, writing } from './papers.ts';
import { bookShelf, bus, home, regionalTrain, tree, windowFrame } from './places.ts';
import { bed, cookingPot, nursery, openDoor, roomDoor, sideChair } from './rooms.ts';
import { digitalPostSign, jobnetSign, townHallSign } from './services.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { roofs } from './stage.ts';

type Drawer = (x: number, y: number, scale: number, colour?: string) => string;

/**
 * The big and small things of a scene by name, each drawn at (x, y) as its own drawing says; furniture and houses
 * stand with their foot there.
 */
export const THINGS = {
  bag: shoulderBag,
  bed: (x, y, k, colour) => bed(x, y, k, '', colour),
  board: (x, y, k) =>
    at(x, y, k, rect(-190, -110, 380, 220, 10, '#9A6237') + rect(-176, -96, 352, 192, 4, '#33475A')),
  book,
  'book-shelves': (x, y, k) =>
    at(x, y, k, [-204, -102, 0].map((dy, i) => bookShelf(-510, dy, 1020, 82, i)).join('')),
  bottle,
  bucket: bucketWithFoam,
  bus,
  chair: sideChair,
  clock: (x, y, k) => clock(x, y, 70 * k, 9, 0),
  coins,
  counter: (x, y, k, colour = '#B98A64') =>
    at(x, y, k, rect(-160, -150, 320, 150, 6, colour) + rect(-176, -168, 352, 22, 6, '#E6CFA8')),
  cup,
  desk: (x, y, k, colour = '#9A6237') =>
    at(
      x,
      y,
      k,
      rect(-140, -130, 280, 18, 6, colour) +
        rect(-126, -114, 16, 114, 3, '#7D4D2A') +
        rect(110, -114, 16, 114, 3, '#7D4D2A'),
    ),
  'door-closed': roomDoor,
  'door-open': openDoor,
  'front-chair': frontChair,
  'health-card': healthCard,
  hill: (x, y, k, colour = '#C3CFA4') =>
    at(x, y, k, area('M-420 60C-260-80-60-110 60-60C180-14 300-30 420 60Z', colour)),
  home,
  letter: (x, y, k) => letter(x, y, 160 * k, 0, POST_LETTER),
  'letter-open': (x, y, k) => openLetter(x, y, 160 * k),
  lamp: (x, y, k, colour = '#D3A03F') =>
    at(x, y, k, line('M0-700V-40', '#806F5B', 5) + area('M-56 10L-26-44H26L56 10Z', colour)),
  medicine,
  month: (x, y, k) => monthPage(x, y, k),
  moon: (x, y, k) => moon(x, y, 50 * k),
  'moving-box': movingBox,
  nursery,
  notes,
  paper: (x, y, k) => sheet(x, y, 180 * k, 240 * k, writing(-62 * k, -70 * k, 124 * k, 6, 28 * k)),
  picture: (x, y, k, colour = '#8CA06B') =>
    at(
      x,
      y,
      k,
      rect(-70, -56, 140, 112, 4, '#9A6237') +
        rect(-58, -44, 116, 88, 2, '#DCEBF2') +
        area('M-58 44V18Q-20-14 10 14T58 6V44Z', colour),
    ),
  plant,
  pot: cookingPot,
  'pot-on-stove': (x, y, k) => at(x, y, k, rect(-120, 60, 240, 22, 5, '#3A3536') + cookingPot(0, 0, 1)),
  roofs: (_x, y, _k, colour) => roofs(y, colour),
  saucer: saucerCup,
  shelf: goodsShelf,
  'sign-briefcase': jobnetSign,
  'sign-post': digitalPostSign,
  'sign-town-hall': townHallSign,
  sofa,
  sun: (x, y, k) => sun(x, y, 50 * k),
  table: (_x, y, _k, colour) => tableTop(y, colour),
  tablet: (x, y, k) => tablet(x, y, 230 * k, 170 * k, ''),
  train: regionalTrain,
  tree,
  window: (x, y, k, colour) => windowFrame(x - 75 * k, y - 95 * k, 150 * k, 190 * k, colour),
} as const satisfies Readonly<Record<string, Drawer>>;

export type ThingName = keyof typeof THINGS;

function goodsShelf(x: number, y: number, scale: number): string {
  const goods = ['#B4553A', '#6E7F58', '#D3A03F', '#3D4F7C', '#8C3F5E'];
  const row = (from: number) =>
    Array.from({ length: 5 }, (_, i) =>
      rect(
        -150 + i * 61,
        -62 + ((i + from) % 3) * 8,
        46,
        62 - ((i + from) % 3) * 8,
        6,
        goods[(i + from) % 5] ?? '#B4553A',
      ),
    ).join('') + rect(-166, 0, 332, 12, 3, '#A79B8C');
  return at(
    x,
    y,
    scale,
    [-220, -120, -20].map((dy, i) => at(0, dy, 1, row(i * 2))).join('') +
      line('M-166-300V0M166-300V0', '#8C8072', 10),
  );
}

function frontChair(x: number, y: number, scale: number, colour = '#9A6237'): string {
  return at(
    x,
    y,
    scale,
    rect(-62, -270, 124, 130, 14, colour) +
      rect(-70, -136, 140, 22, 8, '#B07A48') +
      rect(-64, -116, 14, 116, 4, '#7D4D2A') +
      rect(50, -116, 14, 116, 4, '#7D4D2A'),
  );
}

function sofa(x: number, y: number, scale: number, colour = '#7E9167'): string {
  return at(
    x,
    y,
    scale,
    rect(-220, -190, 440, 150, 40, colour) +
      rect(-220, -96, 440, 70, 20, '#93A67A') +
      rect(-250, -140, 60, 120, 28, colour) +
      rect(190, -140, 60, 120, 28, colour) +
      circle(-200, -14, 12, '#5B3A22') +
      circle(200, -14, 12, '#5B3A22'),
  );
}
