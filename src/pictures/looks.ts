import { CAST, type CastName, SKINS } from './cast.ts';
import type { FigureLook } from './figure-look.ts';

/**
 * Everybody who is not of the cast: nobody's name, only what they are in a picture.
 * A story is told with the cast; these stand beside them.
 */
const OTHERS = {
  man: {
    build: 'man',
    skin: SKINS.brown,
    cover: 'short',
    hair: '#241914',
    top: '#4D6B72',
    trousers: '#39414F',
  },
  'man-bearded': {
    build: 'man',
    skin: SKINS.tan,
    cover: 'short',
    hair: '#2B1E19',
    beard: 'full',
    top: '#6E7F58',
    trousers: '#4A3F55',
  },
  'man-fair': {
    build: 'man',
    skin: SKINS.light,
    cover: 'parted',
    hair: '#8A6A45',
    iris: '#5A6E6E',
    top: '#34566F',
    trousers: '#4B4A45',
  },
  'man-dark': {
    build: 'man',
    skin: SKINS.dark,
    cover: 'crop',
    hair: '#1A1311',
    top: '#A8533A',
    trousers: '#3A4763',
  },
  'old-woman': {
    age: 'old',
    skin: SKINS.light,
    cover: 'bun',
    hair: '#DAD4CA',
    top: '#8B7998',
    trousers: '#5B5550',
    earrings: false,
    iris: '#4F6A78',
  },
  'old-woman-scarf': {
    age: 'old',
    skin: SKINS.tan,
    cover: 'loose',
    scarf: '#C9BBA2',
    hair: '#CFC8BC',
    top: '#5F6E7A',
    trousers: '#4B4A45',
    earrings: false,
  },
  'old-man': {
    age: 'old',
    build: 'man',
    skin: SKINS.tan,
    cover: 'balding',
    hair: '#D3CCC1',
    beard: 'moustache',
    top: '#7A6A58',
    trousers: '#4B4A45',
    glasses: true,
  },
  girl: {
    build: 'child',
    age: 'child',
    skin: SKINS.deep,
    cover: 'bun',
    hair: '#241914',
    top: '#8C3F5E',
    trousers: '#4A3F55',
    earrings: false,
  },
  'big-girl': {
    build: 'youth',
    age: 'child',
    skin: SKINS.brown,
    cover: 'long',
    hair: '#2C1F1A',
    top: '#2F6F73',
    trousers: '#4A3F55',
    earrings: false,
  },
  boy: {
    build: 'child',
    age: 'child',
    skin: SKINS.brown,
    cover: 'short',
    hair: '#2A1E1A',
    top: '#D3A03F',
    trousers: '#3A4763',
    earrings: false,
  },
  'big-boy': {
    build: 'youth',
    age: 'child',
    skin: SKINS.tan,
    cover: 'parted',
    hair: '#2B1E19',
    top: '#3D4F7C',
    trousers: '#4B4A45',
    earrings: false,
  },
} as const satisfies Readonly<Record<string, FigureLook>>;

export type LookName = CastName | keyof typeof OTHERS;

/** How everybody in the pictures looks, by name. */
export const LOOKS: Readonly<Record<LookName, FigureLook>> = { ...CAST, ...OTHERS };
