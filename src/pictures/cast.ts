/** What covers or frames a head. */
export type Cover =
  | 'hijab'
  | 'khimar'
  | 'loose'
  | 'bun'
  | 'bob'
  | 'long'
  | 'curly'
  | 'grey'
  | 'braids'
  | 'short'
  | 'parted'
  | 'crop'
  | 'balding';

/** What she has on for her work, over or instead of her own clothes. */
export type Clothes =
  | 'apron'
  | 'care'
  | 'cleaning'
  | 'kitchen'
  | 'shop'
  | 'warehouse'
  | 'industry'
  | 'garden'
  | 'blazer';

export type Hat = 'cap' | 'helmet' | 'sun-hat';

/** How one woman looks, the same in every picture. Colours are `#RRGGBB`. */
export interface Look {
  /** A grown woman when left out. */
  readonly build?: 'woman' | 'man' | 'youth' | 'child';
  /** Between twenty and sixty when left out. */
  readonly age?: 'child' | 'old';
  readonly beard?: 'full' | 'moustache';
  readonly pregnant?: boolean;
  /** How far down the thigh the clothes reach, 0..1, whatever the pose says. */
  readonly hem?: number;
  readonly clothes?: Clothes;
  readonly hat?: Hat;
  readonly skin: string;
  readonly cover: Cover;
  readonly scarf?: string;
  readonly under?: string;
  readonly hair?: string;
  readonly top: string;
  readonly iris?: string;
  readonly glasses?: boolean;
  readonly earrings?: boolean;
  /** Edges of an open coat over the clothes. */
  readonly coat?: string;
  readonly trousers?: string;
}

/** Five skins, light to dark. */
export const SKINS = {
  light: '#EFC6A2',
  tan: '#DDA97D',
  brown: '#BA8254',
  deep: '#8E5E3D',
  dark: '#6B4632',
} as const;

/** The women of the pictures. Never give one of these names to a real participant. */
export const CAST_NAMES = [
  'amina',
  'noor',
  'hodan',
  'selam',
  'olena',
  'parwin',
  'miriam',
  'zara',
  'fatima',
  'senait',
  'lise',
] as const;

export type CastName = (typeof CAST_NAMES)[number];

/** Who is drawn for each woman of the cast. */
export type Cast = Readonly<Record<CastName, Look>>;

/** Each woman's skin, cover and clothes, fixed for ever: a story is followed by them (DESIGN-NOTES §5). */
export const CAST: Cast = {
  amina: { skin: SKINS.tan, cover: 'hijab', scarf: '#8C3F5E', top: '#2F6F73', trousers: '#3A4763' },
  noor: {
    skin: SKINS.brown,
    cover: 'hijab',
    scarf: '#D3A03F',
    under: '#7A5419',
    top: '#3D4F7C',
    trousers: '#39414F',
  },
  hodan: {
    skin: SKINS.dark,
    cover: 'khimar',
    scarf: '#E2D6C2',
    under: '#B7A486',
    top: '#46705C',
    trousers: '#33403B',
  },
  selam: { skin: SKINS.deep, cover: 'curly', hair: '#241914', top: '#BC6138', trousers: '#4A3F55' },
  olena: {
    skin: SKINS.light,
    cover: 'bob',
    hair: '#7A5236',
    top: '#7A4160',
    iris: '#5A6E6E',
    trousers: '#3A4763',
  },
  parwin: { skin: SKINS.tan, cover: 'loose', scarf: '#B9593F', hair: '#2B1E19', top: '#6E7F58' },
  miriam: { skin: SKINS.dark, cover: 'braids', hair: '#1E1512', top: '#C9963B' },
  zara: { skin: SKINS.brown, cover: 'long', hair: '#2C1F1A', top: '#4D6B72' },
  fatima: { skin: SKINS.deep, cover: 'hijab', scarf: '#4B6E8A', top: '#A8533A', trousers: '#39414F' },
  senait: { skin: SKINS.deep, cover: 'bun', hair: '#241914', top: '#46705C' },
  lise: {
    skin: SKINS.light,
    cover: 'grey',
    hair: '#BDB6AA',
    top: '#34566F',
    glasses: true,
    earrings: false,
    iris: '#4F6A78',
  },
};
