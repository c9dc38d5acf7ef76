import { type HerCover, type HerLook, isHerLook } from '#domain/her-look.ts';
import { type BustOptions, bust } from './bust.ts';
import { CAST, type Cast, type CastName, type Look, SKINS } from './cast.ts';
import { shade } from './colour.ts';
import type { Mood } from './head.ts';
import { at, round } from './shapes.ts';
import { type Crop, type Frame, squareScene, stage } from './stage.ts';

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

const NEAR: Crop = [132, 116, 376, 376];

export interface HerOptions {
  readonly mood?: Mood;
  /** `near`: her head and her shoulders, for small cards. */
  readonly frame?: Frame | 'near';
  /** All of the crop is to be seen in a card of any shape: its ground runs on where the style lets it. */
  readonly isWhole?: boolean;
  /** Arms and what else a bust can do. */
  readonly bust?: BustOptions;
}

/** Her figure from the waist up before a soft circle, as one complete SVG; `face` and `near` are cut square, without an id. */
export function drawHer(her: HerLook, options: HerOptions = {}): string {
  const { mood = 'happy', frame = 'square' } = options;
  const figure = at(320, 284, 1.3, bust(lookOf(her), { mood, ...options.bust }));
  const crop = frame === 'near' ? NEAR : squareScene('', () => '').crops[frame];
  const box = crop.map(round).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid ${options.isWhole ? 'meet' : 'slice'}" aria-hidden="true" focusable="false">${stage('today')}${figure}</svg>`;
}

function isScarf(cover: HerCover): boolean {
  return cover === 'hijab' || cover === 'khimar' || cover === 'loose';
}
