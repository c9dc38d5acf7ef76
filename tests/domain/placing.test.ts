import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenOf } from '#domain/choosing.ts';
import { givenOf, itemsIn, placingOf, TAKE_BACK, tapOnItem, tapOnPlace } from '#domain/placing.ts';

const ITEMS = ['mad', 'tid', 'nabo', 'eid'];
const PLACES = ['her', 'der', 'begge'];
const BOARD = { items: ITEMS, places: PLACES };
/** Any taps, some on what the lesson no longer has. */
const anyTaps = fc.array(
  fc.oneof(
    fc.constantFrom(...ITEMS, 'gone').map(tapOnItem),
    fc.constantFrom(...PLACES, 'gone').map(tapOnPlace),
    fc.constantFrom(TAKE_BACK, '', 'item/'),
  ),
  { maxLength: 40 },
);

describe('cards and places', () => {
  test('a card is taken up, put where she says, and taken up again', () => {
    const put = placingOf([tapOnItem('mad'), tapOnPlace('her')], BOARD);
    expect(itemsIn(put, 'her')).toEqual(['mad']);
    expect(put.held).toBeUndefined();
    const again = placingOf([tapOnItem('mad'), tapOnPlace('her'), tapOnItem('mad')], BOARD);
    expect(itemsIn(again, 'her')).toEqual([]);
    expect(again.held).toBe('mad');
  });

  test('every card may go in every place: there is no wrong one', () => {
    for (const item of ITEMS)
      for (const place of PLACES)
        expect(placingOf([tapOnItem(item), tapOnPlace(place)], BOARD).placeOf.get(item)).toBe(place);
  });

  test('a tap on a place with nothing taken up changes nothing', () => {
    expect(placingOf([tapOnPlace('her')], BOARD).placeOf.size).toBe(0);
  });

  test('whatever she taps, no card is lost, doubled, or both held and placed', () => {
    fc.assert(
      fc.property(anyTaps, (taps) => {
        const placing = placingOf(taps, BOARD);
        const placed = PLACES.flatMap((place) => itemsIn(placing, place));
        expect(new Set(placed).size).toBe(placed.length);
        expect(placed.length).toBe(placing.placeOf.size);
        expect(placed.every((item) => ITEMS.includes(item))).toBe(true);
        if (placing.held !== undefined) expect(placed).not.toContain(placing.held);
      }),
    );
  });

  test('what a new edition of the lesson has lost is passed over, and the rest stays where it was', () => {
    fc.assert(
      fc.property(anyTaps, (taps) => {
        const fewer = { items: ITEMS.slice(1), places: PLACES };
        const others = taps.filter((tap) => tap !== tapOnItem('mad'));
        expect(placingOf(taps, fewer)).toEqual(placingOf(others, fewer));
      }),
    );
  });
});

describe('coins and envelopes', () => {
  const ENVELOPES = { places: PLACES, coins: 5 };

  test('each tap gives one coin, and taking back returns the one given last', () => {
    const taps = [tapOnPlace('her'), tapOnPlace('her'), tapOnPlace('der')];
    expect(givenOf(taps, ENVELOPES)).toEqual(['her', 'her', 'der']);
    expect(givenOf([...taps, TAKE_BACK], ENVELOPES)).toEqual(['her', 'her']);
  });

  test('never more coins are given than there are, and taking back from nothing is nothing', () => {
    fc.assert(
      fc.property(anyTaps, fc.integer({ min: 0, max: 12 }), (taps, coins) => {
        const given = givenOf(taps, { places: PLACES, coins });
        expect(given.length).toBeLessThanOrEqual(coins);
        expect(given.every((place) => PLACES.includes(place))).toBe(true);
        const afterAll = [...taps, ...Array.from({ length: coins }, () => TAKE_BACK)];
        expect(givenOf(afterAll, { places: PLACES, coins })).toEqual([]);
      }),
    );
  });
});

describe('choosing', () => {
  const taps = fc.array(fc.constantFrom(...ITEMS, 'gone'), { maxLength: 30 });

  test('a second tap puts a card back', () => {
    expect(chosenOf(['mad', 'eid', 'mad'], ITEMS)).toEqual(['eid']);
  });

  test('with the most chosen, another waits until one is put back', () => {
    expect(chosenOf(['mad', 'tid', 'nabo'], ITEMS, 2)).toEqual(['mad', 'tid']);
    expect(chosenOf(['mad', 'tid', 'mad', 'nabo'], ITEMS, 2)).toEqual(['tid', 'nabo']);
  });

  test('whatever she taps, what is chosen is of the lesson, each once, in its order, and never too much', () => {
    fc.assert(
      fc.property(taps, fc.integer({ min: 1, max: 4 }), (tapped, most) => {
        const chosen = chosenOf(tapped, ITEMS, most);
        expect(chosen.length).toBeLessThanOrEqual(most);
        expect(chosen).toEqual(ITEMS.filter((item) => chosen.includes(item)));
      }),
    );
  });
});
