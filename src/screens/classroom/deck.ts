import { mixed } from '#domain/exercise.ts';
import type { Lesson, Phrase, Shown, Step, StepOf, Word } from '#domain/lesson.ts';

/** A picture among several. `text` stands under it once it has been revealed. */
export interface Choice {
  readonly key: string;
  readonly picture: string;
  readonly text: Phrase;
}

/** One thing on the big screen at a time (ux rule 63). `say` is what the voice says. */
export type Card = { readonly id: string } & (
  | {
      /** `isOpen`: the words stand there at once; else the picture comes first. */
      readonly kind: 'picture';
      readonly picture: string;
      readonly text: Phrase;
      readonly isWord: boolean;
      readonly isOpen: boolean;
    }
  | {
      /** The class points; nobody's own answer is seen. */
      readonly kind: 'choose';
      readonly word: Phrase;
      readonly choices: readonly Choice[];
      readonly right: string;
    }
  | {
      /** The class says the order; each reveal gives the next picture its place. */
      readonly kind: 'order';
      readonly choices: readonly Choice[];
      /** Keys of `choices`, first to last. */
      readonly right: readonly string[];
    }
  | {
      /** Two rows; each reveal joins one pair. */
      readonly kind: 'pairs';
      readonly lefts: readonly Choice[];
      readonly rights: readonly Choice[];
    }
  | {
      /** Nothing is right: the class says where, or what. `places` is empty where there is only something to choose. */
      readonly kind: 'open';
      readonly text: Phrase;
      readonly places: readonly Choice[];
      readonly choices: readonly Choice[];
    }
  | {
      /** A value that changes by year: shown, never spoken. */
      readonly kind: 'fact';
      readonly picture: string;
      readonly text: Phrase;
      readonly label: string;
      readonly value: string;
      readonly year: number;
    }
  | { readonly kind: 'two'; readonly left: Choice; readonly right: Choice; readonly isSame: boolean }
);
export type CardOf<K extends Card['kind']> = Extract<Card, { kind: K }>;

/** Makes the cards for a class out of a lesson, in its order, with its title first. Same lesson, same cards. */
export function deckOf(lesson: Lesson): readonly Card[] {
  const words = new Map(lesson.words.map((word) => [word.id, word]));
  const title: Card = {
    id: `${lesson.id}#title`,
    kind: 'picture',
    picture: lesson.picture,
    text: lesson.title,
    isWord: false,
    isOpen: true,
  };
  return [title, ...lesson.steps.flatMap((step) => cardOf(step, words) ?? [])];
}

/** How many reveals a card has before all of it is seen. */
export function revealsOf(card: Card): number {
  switch (card.kind) {
    case 'picture':
      return card.isOpen ? 0 : 1;
    case 'choose':
    case 'two':
      return 1;
    case 'order':
      return card.right.length;
    case 'pairs':
      return card.lefts.length;
    case 'open':
    case 'fact':
      return 0;
  }
}

/** What is said when a card opens: the question of an exercise. The rest waits until the teacher asks for it. */
export function saidOnOpening(card: Card): readonly Phrase[] {
  if (card.kind === 'choose') return [card.word];
  if (card.kind === 'two') return [card.left.text, card.right.text];
  if (card.kind === 'open') return [card.text];
  return [];
}

/** What is said when the teacher reveals or plays, with `revealed` reveals done. */
export function saidAt(card: Card, revealed: number): readonly Phrase[] {
  switch (card.kind) {
    case 'picture':
    case 'open':
    case 'fact':
      return [card.text];
    case 'choose':
      return [card.word];
    case 'two':
      return [card.left.text, card.right.text];
    case 'order': {
      const last = card.choices.find(({ key }) => key === card.right[revealed - 1]);
      return last ? [last.text] : [];
    }
    case 'pairs': {
      const left = card.lefts[revealed - 1];
      const right = left && card.rights.find(({ key }) => key === left.key);
      return left && right ? [left.text, right.text] : [];
    }
  }
}

function cardOf(step: Step, words: ReadonlyMap<string, Word>): Card | undefined {
  switch (step.kind) {
    case 'story':
    case 'talk':
    case 'map':
    case 'real-task':
      return { id: step.id, kind: 'picture', ...textOf(step), isWord: false, isOpen: true };
    case 'do-it':
      return { id: step.id, kind: 'picture', ...textOf(step), isWord: false, isOpen: false };
    case 'word':
    case 'say-and-hear': {
      const word = words.get(step.word);
      if (!word) return undefined;
      const { picture, phrase: text } = word;
      return { id: step.id, kind: 'picture', picture, text, isWord: true, isOpen: step.kind !== 'word' };
    }
    case 'listen-and-point': {
      const word = words.get(step.word);
      if (!word) return undefined;
      const among = [...new Set([step.word, ...step.among])];
      const choices = mixed(among, step.id).flatMap((key) => choiceOf(words.get(key)) ?? []);
      return { id: step.id, kind: 'choose', word: word.phrase, choices, right: word.id };
    }
    case 'tap-in-order': {
      const items = step.items.map((item, i) => shownAs(item, String(i)));
      const right = items.map(({ key }) => key);
      return { id: step.id, kind: 'order', choices: mixed(items, step.id), right };
    }
    case 'match': {
      const lefts = step.pairs.map(({ left }, i) => shownAs(left, String(i)));
      const rights = step.pairs.map(({ right }, i) => shownAs(right, String(i)));
      return { id: step.id, kind: 'pairs', lefts, rights: mixed(rights, step.id) };
    }
    case 'same-or-different': {
      const { id, left, right, isSame } = step;
      return { id, kind: 'two', left: shownAs(left, 'left'), right: shownAs(right, 'right'), isSame };
    }
    case 'place':
    case 'choose':
      return openCardOf(step);
    case 'fact':
      return factCardOf(step);
    case 'my-card':
      // It is hers alone.
      return undefined;
  }
}

/** A card nobody answers before the class: places and what goes there, or what each may choose for herself. */
function openCardOf(step: StepOf<'place' | 'choose'>): Card {
  const all = (shown: readonly Shown[]) => shown.map((one, i) => shownAs(one, String(i)));
  const places = step.kind === 'place' ? all(step.places) : [];
  return { id: step.id, kind: 'open', text: step.phrase, places, choices: all(step.items) };
}

/** Staff fill in facts in their cohort's log, and this window has no log: only what is published can be shown. */
function factCardOf({ id, picture, phrase: text, label, unit, published }: StepOf<'fact'>): Card | undefined {
  if (!published) return undefined;
  const value = unit === 'kr' ? `${published.value} kr.` : published.value;
  return { id, kind: 'fact', picture, text, label, value, year: published.year };
}

const textOf = ({ picture, phrase: text }: Shown) => ({ picture, text });

const shownAs = ({ picture, phrase: text }: Shown, key: string): Choice => ({ key, picture, text });

const choiceOf = (word: Word | undefined): Choice | undefined =>
  word && { key: word.id, picture: word.picture, text: word.phrase };
