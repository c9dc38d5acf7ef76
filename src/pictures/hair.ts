import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { hatInFront } from './hats.ts';
import { area, circle, line, oval } from './shapes.ts';
import { shortHairInFront } from './short-hair.ts';

const BROWN = '#2A1E1A';

/** True when a scarf frames the face, so that no ear, neck or hair shows. */
export function isScarfed(look: Look): boolean {
  return look.cover === 'hijab' || look.cover === 'khimar';
}

/** Hair or loose scarf that hangs behind the neck and shoulders; the head's middle is (0, 0). */
export function hairBehind(look: Look): string {
  const hair = look.hair ?? BROWN;
  switch (look.cover) {
    case 'bun':
      return (
        circle(0, -78, 27, shade(hair, -0.1)) + area('M-46 10C-58-50-34-76 0-76C34-76 58-50 46 10Z', hair)
      );
    case 'bob':
      return area(
        'M0-76C-44-76-60-40-56 4C-55 26-52 44-46 58C-20 70 20 70 46 58C52 44 55 26 56 4C60-40 44-76 0-76Z',
        shade(hair, -0.14),
      );
    case 'long':
      return area(
        'M0-76C-44-76-58-44-56 0C-56 44-66 84-72 128C-40 142 40 142 72 128C66 84 56 44 56 0C58-44 44-76 0-76Z',
        shade(hair, -0.14),
      );
    case 'curly': {
      const curls = Array.from({ length: 15 }, (_, i) => {
        const turn = (0.86 + (i * 1.28) / 14) * Math.PI;
        return circle(Math.cos(turn) * 56, -14 + Math.sin(turn) * 54, i % 2 ? 25 : 22, hair);
      });
      return curls.join('') + circle(0, -30, 54, hair);
    }
    case 'grey':
      return area(
        'M0-76C-42-78-60-46-54-4C-54 20-52 40-36 42L36 42C52 40 54 20 54-4C60-46 42-78 0-76Z',
        shade(hair, -0.14),
      );
    case 'braids':
      return area('M-48 20C-58-48-36-76 0-76C36-76 58-48 48 20Z', hair);
    case 'loose':
      return (
        area(
          'M0-86C-52-86-68-44-64 0C-62 46-74 80-92 112L92 112C74 80 62 46 64 0C68-44 52-86 0-86Z',
          look.scarf ?? BROWN,
        ) + area('M-40 60C-56-44-36-70 0-70C36-70 56-44 40 60Z', hair)
      );
    default:
      return '';
  }
}

/** Hair or scarf that lies over the forehead and frames the face, and the hat upon it. */
export function hairInFront(look: Look): string {
  return frameOf(look) + hatInFront(look);
}

function frameOf(look: Look): string {
  const hair = look.hair ?? BROWN;
  switch (look.cover) {
    case 'hijab':
    case 'khimar':
      return scarfFolds(look.scarf ?? BROWN);
    case 'curly':
      return curlsInFront(hair);
    case 'bun':
      return (
        area(
          'M-41 2C-46-50-24-68 0-68C26-68 46-50 41 2C39-18 33-34 22-42C4-48-10-46-24-40C-34-30-39-14-41 2Z',
          hair,
        ) + line('M-26-56C-14-62-4-64 8-62', shade(hair, 0.18), 3.5)
      );
    case 'bob':
    case 'long':
      return (
        area(
          'M-44 34C-50-46-30-70 4-70C36-70 50-44 44 34C41 6 40-20 26-42C10-30-20-28-33-16C-39 0-42 16-44 34Z',
          hair,
        ) + line('M4-62C20-60 32-50 38-34', shade(hair, 0.2), 3.5)
      );
    case 'grey':
      return (
        area(
          'M-43 10C-50-48-28-70 2-70C34-70 50-46 43 10C41-8 38-24 28-36C16-44 4-36-10-40C-24-40-34-30-38-14C-41-6-42 2-43 10Z',
          hair,
        ) +
        line('M-20-58C-6-64 12-62 24-52', shade(hair, 0.34), 3.5) +
        line('M-30-46C-22-52-12-52-4-49', shade(hair, -0.16), 3)
      );
    case 'braids':
      return (
        area('M-41 0C-46-50-24-68 0-68C26-68 46-50 41 0C39-20 32-38 0-44C-32-38-39-20-41 0Z', hair) +
        line(
          'M-27.6-42Q-26.4-58-16.8-72M-13.8-42Q-13.2-58-8.4-72M0-42V-72M13.8-42Q13.2-58 8.4-72M27.6-42Q26.4-58 16.8-72',
          shade(hair, 0.2),
          2.6,
        )
      );
    case 'loose':
      return looseScarfInFront(look.scarf ?? BROWN, hair);
    default:
      return shortHairInFront(look, hair);
  }
}

