import { movingBox, phone } from './belongings.ts';
import { CAST } from './cast.ts';
import { hand } from './hand.ts';
import { writing } from './papers.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { padlock, tickDisc } from './signs.ts';
import { squareScene, stage, type Tint } from './stage.ts';
import { symbol } from './symbol.ts';
import { FISH, type PictureSymbol, RED_APPLE, TULIP, WRAPPED_GIFT } from './symbols.ts';

/** What the practice places MitID, Stop and Calling in sick show, and no other picture says. */
export const PRACTICE_SAFE_SCENES = {
  // Pictures of a practice code: one thing each, told apart by shape as well as by colour.
  apple: squareScene('Æble', one(RED_APPLE, 'words')),
  fish: squareScene('Fisk', one(FISH, 'post')),
  tulip: squareScene('Tulipan', one(TULIP, 'calm')),
  'wrapped-gift': squareScene('Gave', one(WRAPPED_GIFT, 'today')),
  parcel: squareScene('Pakke', () => stage('today') + movingBox(320, 330, 3)),
  'code-display': squareScene('Kodeviser', codeDisplay, WHOLE),
  approve: squareScene('Godkend', () => stage('post') + asking() + tickDisc(440, 470, 74)),
  refuse: squareScene('Afvis', refuse),
  'same-phone': squareScene('På samme telefon', samePhone, WHOLE),
  'hang-up': squareScene('Læg på', hangUp),
} as const;

function one(what: PictureSymbol, tint: Tint): () => string {
  return () => stage(tint) + symbol(what, 140, 140, 360);
}

/** A small display on a key ring with a window for digits and one button; ours, and no real one. */
function codeDisplay(): string {
  const digit = (i: number) => rect(-112 + i * 39, -40, 28, 80, 8, '#33475A');
  return (
    stage('post') +
    circle(118, 320, 46, 'none', 'stroke="#9A8D7B" stroke-width="14"') +
    at(
      346,
      320,
      1,
      rect(-206, -112, 412, 224, 56, '#5F7596') +
        rect(-144, -68, 244, 136, 18, '#DCE8DC') +
        [0, 1, 2, 3, 4, 5].map(digit).join('') +
        circle(150, 0, 34, '#F4F1EA'),
    )
  );
}

/** A telephone that asks: a lock, the lines to be read, and a button. */
function asking(): string {
  return phone(
    300,
    320,
    420,
    padlock(0, -110, 0.62) + writing(-66, -36, 132, 3, 34, '#33475A') + rect(-70, 84, 140, 48, 24, '#5F7596'),
  );
}

function refuse(): string {
  return (
    stage('today') +
    asking() +
    line('M452 860L404 560', CAST.amina.top, 124) +
    hand(396, 560, -98, 'flat', CAST.amina.skin, 1, 4)
  );
}

/** The site and the app behind each other on one telephone, and the way from one to the other. */
function samePhone(): string {
  const site = rect(-78, -150, 156, 130, 12, '#E9DCC4') + writing(-60, -122, 120, 3, 30, '#8A7A63');
  const app = rect(-78, 16, 156, 130, 12, '#DCE4EF') + padlock(0, 76, 0.7);
  return stage('post') + phone(320, 320, 440, site + app + area('M-22-12H22L0 10Z', '#0E5A60'));
}

function hangUp(): string {
  const receiver =
    line('M-46 14C-40-22 40-22 46 14', '#FFFDF8', 26) + line('M-46 10V22M46 10V22', '#FFFDF8', 34);
  const screen =
    circle(0, -92, 56, '#D5C5AB') + circle(0, -108, 22, '#9A8D7B') + area('M-36-56Q0-104 36-56Z', '#9A8D7B');
  return (
    stage('today') +
    phone(320, 320, 430, screen) +
    circle(320, 428, 62, '#AA4429') +
    at(320, 428, 0.78, receiver)
  );
}
