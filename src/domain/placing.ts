/**
 * Cards and their places, or coins and their envelopes. Any placement is right: nothing here knows of an answer.
 * A tap is a text that says what was tapped, so a lesson taken up again after a flat battery is as it was left.
 */
export interface Placing {
  /** The place of each card that has one, by its id, in the order in which they were put. */
  readonly placeOf: ReadonlyMap<string, string>;
  /** Taken up, and waiting for a place. */
  readonly held: string | undefined;
}

const NOTHING: Placing = { placeOf: new Map(), held: undefined };

const ITEM = 'item/';
const PLACE = 'place/';
/** Takes back the coin that was given last. */
export const TAKE_BACK = 'take-back';

export const tapOnItem = (item: string): string => ITEM + item;
export const tapOnPlace = (place: string): string => PLACE + place;

interface Board {
  readonly items: readonly string[];
  readonly places: readonly string[];
}

/** How it stands after these taps. Cards and places that the lesson no longer has are passed over. */
export function placingOf(taps: readonly string[], { items, places }: Board): Placing {
  return taps.reduce<Placing>((placing, tap) => {
    const item = named(tap, ITEM, items);
    if (item !== undefined) return lifted(placing, item);
    const place = named(tap, PLACE, places);
    return place === undefined ? placing : put(placing, place);
  }, NOTHING);
}

/** A card is taken up, from the table or from its place; what was held before stays on the table. */
function lifted({ placeOf }: Placing, item: string): Placing {
  return { placeOf: without(placeOf, item), held: item };
}

function put({ placeOf, held }: Placing, place: string): Placing {
  if (held === undefined) return { placeOf, held };
  return { placeOf: new Map([...placeOf, [held, place]]), held: undefined };
}

/** The cards that lie in a place, in the order in which they were put there. */
export const itemsIn = ({ placeOf }: Placing, place: string): readonly string[] =>
  [...placeOf].filter(([, at]) => at === place).map(([item]) => item);

/** The envelope of each coin that has been given, the first first; never more than there are `coins`. */
export function givenOf(
  taps: readonly string[],
  { places, coins }: { places: readonly string[]; coins: number },
): readonly string[] {
  const given: string[] = [];
  for (const tap of taps) {
    const place = named(tap, PLACE, places);
    if (tap === TAKE_BACK) given.pop();
    else if (place !== undefined && given.length < coins) given.push(place);
  }
  return given;
}

function named(tap: string, prefix: string, known: readonly string[]): string | undefined {
  const name = tap.startsWith(prefix) ? tap.slice(prefix.length) : undefined;
  return name !== undefined && known.includes(name) ? name : undefined;
}

const without = (placeOf: Placing['placeOf'], item: string): Placing['placeOf'] =>
  new Map([...placeOf].filter(([key]) => key !== item));
