import { shade } from './colour.ts';
import { tablet } from './objects.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';

/** A mobile phone around (x, y), half as wide as high, with `screen` drawn around its middle. */
export function phone(x: number, y: number, height: number, screen = '', turn = 0): string {
  return tablet(x, y, height * 0.54, height, screen, turn);
}

/** A shoulder bag; strap included, 150 wide at scale 1, foot at y + 80. */
export function shoulderBag(x: number, y: number, scale: number, colour = '#9A6237'): string {
  return at(
    x,
    y,
    scale,
    line('M-50-40C-50-150 50-150 50-40', shade(colour, -0.35), 13) +
      rect(-75, -50, 150, 130, 20, colour) +
      area('M-75-30Q-75-50-55-50H55Q75-50 75-30V6Q0 40-75 6Z', shade(colour, -0.14)) +
      rect(-12, 4, 24, 30, 7, '#E5C27E'),
  );
}

/** A water bottle, 56 wide and 170 high at scale 1. */
export function bottle(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-13, -86, 26, 22, 5, '#2F6F73') +
      area(
        'M-14-66H14V-54C14-44 28-40 28-24V70Q28 84 14 84H-14Q-28 84-28 70V-24C-28-40-14-44-14-54Z',
        '#BFD9E6',
      ) +
      area('M-28-2H28V70Q28 84 14 84H-14Q-28 84-28 70Z', '#8FBAD0') +
      line('M-14 12V58', '#DCEBF2', 7),
  );
}

/** A health card: yellow, a line of writing, our own drawing and no real emblem. */
export function healthCard(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-80, -50, 160, 100, 14, '#F2CE5E') +
      rect(-80, -50, 160, 24, 12, '#D9B13C') +
      circle(-46, 12, 22, '#FFF6DA') +
      area('M-46 26C-68 12-60-6-46 4C-32-6-24 12-46 26Z', '#B4553A') +
      line('M-8 0H56M-8 18H36', '#8A6A1E', 8),
  );
}

/** A cardboard box, closed with tape; 120 wide, foot at y + 50 at scale 1. */
export function movingBox(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-60, -44, 120, 94, 6, '#C79A6B') +
      rect(-60, -44, 120, 20, 6, '#B98A5A') +
      rect(-12, -44, 24, 46, 0, '#E6CFA8') +
      line('M-40 30H-10', '#9A7148', 6),
  );
}

/** A bucket with foam; foot at y + 50, 100 wide at scale 1. */
export function bucketWithFoam(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    line('M-46-30C-46-96 46-96 46-30', '#806F5B', 6) +
      area('M-52-34H52L40 44Q39 52 30 52H-30Q-39 52-40 44Z', '#4A7FA8') +
      area('M-52-34H-20L-20 52H-30Q-39 52-40 44Z', shade('#4A7FA8', -0.12)) +
      oval(0, -34, 52, 11, '#DCEBF2') +
      circle(-24, -40, 12, '#F4F9FB') +
      circle(2, -44, 15, '#FFFFFF') +
      circle(28, -40, 11, '#F4F9FB'),
  );
}

/** Danish coins, two with their hole; about 170 wide at scale 1. */
export function coins(x: number, y: number, scale: number): string {
  const coin = (cx: number, cy: number, radius: number, metal: string, hole = false) =>
    circle(cx, cy + 5, radius, shade(metal, -0.25)) +
    circle(cx, cy, radius, metal) +
    circle(cx, cy, radius * 0.78, 'none', `stroke="${shade(metal, -0.16)}" stroke-width="3"`) +
    (hole ? circle(cx, cy, radius * 0.26, shade(metal, -0.5)) : '');
  return at(
    x,
    y,
    scale,
    coin(-56, 8, 32, '#C9CCCD', true) + coin(56, 12, 28, '#C9CCCD', true) + coin(0, 18, 38, '#D6B25A'),
  );
}

/** Two banknotes, one over the other; no figures and no currency sign. 200 wide at scale 1. */
export function notes(x: number, y: number, scale: number): string {
  const note = (colour: string) =>
    rect(-90, -44, 180, 88, 8, colour) +
    rect(-80, -34, 160, 68, 4, 'none', `stroke="${shade(colour, -0.22)}" stroke-width="3"`) +
    oval(0, 0, 28, 26, shade(colour, 0.35)) +
    line('M-18 12V-4Q0-22 18-4V12M-24 12H24', shade(colour, -0.35), 5);
  return at(x, y, scale, at(14, -22, 1, note('#B7A486'), -7) + note('#8FA58B'));
}

/** A medicine bottle with its label and two tablets beside it; 130 wide at scale 1. */
export function medicine(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-46, -84, 66, 26, 7, '#FFFDF8', 'stroke="#C9BBA2" stroke-width="4"') +
      rect(-54, -56, 82, 128, 14, '#B5723C') +
      rect(-54, -26, 82, 64, 0, '#FFFDF8') +
      line('M-38-8H12M-38 14H-8', '#9AA7BC', 8) +
      circle(46, 58, 17, '#FFFDF8', 'stroke="#C9BBA2" stroke-width="4"') +
      circle(64, 34, 17, '#FFFDF8', 'stroke="#C9BBA2" stroke-width="4"') +
      line('M37 58H55M55 34H73', '#C9BBA2', 4),
  );
}
