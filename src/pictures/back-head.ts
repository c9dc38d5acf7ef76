import type { HeadView } from './bust.ts';
import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { hatInFront } from './hats.ts';
import { area, circle, line, oval } from './shapes.ts';

const BROWN = '#2A1E1A';
const CAP =
  'M0-73C-34-74-50-48-46-8C-45 12-40 30-32 42C-14 50 14 50 32 42C40 30 45 12 46-8C50-48 34-74 0-73Z';
const SHORT =
  'M0-73C-34-74-50-48-46-8C-45 10-40 24-34 34C-14 40 14 40 34 34C40 24 45 10 46-8C50-48 34-74 0-73Z';

/** Somebody from behind: scarf or hair hang over the shoulders, so all is drawn after the body. */
export const FROM_BEHIND: HeadView = { from: 'behind', hanging: () => '', head: backHead };

function backHead(look: Look): string {
  return (isCovered(look) ? '' : nape(look)) + coverOf(look) + hatInFront(look);
}

function isCovered(look: Look): boolean {
  return look.cover === 'hijab' || look.cover === 'khimar' || look.cover === 'loose';
}

function nape(look: Look): string {
  const ear = shade(look.skin, -0.1);
  return (
    area('M-22 28L-25 84Q0 100 25 84L22 28Z', look.skin) +
    area('M-24 44Q0 62 24 44L24 58Q0 74-24 58Z', shade(look.skin, -0.14)) +
    oval(-44, 2, 7, 12, ear) +
    oval(44, 2, 7, 12, ear)
  );
}

function coverOf(look: Look): string {
  const hair = look.hair ?? BROWN;
  const scarf = look.scarf ?? BROWN;
  const shine = shade(hair, 0.16);
  const fold = shade(scarf, -0.14);
  switch (look.cover) {
    case 'hijab':
      return (
        area(
          'M0-78C-44-78-62-46-58-4C-56 28-70 66-92 96C-84 136-40 172 0 186C40 172 84 136 92 96C70 66 56 28 58-4C62-46 44-78 0-78Z',
          scarf,
        ) +
        line(
          'M-40-44C-52-10-44 40-66 96M40-44C52-10 44 40 66 96M-14-30C-20 30-24 90-34 140M14-30C20 30 24 90 34 140',
          fold,
          4.5,
        ) +
        line('M-26-64C-10-72 10-72 26-64', shade(scarf, 0.14), 4)
      );
    case 'khimar':
      return (
        area(
          'M0-78C-44-78-62-46-58-4C-56 34-100 84-118 140C-124 190-112 236-98 258C-40 280 40 280 98 258C112 236 124 190 118 140C100 84 56 34 58-4C62-46 44-78 0-78Z',
          scarf,
        ) +
        line(
          'M-38-40C-50 20-66 140-58 262M38-40C50 20 66 140 58 262M0 30C-4 110-4 190 0 268',
          shade(scarf, -0.1),
          5,
        )
      );
    case 'loose':
      return (
        area(
          'M0-86C-52-86-70-44-64 0C-62 42-80 76-104 104C-100 150-60 178-4 182C52 180 100 150 104 104C80 76 62 42 64 0C70-44 52-86 0-86Z',
          scarf,
        ) +
        line(
          'M-44-40C-54 10-56 60-80 120M44-40C54 10 56 60 80 120M-16 0C-20 60-20 110-30 160M18 6C22 60 24 110 30 150',
          fold,
          4.5,
        )
      );
    case 'bun':
      return (
        circle(0, -80, 27, shade(hair, -0.1)) +
        area(CAP, hair) +
        line('M-34 10C-30-24-18-50-6-64M34 10C30-24 18-50 6-64M0 30V-56', shine, 3)
      );
    case 'bob':
      return (
        area(
          'M0-76C-44-76-62-42-58 4C-57 28-54 46-48 60C-20 72 20 72 48 60C54 46 57 28 58 4C62-42 44-76 0-76Z',
          hair,
        ) + line('M0-72C-14-30-20 20-16 64M30-60C40-20 40 20 34 58M-34-56C-44-20-42 20-38 56', shine, 3)
      );
    case 'long':
      return (
        area(
          'M0-76C-44-76-60-44-58 0C-58 44-68 92-74 150C-40 166 40 166 74 150C68 92 58 44 58 0C60-44 44-76 0-76Z',
          hair,
        ) + line('M0-72C-12-10-18 70-20 156M32-58C42 0 44 70 46 150M-34-56C-44 0-46 70-52 146', shine, 3.2)
      );
    case 'curly':
      return (
        circle(0, -22, 60, hair) +
        Array.from({ length: 17 }, (_, i) => {
          const turn = (0.7 + (i * 1.6) / 16) * Math.PI;
          return circle(Math.cos(turn) * 58, -14 + Math.sin(turn) * 56, i % 2 ? 25 : 22, hair);
        }).join('') +
        line(
          'M-40-44a10 10 0 0 1 20 0M6-58a10 10 0 0 1 20 0M-12-16a10 10 0 0 1 20 0M28-20a9 9 0 0 1 18 0M-50-4a9 9 0 0 1 18 0M14 14a9 9 0 0 1 18 0',
          shine,
          3,
        )
      );
    case 'grey':
      return (
        area(
          'M0-78C-42-80-62-46-56-4C-55 22-50 38-40 46C-14 54 14 54 40 46C50 38 55 22 56-4C62-46 42-80 0-78Z',
          hair,
        ) +
        line('M-30-56C-38-20-36 10-30 40M6-70C-2-30-2 10 2 46M34-50C42-16 38 12 32 38', shade(hair, -0.14), 3)
      );
    case 'braids':
      return (
        area(CAP, hair) +
        line('M0-72V44', shade(hair, 0.3), 3) +
        [-1, 1]
          .flatMap((side) =>
            Array.from({ length: 9 }, (_, i) => {
              const [x, y] = [side * (32 + i), 36 + i * 14];
              return oval(
                x,
                y,
                9.5 - i * 0.2,
                10,
                i % 2 ? hair : shade(hair, 0.08),
                `transform="rotate(${i % 2 ? -24 : 24} ${x} ${y})"`,
              );
            }),
          )
          .join('')
      );
    case 'balding':
      return (
        area('M0-62C-30-62-46-44-44-8C-30 4 30 4 44-8C46-44 30-62 0-62Z', look.skin) +
        area(
          'M-46-22C-50 6-42 26-34 34C-14 42 14 42 34 34C42 26 50 6 46-22C38-6 20 2 0 2C-20 2-38-6-46-22Z',
          hair,
        )
      );
    default:
      return area(SHORT, hair) + line('M-26-56C-12-64 12-64 26-56', shine, 3.5);
  }
}
