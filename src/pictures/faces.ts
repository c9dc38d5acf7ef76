import { bust } from './bust.ts';
import { CAST, CAST_NAMES, type CastName } from './cast.ts';
import type { Mood } from './head.ts';
import { rect } from './shapes.ts';

export { CAST_NAMES, type CastName };

/** The quiet colour behind each woman's face, so that ten faces in a list are ten different patches. */
const GROUNDS: Readonly<Record<CastName, string>> = {
  amina: '#DCECEC',
  noor: '#DFE6F1',
  hodan: '#D9E0C4',
  selam: '#F3DFB4',
  olena: '#F0E1E9',
  parwin: '#F0DCCB',
  miriam: '#EFE0C0',
  zara: '#DDE5EE',
  fatima: '#F7E2DA',
  senait: '#E4E8D4',
  lise: '#D6E0E6',
};

export interface FaceDrawing {
  readonly mood?: Mood;
  /** A square for cards with rounded corners; otherwise the closer crop that CSS rounds to a circle. */
  readonly square?: boolean;
}

/** One woman's face as a complete SVG, 184 x 184 (208 x 208 when square). It has no ids, so it may stand twice on a page. */
export function drawFace(name: CastName, options: FaceDrawing = {}): string {
  const half = options.square ? 104 : 92;
  const side = half * 2;
  const ground = rect(-half, -104, side, side, 0, GROUNDS[name]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} -104 ${side} ${side}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${ground}${bust(CAST[name], { mood: options.mood ?? 'calm', length: 220 })}</svg>`;
}
