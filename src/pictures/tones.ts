import type { Look } from './cast.ts';
import { lightness, mix, shade } from './colour.ts';
import { isScarfed } from './hair.ts';

/** The colours of a face that follow from its skin and hair. */
export interface Tones {
  /** Dark skin: features are near black and the eyes' white is warm, or the face vanishes when small. */
  readonly deep: boolean;
  readonly ink: string;
  readonly brow: string;
  readonly crease: string;
  readonly lip: string;
  readonly blush: string;
}

export function tonesOf(look: Look): Tones {
  const { skin } = look;
  const deep = lightness(skin) < 0.42;
  const hair = look.hair ?? '#2A1E1A';
  const scarfBrow = deep ? '#1F1410' : '#38271F';
  const pale = lightness(hair) > 0.6;
  const hairBrow = look.cover === 'grey' || pale ? shade(hair, -0.35) : shade(hair, -0.15);
  // Painted lips and rosy cheeks belong to grown women; men and children keep the colour of their skin.
  const plain = look.build === 'man' || look.age === 'child';
  const red = (share: number) => (plain ? share * 0.55 : share);
  return {
    deep,
    ink: deep ? '#1B110D' : '#2B1F1B',
    brow: isScarfed(look) ? scarfBrow : hairBrow,
    crease: shade(skin, deep ? -0.34 : -0.3),
    lip: deep ? mix(skin, '#8A2F3A', red(0.42)) : mix(skin, '#A8323E', red(0.5)),
    blush: mix(skin, '#C8503C', look.build === 'man' ? 0.16 : deep ? 0.3 : 0.34),
  };
}
