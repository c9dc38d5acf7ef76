import { HER_COVERS, type HerLook } from '#domain/her-look.ts';
import { coverColours, HER_SKINS, HER_TOPS } from '#pictures/her-look.ts';
import type { HerPart } from '#pictures/her-signs.ts';

/** One thing to tap: the figure as it will be, and the key of its word in `locales/<language>/me.json`. */
export interface LookChoice {
  readonly name: string;
  readonly look: HerLook;
}

/** The parts of her figure in the order they are shown. */
export const PARTS: readonly HerPart[] = ['skin', 'cover', 'coverColour', 'topColour'];

/** What there is to choose for a part, each as her figure would look with it. */
export function choicesOf(part: HerPart, look: HerLook): readonly LookChoice[] {
  switch (part) {
    case 'skin':
      return HER_SKINS.map((_, skin) => ({ name: `skin-${skin}`, look: { ...look, skin } }));
    case 'cover':
      return HER_COVERS.map((cover) => ({ name: `cover-${cover}`, look: covered(look, cover) }));
    case 'coverColour':
      return coverColours(look.cover).map((_, coverColour) => ({
        name: `${clothOf(look)}-${coverColour}`,
        look: { ...look, coverColour },
      }));
    case 'topColour':
      return HER_TOPS.map((_, topColour) => ({ name: `top-${topColour}`, look: { ...look, topColour } }));
  }
}

/** The keys of a part's word, and of what is said when she taps it. */
export function wordOfPart(part: HerPart, look: HerLook): { readonly shown: string; readonly said: string } {
  if (part === 'coverColour') return { shown: 'row-colour', said: `say-${clothOf(look)}-colour` };
  const shown = part === 'topColour' ? 'row-top' : `row-${part}`;
  return { shown, said: shown };
}

const clothOf = ({ cover }: HerLook): 'scarf' | 'hair' =>
  coverColours(cover) === coverColours('hijab') ? 'scarf' : 'hair';

/** Colours of cloth are not those of hair: who changes from one to the other begins with a usual one. */
function covered(look: HerLook, cover: HerLook['cover']): HerLook {
  const isSameCloth = coverColours(cover) === coverColours(look.cover);
  const usual = coverColours(cover) === coverColours('hijab') ? 2 : 1;
  return { ...look, cover, coverColour: isSameCloth ? look.coverColour : usual };
}
