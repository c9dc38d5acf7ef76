import { type BustOptions, bust } from './bust.ts';
import { CAST, type Cast, type CastName, type Cover, type Look, SKINS } from './cast.ts';
import { shade } from './colour.ts';
import type { Mood } from './head.ts';
import { at, round } from './shapes.ts';
import { type Frame, squareScene, stage } from './stage.ts';

/** How a woman wants her own figure to look. Only this is kept of it; never a name, never a photograph. */
export interface HerLook {
  /** 0 light … 4 dark. */
  readonly skin: number;
  readonly cover: HerCover;
  /** 0–5: a scarf's colour, or her hair's (see `coverColours`). */
  readonly coverColour: number;
  /** 0–5. */
  readonly topColour: number;
}

/** Three ways to wear a scarf and six of hair, in the order they are shown to choose from. */
export const HER_COVERS = [
  'hijab',
  'khimar',
  'loose',
  'long',
  'bob',
  'curly',
  'bun',
  'braids',
  'grey',
] as const satisfies readonly Cover[];

export type HerCover = (typeof HER_COVERS)[number];

/** Five skins, light to dark. */
export const HER_SKINS: readonly string[] = [SKINS.light, SKINS.tan, SKINS.brown, SKINS.deep, SKINS.dark];

/** Six colours of clothes. */
export const HER_TOPS: readonly string[] = ['#2F6F73', '#3D4F7C', '#A8533A', '#6E7F58', '#7A4160', '#C9963B'];

const SCARVES: readonly string[] = ['#8C3F5E', '#D3A03F', '#4B6E8A', '#B9593F', '#E2D6C2', '#3A4046'];
const HAIR: readonly string[] = ['#1E1512', '#2C1F1A', '#5A3A26', '#7F4A2E', '#B58A55', '#BDB6AA'];

/** What her figure looks like before she has chosen. */
export const FIRST_LOOK: HerLook = { skin: 2, cover: 'hijab', coverColour: 2, topColour: 0 };

/** The six colours of a cover: of cloth for a scarf, of hair for the rest. */
export function coverColours(cover: HerCover): readonly string[] {
  return isScarf(cover) ? SCARVES : HAIR;
}

/** True when `value` is a look that can be drawn; what a tablet has stored may be older than this page. */
export function isHerLook(value: unknown): value is HerLook {
  if (typeof value !== 'object' || value === null) return false;
  const { skin, cover, coverColour, topColour } = value as Record<string, unknown>;
  return (
    within(skin, HER_SKINS.length) &&
    within(coverColour, SCARVES.length) &&
    within(topColour, HER_TOPS.length) &&
    HER_COVERS.some((known) => known === cover)
  );
}

/** The look as the pictures need it. Throws for numbers or covers that `isHerLook` refuses. */
export function lookOf(her: HerLook): Look {
  if (!isHerLook(her)) throw new Error(`lookOf: this is not a look: ${JSON.stringify(her)}`);
  const colour = coverColours(her.cover)[her.coverColour] ?? '';
  const look = {
    skin: HER_SKINS[her.skin] ?? SKINS.brown,
    cover: her.cover,
    top: HER_TOPS[her.topColour] ?? CAST.amina.top,
    trousers: '#39414F',
  };
  if (!isScarf(her.cover)) return { ...look, hair: colour };
  return { ...look, scarf: colour, hair: '#241914', under: shade(colour, -0.3) };
}

/** The cast with her in the place of one woman. */
export function castWith(her: HerLook, instead: CastName): Cast {
  return { ...CAST, [instead]: lookOf(her) };
}

export interface HerOptions {
  readonly mood?: Mood;
  readonly frame?: Frame;
  /** Arms and what else a bust can do. */
  readonly bust?: BustOptions;
}

/** Her figure from the waist up before a soft circle, as one complete SVG; `face` is cut square, without an id. */
export function drawHer(her: HerLook, options: HerOptions = {}): string {
  const { mood = 'happy', frame = 'square' } = options;
  const figure = at(320, 284, 1.3, bust(lookOf(her), { mood, ...options.bust }));
  const [x, y, width, height] = squareScene('', () => '').crops[frame];
  const box = [x, y, width, height].map(round).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${stage('today')}${figure}</svg>`;
}

function isScarf(cover: HerCover): boolean {
  return cover === 'hijab' || cover === 'khimar' || cover === 'loose';
}

function within(value: unknown, count: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
}
