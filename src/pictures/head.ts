import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { EXPRESSIONS, type Eyes, type Mood, type MouthShape } from './expression.ts';
import { eyesAndBrows } from './eyes.ts';
import { hairInFront, isScarfed, scarfShape } from './hair.ts';
import { mouth } from './mouth.ts';
import { area, circle, line, oval, rect, round } from './shapes.ts';
import { type Tones, tonesOf } from './tones.ts';

export type { Eyes, Mood };

export interface FaceOptions {
  /** Where the face looks: -1 to the viewer's left, 0 straight on, 1 to the right. */
  readonly turn?: number;
  readonly mood?: Mood;
  readonly eyes?: Eyes;
  /** Where the pupils go, -1 (viewer's left) to 1. */
  readonly gaze?: number;
}

const FACE =
  'M-39-16C-40-48-22-60 0-60C22-60 40-48 39-16C39 10 33 32 21 46C13 54 6 58 0 58C-6 58-13 54-21 46C-33 32-39 10-39-16Z';
const JAW =
  'M-39-16C-40-48-22-60 0-60C22-60 40-48 39-16C40 12 37 34 26 47C17 56 8 59 0 59C-8 59-17 56-26 47C-37 34-40 12-39-16Z';
const ROUND =
  'M-40-12C-41-46-23-60 0-60C23-60 41-46 40-12C41 10 38 28 27 41C18 50 8 53 0 53C-8 53-18 50-27 41C-38 28-41 10-40-12Z';
const OPEN = 'M0-47C22-47 36-34 36-8C36 20 25 50 0 54C-25 50-36 20-36-8C-36-34-22-47 0-47Z';
// The darker side, cut along the outlines above by arithmetic: a clip path needs an id, and two faces on one
// page would then share it.
const FACE_SIDE =
  'M21.6-54.9C32.6-48.7 39.6-36.4 39-16C39 10 33 32 21 46C19 48 17 49.6 15.5 51.1C30 10.9 30.3-27.2 21.6-54.9Z';
const ROUND_SIDE =
  'M22-54.5C34-47 40.6-33 40-12C41 10 38 28 27 41C23 45.4 18.4 48.6 14 50.4C29 18 30.3-24 22-54.5Z';
const OPEN_SIDE =
  'M25.7-37.8C32.3-31.3 36-21.4 36-8C36 12.4 30.2 33.8 17.4 45.6C27.5 15.1 29.4-13.8 25.7-37.8Z';
const BAND =
  'M0-47C10-47 18.6-44.2 24.8-38.7C16.3-41.9 7.4-43 0-43C-7.4-43-16.3-41.9-24.8-38.7C-18.6-44.2-10-47 0-47Z';

/** Face, features and what lies over the forehead. Middle of the head at (0, 0), chin at y 58, 1 unit = 1 px. */
export function headInFront(look: Look, options: FaceOptions = {}): string {
  const scarfed = isScarfed(look);
  const turn = options.turn ?? 0;
  const tones = tonesOf(look);
  const [face, dark] = shapeOf(look);
  const side = area(dark, shade(look.skin, -0.07), turn >= 0 ? 'transform="scale(-1 1)"' : '');
  return (
    (scarfed ? scarfShape(look) : ears(look, turn)) +
    area(face, look.skin) +
    side +
    (scarfed ? area(BAND, look.under ?? shade(look.scarf ?? look.top, -0.31)) : '') +
    features(look, options, tones) +
    hairInFront(look)
  );
}

function shapeOf(look: Look): readonly [face: string, dark: string] {
  if (isScarfed(look)) return [OPEN, OPEN_SIDE];
  if (look.age === 'child') return [ROUND, ROUND_SIDE];
  return [look.build === 'man' ? JAW : FACE, FACE_SIDE];
}

function features(look: Look, options: FaceOptions, tones: Tones): string {
  const turn = options.turn ?? 0;
  const shift = turn * 9;
  const mood = options.mood ?? 'calm';
  const { mouth: shape, chin } = EXPRESSIONS[mood];
  const gaze = { turn, mood, eyes: options.eyes ?? 'open', gaze: options.gaze ?? 0 };
  const drawn =
    cheeks(shift, tones.blush) +
    (look.age === 'old' ? lines(shift, tones.crease) : '') +
    eyesAndBrows(look, gaze, tones) +
    nose(shift, turn, tones.crease, look.age === 'child') +
    beard(look, shift) +
    mouthOf(look, shift, shape, tones) +
    moustache(look, shift) +
    (look.glasses ? glasses(shift) : '');
  // A child's eyes and mouth lie low on a high forehead.
  if (look.age === 'child') return `<g transform="translate(0 ${round(4.5 + chin)})">${drawn}</g>`;
  return chin === 0 ? drawn : `<g transform="translate(0 ${chin})">${drawn}</g>`;
}