/** The scarf's own shape behind the face; nothing for women whose hair shows. */
export function scarfShape(look: Look): string {
  if (!isScarfed(look)) return '';
  return area(
    'M0-78C-42-78-60-48-58-6C-57 24-50 52-40 74L40 74C50 52 57 24 58-6C60-48 42-78 0-78Z',
    look.scarf ?? BROWN,
  );
}

/** The two plaits that fall over the shoulders, drawn over the clothes. */
export function plaits(look: Look): string {
  if (look.cover !== 'braids') return '';
  const hair = look.hair ?? BROWN;
  return [-1, 1]
    .flatMap((side) =>
      Array.from({ length: 9 }, (_, i) => {
        const x = side * (45 + i * 1.1);
        const y = 14 + i * 14;
        const colour = i % 2 ? hair : shade(hair, 0.06);
        return oval(
          x,
          y,
          8.5 - i * 0.2,
          10,
          colour,
          `transform="rotate(${i % 2 ? -24 : 24} ${x.toFixed(1)} ${y})"`,
        );
      }),
    )
    .join('');
}

function scarfFolds(scarf: string): string {
  return (
    line('M-36-6C-37-35-22-48 0-48C22-48 37-35 36-6', shade(scarf, -0.16), 4) +
    line('M-50-30C-58-2-50 34-34 58', shade(scarf, -0.13), 4) +
    line('M30-66C48-48 54-18 48 16', shade(scarf, 0.14), 4)
  );
}

function curlsInFront(hair: string): string {
  const fringe: readonly (readonly [number, number, number])[] = [
    [-30, -40, 13],
    [-12, -50, 13],
    [8, -50, 13],
    [27, -42, 13],
    [-39, -22, 10],
    [38, -22, 10],
  ];
  const shine: readonly (readonly [number, number, number])[] = [
    [-34, -70, 9],
    [0, -84, 10],
    [34, -68, 9],
    [56, -34, 8],
    [-56, -30, 8],
    [16, -62, 8],
    [-16, -62, 8],
  ];
  return (
    area(
      'M-42-6C-46-54-22-70 2-70C28-70 46-50 42-6C38-26 30-38 18-42C2-48-22-44-32-30C-37-22-40-14-42-6Z',
      hair,
    ) +
    fringe.map(([x, y, radius]) => circle(x, y, radius, hair)).join('') +
    line(
      shine.map(([x, y, radius]) => `M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0`).join(''),
      shade(hair, 0.16),
      3,
    )
  );
}

function looseScarfInFront(scarf: string, hair: string): string {
  return (
    area('M-39-4C-42-46-20-60 0-62C22-60 42-46 39-4C36-26 24-38 0-50C-24-38-36-26-39-4Z', hair) +
    area(
      'M0-86C-52-86-68-44-64 0C-62 40-70 70-84 100L-58 100C-44 66-40 44-44 6C-46-34-30-64 0-68C30-64 46-34 44 6C40 44 44 66 58 100L84 100C70 70 62 40 64 0C68-44 52-86 0-86Z',
      scarf,
    ) +
    line('M-54 0C-52 40-58 66-68 90M54 0C52 40 58 66 68 90', shade(scarf, -0.13), 4)
  );
}
