import type { Look } from './cast.ts';
import { mix, shade } from './colour.ts';
import { EXPRESSIONS, type Expression, type Eyes, type Mood } from './expression.ts';
import { area, circle, line, round } from './shapes.ts';
import type { Tones } from './tones.ts';

/** How the eyes of one face are, in the units of a head. */
export interface Gaze {
  readonly turn: number;
  readonly mood: Mood;
  readonly eyes: Eyes;
  /** Where the pupils go, -1 (viewer's left) to 1. */
  readonly gaze: number;
}

/** Both eyes with their brows; the middle between the pupils lies near (0, -3). */
export function eyesAndBrows(look: Look, gaze: Gaze, tones: Tones): string {
  const expression = EXPRESSIONS[gaze.mood];
  const wide = look.age === 'child' ? 1.2 : 1;
  return [-1, 1]
    .map((side) => {
      const x = side * 16 + gaze.turn * 8.1;
      return eye(x, side, look, gaze, expression, tones, wide) + brow(x, side, look, expression, tones);
    })
    .join('');
}

function brow(
  x: number,
  side: number,
  look: Look,
  { brow: [lift, inner, arch, outer] }: Expression,
  tones: Tones,
): string {
  const weight = look.age === 'child' ? 2.6 : look.build === 'man' ? 5 : look.cover === 'grey' ? 3 : 3.8;
  const y = lift - (look.age === 'child' ? 1.5 : 0);
  return line(
    `M${round(x - side * 9)} ${round(y + inner)}Q${round(x + side)} ${round(y + arch)} ${round(x + side * 11)} ${round(y + outer)}`,
    tones.brow,
    weight,
  );
}

function eye(
  x: number,
  side: number,
  look: Look,
  { turn, mood, eyes, gaze }: Gaze,
  { lids: [upper, lower], pupil: size, pupilY }: Expression,
  tones: Tones,
  wide: number,
): string {
  const w = (wide > 1 ? 9 : 8) - Math.sign(side * turn) * 0.5;
  const [a, b] = [round(x - w), round(x + w)];
  const mid = round(x);
  if (eyes === 'down' || eyes === 'closed') {
    return (
      line(`M${a}-4Q${mid} 4.5 ${b}-4`, tones.ink, 3.2) +
      line(`M${round(x + side * w)}-4l${side * 3}-1.5`, tones.ink, 2.6)
    );
  }
  if (eyes === 'smile') return line(`M${a}-1Q${mid}-9 ${b}-1`, tones.ink, 3.4);
  const pupil = x + gaze * 2.5 + turn * 1.5;
  const high = upper - 0.5;
  const lid =
    side > 0
      ? `M${round(a - 0.5)}-2Q${mid} ${high} ${round(b + 0.5)}-2.5l2.5-1.8`
      : `M${round(a - 3)}-3.8l2.5 1.8Q${mid} ${high} ${round(b + 0.5)}-2.5`;
  const drawing =
    area(
      `M${a}-2Q${mid} ${round(upper * wide)} ${b}-2Q${mid} ${round(lower * wide)} ${a}-2Z`,
      tones.deep ? '#F4EBE0' : '#FFFDF8',
    ) +
    circle(pupil, pupilY, size * (wide > 1 ? 1.24 : 1), look.iris ?? (tones.deep ? '#20130E' : '#3A2A20')) +
    lidOver(look, mood, a, b, mid, upper) +
    line(wide > 1 ? `M${a}-2Q${mid} ${round(high * wide)} ${b}-2.5` : lid, tones.ink, 3);
  return mood === 'tired'
    ? drawing + line(`M${a + 1} 6.5Q${mid} 10.5 ${b - 1} 6.5`, shade(look.skin, -0.2), 2)
    : drawing;
}

/** A lid that hangs low hides the upper part of the pupil. */
function lidOver(look: Look, mood: Mood, a: number, b: number, mid: number, upper: number): string {
  if (mood !== 'tired' && mood !== 'sad' && mood !== 'proud' && mood !== 'angry') return '';
  const skin = mix(look.skin, '#8A4A3A', 0.14);
  return area(`M${round(a - 0.5)}-2Q${mid} ${upper} ${round(b + 0.5)}-2V-7Q${mid}-14 ${a}-7Z`, skin);
}