/** A child's mouth is small and near the nose. */
function mouthOf(look: Look, shift: number, shape: MouthShape, { lip }: Tones): string {
  if (look.age !== 'child') return mouth(shift, shape, lip);
  return `<g transform="translate(${round(shift)} 3.5) scale(.78)">${mouth(0, shape, lip)}</g>`;
}

function ears(look: Look, turn: number): string {
  const ear = shade(look.skin, -0.1);
  const pair = oval(-39 + turn * 3, 2, 7, 12, ear) + oval(39 + turn * 3, 2, 7, 12, ear);
  if (look.earrings === false || look.build === 'man') return pair;
  return pair + circle(-41 + turn * 3, 17, 4, '#D9A441') + circle(41 + turn * 3, 17, 4, '#D9A441');
}

function cheeks(shift: number, blush: string): string {
  // The cheek on the far side is narrowed, or it would lie over the scarf.
  const width = (side: number) => 9.5 - Math.max(0, side * shift) * 0.6;
  return [-1, 1]
    .map((side) => oval(side * 20 + shift * 0.8, 15, width(side), 6.5, blush, 'opacity=".34"'))
    .join('');
}

/** A long life: beside the mouth, under the eyes and at their corners. */
function lines(shift: number, colour: string): string {
  const at = (dx: number) => round(shift + dx);
  return line(
    `M${at(-17)} 17C${at(-21)} 22 ${at(-21)} 27 ${at(-19)} 32M${at(17)} 17C${at(21)} 22 ${at(21)} 27 ${at(19)} 32` +
      `M${at(-23)} 7.5Q${at(-16)} 10.5 ${at(-10)} 7.5M${at(23)} 7.5Q${at(16)} 10.5 ${at(10)} 7.5` +
      `M${at(-29)}-6l-5-2.5M${at(-29)}-2l-5 1M${at(29)}-6l5-2.5M${at(29)}-2l5 1`,
    colour,
    1.6,
    'opacity=".55"',
  );
}

function nose(shift: number, turn: number, colour: string, small: boolean): string {
  const n = turn < 0 ? -1 : 1;
  const at = (dx: number) => round(shift + n * dx);
  if (small) return line(`M${at(3.5)} 10C${at(3)} 14 ${at(-2)} 14 ${at(-4)} 12`, colour, 2.4);
  return line(
    `M${at(-1)} 0C${at(2)} 6 ${at(5)} 11 ${at(4.5)} 14C${at(3)} 17 ${at(-2)} 17 ${at(-4)} 15.5`,
    colour,
    2.6,
  );
}

function beard(look: Look, shift: number): string {
  if (look.beard !== 'full') return '';
  const at = (dx: number) => round(shift * 0.5 + dx);
  return area(
    `M-39-6C-41 24-36 44-25 53C-16 62-7 65 0 65C7 65 16 62 25 53C36 44 41 24 39-6C36 8 ${at(30)} 17 ${at(22)} 19C${at(14)} 17 ${at(7)} 18 ${at(0)} 20C${at(-7)} 18 ${at(-14)} 17 ${at(-22)} 19C${at(-30)} 17-36 8-39-6Z`,
    look.hair ?? '#2A1E1A',
  );
}

function moustache(look: Look, shift: number): string {
  if (look.beard === undefined) return '';
  const at = (dx: number) => round(shift + dx);
  const colour = shade(look.hair ?? '#2A1E1A', look.beard === 'full' ? 0.06 : -0.08);
  return area(
    `M${at(0)} 19.5C${at(7)} 17 ${at(15)} 20 ${at(18)} 27C${at(10)} 25 ${at(5)} 25.5 ${at(0)} 25.5C${at(-5)} 25.5 ${at(-10)} 25 ${at(-18)} 27C${at(-15)} 20 ${at(-7)} 17 ${at(0)} 19.5Z`,
    colour,
  );
}

function glasses(shift: number): string {
  const left = -16 + shift * 0.9;
  const right = 16 + shift * 0.9;
  const rim = 'stroke="#5B3A2A" stroke-width="2.8"';
  return (
    rect(left - 13, -14, 26, 22, 9, 'none', rim) +
    rect(right - 13, -14, 26, 22, 9, 'none', rim) +
    line(`M${round(left + 13)}-6Q${round(shift)}-10 ${round(right - 13)}-6`, '#5B3A2A', 2.6)
  );
}
