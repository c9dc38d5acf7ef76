import { describe, expect, test } from 'vitest';
import type { Step } from '#domain/lesson.ts';
import { deckOf, revealsOf, saidOnOpening } from '#screens/classroom/deck.ts';
import { commandOf } from '#screens/classroom/keys.ts';
import { BEGINNING, back, blank, forward, reveal, type Showing } from '#screens/classroom/showing.ts';
import { sizeOf } from '#screens/classroom/shown-words.ts';
import { begun, drawnTo, EMPTY, undone, wiped } from '#screens/classroom/strokes.ts';
import { middleOfPicture, wholePicture } from '#screens/classroom/whole-picture.ts';
import { LESSON } from '../support/classroom.tsx';

const DECK = deckOf(LESSON);
const press = (times: number, from: Showing = BEGINNING): Showing =>
  Array.from({ length: times }).reduce<Showing>((showing) => forward(DECK, showing), from);

describe('a lesson as cards', () => {
  test('begins with its title and has a card for every step, in the lesson’s order', () => {
    expect(DECK.map(({ kind }) => kind)).toEqual([
      'picture',
      'picture',
      'picture',
      'choose',
      'order',
      'pairs',
      'two',
      'picture',
      'picture',
      'picture',
      'picture',
    ]);
    expect(DECK[0]).toMatchObject({ text: { da: 'Digital post' }, isOpen: true });
  });

  test('is the same every time it is made', () => {
    expect(deckOf(LESSON)).toEqual(DECK);
  });

  test('shows the picture of a word before the word', () => {
    expect(DECK[2]).toMatchObject({ text: { da: 'frist' }, isWord: true, isOpen: false });
  });

  test('asks among all the pictures of the step, the right one with them', () => {
    const card = DECK[3];
    if (card?.kind !== 'choose') throw new Error('This card is a choice');
    expect(card.choices.map(({ key }) => key).sort()).toEqual([
      'post.brev',
      'post.frist',
      'post.moede',
      'post.telefon',
    ]);
    expect(card.right).toBe('post.frist');
  });

  test('mixes what is to be put in order, and still knows the order', () => {
    const card = DECK[4];
    if (card?.kind !== 'order') throw new Error('This card is an order');
    const inPlace = card.right.map((key) => card.choices.find((choice) => choice.key === key)?.text.da);
    expect(inPlace).toEqual(['Åbn', 'Læs', 'Svar']);
    expect(card.choices.map(({ key }) => key)).not.toEqual(card.right);
  });

  test('passes over a step whose word the lesson has not got', () => {
    const lesson = { ...LESSON, steps: [{ id: 'x', kind: 'word', word: 'post.unknown' } as const] };
    expect(deckOf(lesson)).toHaveLength(1);
  });
});

describe('what has no right answer', () => {
  const phrase = (id: string, da: string) => ({ id: `post.${id}`, da });
  const shown = (id: string, da: string) => ({ picture: 'brev', phrase: phrase(id, da) });
  const card = (step: Step) => deckOf({ ...LESSON, steps: [step] })[1];

  test('is laid out for the class to say where, and no reveal moves anything', () => {
    const places = [shown('her', 'her'), shown('der', 'der')];
    const items = [shown('mad', 'mad'), shown('tid', 'tid')];
    const place = { id: 'p', kind: 'place', phrase: phrase('p', 'Hvor?'), places, items } as const;
    const open = card({
      ...place,
      look: 'columns',
      coins: 0,
      isKept: true,
      places: [...places],
      items: [...items],
    });
    if (open?.kind !== 'open') throw new Error('This card is open');
    expect(open.places.map(({ text }) => text.da)).toEqual(['her', 'der']);
    expect(open.choices.map(({ text }) => text.da)).toEqual(['mad', 'tid']);
    expect(revealsOf(open)).toBe(0);
    expect(saidOnOpening(open)).toEqual([phrase('p', 'Hvor?')]);
  });

  test('shows all there is to choose, and never a card that is one woman’s own', () => {
    const items = [shown('sy', 'Jeg syr.'), shown('mad', 'Jeg laver mad.')];
    expect(card({ id: 'c', kind: 'choose', phrase: phrase('c', 'Hvad kan du?'), items })).toMatchObject({
      kind: 'open',
      places: [],
      choices: [{ text: { da: 'Jeg syr.' } }, { text: { da: 'Jeg laver mad.' } }],
    });
    expect(card({ id: 'm', kind: 'my-card', card: 'cv', phrase: phrase('m', 'Mit CV.') })).toBeUndefined();
  });

  test('shows the map as a picture', () => {
    expect(card({ id: 'v', kind: 'map', ...shown('v', 'Hvor har du boet?') })).toMatchObject({
      kind: 'picture',
      text: { da: 'Hvor har du boet?' },
    });
  });

  test('shows a published fact with its year, and leaves out what only staff could fill in', () => {
    const fact = {
      id: 'f',
      kind: 'fact',
      ...shown('f', 'Her er pengene.'),
      fact: 'x',
      label: 'Penge',
      unit: 'kr',
    } as const;
    expect(card({ ...fact, published: { value: '5.370', year: 2026 } })).toMatchObject({
      kind: 'fact',
      value: '5.370 kr.',
      year: 2026,
    });
    expect(card(fact)).toBeUndefined();
  });
});

