import { cut } from '#pictures/cut.ts';
import { drawDateLeaf } from '#pictures/home-drawings.ts';
import { READY } from '#pictures/ready-pictures.ts';

/** The weekdays' colours as the drawings take them: tokens.css `--mon` … `--sun` and their text colours. */
const COLOURS: readonly (readonly [day: string, text: string])[] = [
  ['#1F6B3A', '#FFFFFF'],
  ['#4B1F5E', '#FFFFFF'],
  ['#F08A24', '#2B211D'],
  ['#2C6DA8', '#FFFFFF'],
  ['#F6CF4B', '#2B211D'],
  ['#B3262E', '#FFFFFF'],
  ['#FFFFFF', '#2B211D'],
];

/** Where the drawn calendar page hangs in `home-today`: its middle and its width, in the scene's own units. */
const PAGE = { x: 590, y: 236, width: 232 };
/** `drawDateLeaf` is 120 × 132 with a page of 104 whose middle lies at (58, 70). */
const LEAF = { width: 104, x: 58, y: 70 };

/** The picture of the tile "I dag", with the day's own page over the drawn one. Weekday 1–7, its Danish name. */
export function drawTodayScene(
  day: number,
  weekday: number,
  word: string,
  frame: 'wide' | 'portrait',
): string {
  const [colour = '#FFFFFF', textColour = '#2B211D'] = COLOURS[weekday - 1] ?? [];
  const scale = PAGE.width / LEAF.width;
  const place = `x="${PAGE.x - LEAF.x * scale}" y="${PAGE.y - LEAF.y * scale}" width="${120 * scale}" height="${132 * scale}"`;
  const leaf = drawDateLeaf({ day, weekday: word, colour, textColour }).replace('<svg ', `<svg ${place} `);
  return cut('home-today', READY['home-today'], { frame }).replace(/<\/svg>$/, `${leaf}</svg>`);
}
