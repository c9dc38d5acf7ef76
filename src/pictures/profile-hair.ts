import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { area, circle, line, oval } from './shapes.ts';
import { shortHairInProfile } from './short-hair.ts';

const BROWN = '#2A1E1A';

/** Hair or loose scarf that hangs behind a head seen from the side. */
export function profileHairBehind(look: Look): string {
  const hair = look.hair ?? BROWN;
  switch (look.cover) {
    case 'bun':
      return circle(-30, -76, 27, shade(hair, -0.1));
    case 'long':
      return area(
        'M-20-66C-58-58-66-20-60 20C-58 60-64 96-72 128C-50 138-24 138-6 128C-10 96-8 60-6 20Z',
        shade(hair, -0.14),
      );
    case 'curly':
      return (
        circle(-16, -26, 56, hair) +
        Array.from({ length: 11 }, (_, i) => {
          const turn = (0.62 + i * 0.1) * Math.PI;
          return circle(-16 + Math.cos(turn) * 56, -18 + Math.sin(turn) * 54, i % 2 ? 24 : 21, hair);
        }).join('')
      );
    case 'loose':
      return area(
        'M10-82C-44-86-74-46-66 4C-62 48-76 84-88 114C-50 136 10 134 40 112C36 84 20 60 10 44L-10-40Z',
        look.scarf ?? BROWN,
      );
    default:
      return '';
  }
}

/** Hair or scarf that frames a face seen from the side. */
export function profileHairInFront(look: Look): string {
  const hair = look.hair ?? BROWN;
  const shine = shade(hair, 0.18);
  switch (look.cover) {
    case 'hijab':
    case 'khimar':
      return scarf(look.scarf ?? BROWN, look.under ?? shade(look.scarf ?? look.top, -0.31));
    case 'loose':
      return loose(look.scarf ?? BROWN, hair);
    case 'bun':
      return (
        area(
          'M38-35C36-58 14-71-10-71C-46-71-64-42-58-4C-56 14-48 28-38 36C-34 22-28 6-18-6L-8-14C6-28 22-36 38-35Z',
          hair,
        ) + line('M20-44C2-48-24-52-36-62M8-30C-10-30-36-36-48-48', shine, 3)
      );
    case 'bob':
      return (
        area(
          'M38-38C34-62 10-76-14-74C-50-72-66-40-62 4C-61 26-58 44-50 58C-34 66-14 64 2 54C-2 38-2 16 2-6C10-26 24-37 38-38Z',
          hair,
        ) + line('M18-50C-6-60-34-50-44-20M-18 50C-22 30-22 8-16-14', shine, 3.2)
      );
    case 'long':
      return (
        area(
          'M38-38C34-62 10-74-14-72C-50-70-64-40-60 4C-60 40-62 70-66 96C-44 100-22 92-10 76C-6 56-4 18 2-8C10-26 24-37 38-38Z',
          hair,
        ) + line('M18-50C-6-58-34-50-42-20C-46 10-46 40-50 74', shine, 3.2)
      );
    case 'grey':
      return (
        area(
          'M40-36C36-64 10-78-14-76C-50-74-66-42-60 0C-58 22-50 38-38 46C-30 40-24 26-20 14L-16-14C2-14 26-24 40-36Z',
          hair,
        ) +
        line('M20-52C0-62-28-56-42-34', shade(hair, 0.34), 3.5) +
        line('M6-28C-10-26-30-32-40-14', shade(hair, -0.16), 3)
      );
    case 'curly':
      return (
        area('M38-34C34-58 12-70-10-70C-44-70-60-42-58-4C-48 10-30 12-20 2C-8-14 16-34 38-34Z', hair) +
        [
          [32, -42, 13],
          [18, -48, 14],
          [2, -36, 14],
          [-10, -20, 13],
          [-22, 0, 14],
          [-34, 16, 14],
        ]
          .map(([x = 0, y = 0, r = 0]) => circle(x, y, r, hair))
          .join('') +
        line(
          'M-2-68a9 9 0 0 1 18 0M-34-54a9 9 0 0 1 18 0M-52-24a8 8 0 0 1 16 0M-22-34a8 8 0 0 1 16 0M-58 6a8 8 0 0 1 16 0',
          shine,
          3,
        )
      );
    case 'braids':
      return (
        area(
          'M38-35C36-58 14-71-10-71C-46-71-64-42-58-4C-56 14-46 26-34 34C-30 20-26 6-18-6L-8-14C6-28 22-36 38-35Z',
          hair,
        ) +
        line('M26-44C0-46-34-32-44 0M12-58C-16-58-48-34-52-6M36-36C14-34-18-22-34 14', shine, 2.6) +
        Array.from({ length: 8 }, (_, i) => {
          const y = 34 + i * 14;
          return oval(
            -32 + i * 1.4,
            y,
            9,
            10,
            i % 2 ? hair : shade(hair, 0.08),
            `transform="rotate(${i % 2 ? -24 : 24} ${(-32 + i * 1.4).toFixed(1)} ${y})"`,
          );
        }).join('')
      );
    default:
      return shortHairInProfile(look, hair);
  }
}

function scarf(colour: string, under: string): string {
  return (
    area(
      'M42-36C32-62 6-80-22-77C-58-72-74-34-66 10C-62 36-60 56-70 78C-30 100 14 96 34 76C34 66 30 60 24 57C10 48 0 32-4 10C-8-14 10-34 42-36Z',
      colour,
    ) +
    line('M40-35C12-33-6-14-2 10C2 30 10 46 23 55', under, 5) +
    line('M36-46C2-46-20-20-16 12C-14 40-2 58 20 68', shade(colour, -0.14), 4) +
    line('M-14-74C-44-54-52-14-46 24C-44 44-46 58-52 74', shade(colour, -0.14), 4) +
    line('M-34-64C-54-44-60-12-56 14', shade(colour, 0.14), 4)
  );
}

function loose(colour: string, hair: string): string {
  return (
    area('M38-38C32-56 14-66-8-66L-26 10C-14 4-8-10-2-18C10-30 24-37 38-38Z', hair) +
    area(
      'M18-66C-2-86-40-84-56-56C-72-28-66 14-66 40C-68 70-78 92-88 112C-56 128-22 122 2 106C-18 84-30 56-30 22C-30-14-14-42 18-66Z',
      colour,
    ) +
    line('M8-64C-30-48-46-10-46 24C-46 54-38 84-24 106', shade(colour, -0.14), 4) +
    line('M-44-52C-60-26-58 12-58 40', shade(colour, 0.12), 4)
  );
}
