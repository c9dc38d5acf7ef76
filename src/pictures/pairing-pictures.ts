import { letter } from './letters.ts';
import { clock, cup, moon, sun, tablet } from './objects.ts';
import { bus, home } from './places.ts';
import { area, rect } from './shapes.ts';
import { symbol } from './symbol.ts';
import {
  BICYCLE,
  BIRD,
  BREAD,
  CHAIR,
  DECIDUOUS_TREE,
  FISH,
  HANDBAG,
  KEY,
  LIGHT_BULB,
  MANS_SHOE,
  type PictureSymbol,
  RED_APPLE,
  SAILBOAT,
  SHORTCAKE,
  TULIP,
  WOMANS_HAT,
} from './symbols.ts';

/** One picture of a pairing code, and what it is called aloud. */
export interface PairingPicture {
  readonly id: string;
  readonly da: string;
}

const DRAWINGS = {
  kop: { da: 'kop', draw: () => cup(70, 46, 0.84) },
  noegle: { da: 'nøgle', draw: () => whole(KEY) },
  aeble: { da: 'æble', draw: () => whole(RED_APPLE) },
  bus: { da: 'bus', draw: () => bus(80, 90, 0.32) },
  hus: { da: 'hus', draw: () => home(80, 82, 0.66) },
  sol: { da: 'sol', draw: () => sun(80, 80, 40) },
  maane: { da: 'måne', draw: () => moon(82, 80, 54, '#C99A2E') },
  bog: { da: 'bog', draw: closedBook },
  stol: { da: 'stol', draw: () => whole(CHAIR) },
  telefon: { da: 'telefon', draw: phone },
  blomst: { da: 'blomst', draw: () => whole(TULIP) },
  broed: { da: 'brød', draw: () => whole(BREAD) },
  fisk: { da: 'fisk', draw: () => whole(FISH) },
  sko: { da: 'sko', draw: () => whole(MANS_SHOE) },
  ur: { da: 'ur', draw: () => clock(80, 80, 58, 10, 10) },
  brev: {
    da: 'brev',
    draw: () => letter(80, 80, 126, 0, { line: '#244679', pocket: '#E4EAF3', seal: '#AA4429' }),
  },
  cykel: { da: 'cykel', draw: () => whole(BICYCLE) },
  traee: { da: 'træ', draw: () => whole(DECIDUOUS_TREE) },
  hat: { da: 'hat', draw: () => whole(WOMANS_HAT) },
  kage: { da: 'kage', draw: () => whole(SHORTCAKE) },
  lampe: { da: 'lampe', draw: () => whole(LIGHT_BULB) },
  taske: { da: 'taske', draw: () => whole(HANDBAG) },
  baad: { da: 'båd', draw: () => whole(SAILBOAT) },
  fugl: { da: 'fugl', draw: () => whole(BIRD) },
} as const satisfies Readonly<Record<string, { da: string; draw: () => string }>>;

/** The 24 pictures of the pairing codes. The order is part of the code: never change it. */
export const PAIRING_PICTURES: readonly PairingPicture[] = Object.entries(DRAWINGS).map(([id, { da }]) => ({
  id,
  da,
}));

/** One pairing picture on its white card, 160 x 160. Throws on an id that is not in PAIRING_PICTURES. */
export function drawPairingPicture(id: string): string {
  const drawing = new Map<string, { draw: () => string }>(Object.entries(DRAWINGS)).get(id);
  if (drawing === undefined) throw new Error(`drawPairingPicture: there is no pairing picture "${id}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" preserveAspectRatio="xMidYMid meet" aria-hidden="true" focusable="false">${rect(0, 0, 160, 160, 20, '#FFFDF8')}${drawing.draw()}</svg>`;
}

function whole(picture: PictureSymbol): string {
  return symbol(picture, 20, 20, 120);
}

function phone(): string {
  const keys = [-14, 0, 14].map((x) => rect(x - 5, 18, 10, 10, 3, '#C3CEDF')).join('');
  return tablet(80, 80, 72, 128, rect(-24, -44, 48, 44, 5, '#8FB0C4') + keys);
}

function closedBook(): string {
  return (
    rect(36, 24, 92, 116, 8, '#24575A') +
    area('M44 118H126V136H48Q40 136 40 127Q40 118 48 118Z', '#FFFDF8') +
    rect(36, 22, 90, 100, 8, '#2F6F73') +
    rect(36, 22, 16, 100, 6, '#24575A') +
    rect(66, 44, 46, 10, 5, '#E5C27E') +
    rect(66, 62, 30, 8, 4, '#E5C27E')
  );
}