describe('next, back and reveal', () => {
  test('a clicker with one button gets through everything, and everything is revealed on the way', () => {
    const presses = DECK.length - 1 + DECK.reduce((sum, card) => sum + revealsOf(card), 0);
    expect(press(presses)).toMatchObject({ at: DECK.length - 1 });
    expect(press(presses - 1)).not.toEqual(press(presses));
    expect(press(presses + 5)).toEqual(press(presses));
  });

  test('back shows the card before as it was left', () => {
    const onChoose = press(4);
    expect(onChoose).toMatchObject({ at: 3, revealed: 0 });
    expect(back(DECK, onChoose)).toMatchObject({ at: 2, revealed: 1 });
  });

  test('back on the first card stays there', () => {
    expect(back(DECK, BEGINNING)).toEqual(BEGINNING);
  });

  test('reveal never leaves the card', () => {
    const onWord = { at: 2, revealed: 0, isBlank: false };
    expect(reveal(DECK, onWord)).toMatchObject({ at: 2, revealed: 1 });
    expect(reveal(DECK, reveal(DECK, onWord))).toMatchObject({ at: 2, revealed: 1 });
  });

  test.each([
    ['next', forward],
    ['back', back],
    ['reveal', reveal],
  ] as const)('a blank screen comes back by %s, and nothing was revealed behind it', (_, move) => {
    const onWord = { at: 2, revealed: 0, isBlank: false };
    expect(move(DECK, blank(onWord))).toEqual(onWord);
    const onStory = { at: 1, revealed: 0, isBlank: false };
    expect(move(DECK, blank(onStory))).toEqual(onStory);
  });
});

describe('a key', () => {
  const bare = { ctrlKey: false, metaKey: false, altKey: false };
  test.each([
    ['PageDown', 'forward'],
    ['ArrowRight', 'forward'],
    [' ', 'forward'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['Enter', 'reveal'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['d', 'draw'],
    ['w', 'wipe'],
    ['z', 'undo'],
    ['h', 'plan'],
    ['l', 'light'],
    ['f', 'full-screen'],
    ['F5', 'full-screen'],
    ['Escape', 'leave'],
    ['1', 'pen-1'],
    ['3', 'pen-3'],
    ['x', undefined],
    ['Tab', undefined],
  ])('%s is %s', (key, command) => {
    expect(commandOf({ key, ...bare })).toBe(command);
  });

  test('with Ctrl held is the browser’s', () => {
    expect(commandOf({ key: 'f', ...bare, ctrlKey: true })).toBeUndefined();
  });
});

describe('the pen', () => {
  const corner = { x: 0, y: 0 };
  const middle = { x: 0.5, y: 0.5 };

  test('undo takes back the last line', () => {
    const two = begun(drawnTo(begun(EMPTY, 1, corner), middle), 2, middle);
    expect(undone(two).strokes).toEqual([{ pen: 1, points: [corner, middle] }]);
  });

  test('undo brings back what was wiped', () => {
    const one = begun(EMPTY, 1, corner);
    expect(wiped(one).strokes).toEqual([]);
    expect(undone(wiped(one)).strokes).toEqual(one.strokes);
  });

  test('undo on an empty card changes nothing', () => {
    expect(undone(EMPTY)).toEqual(EMPTY);
  });
});

test('a word stands bigger than a sentence', () => {
  expect(
    ['frist', 'Amina får et brev.', 'Amina får et brev fra kommunen.', 'x'.repeat(51)].map(sizeOf),
  ).toEqual(['word', 'word', 'phrase', 'sentence']);
});

test('a square picture in a wide frame is shown whole, never with heads cut off', () => {
  expect(wholePicture(LESSON.pictures.brev ?? '')).toContain('preserveAspectRatio="xMidYMid meet"');
});

test('in a narrow frame it is the middle that is shown, at its full height', () => {
  expect(middleOfPicture('<svg viewBox="0 -10 100 200"/>')).toBe('<svg viewBox="14 -10 72 200"/>');
});
