import type { Phrase, Shown, Step } from '#domain/lesson.ts';
import { MAP_PICTURE } from './checks-language.ts';
import type { FactCard } from './facts.ts';
import { slugOf } from './names.ts';
import type { AuthorCard, AuthorLesson, AuthorStep } from './schema.ts';

/** What a step takes from its lesson when it is compiled. The checks have passed, so all that is named is there. */
export interface Naming {
  readonly words: AuthorLesson['words'];
  readonly facts: Readonly<Record<string, FactCard>>;
  readonly phrase: (name: string, da: string) => Phrase;
  readonly wordId: (word: string) => string;
}

/** A step's id: its kind, its name or word, and for a listening step how many choices there are. */
export function stepIdOf(step: AuthorStep): string {
  const id = `${step.kind}.${slugOf(step.name)}`;
  return step.kind === 'listen-and-point' ? `${id}.${step.among.length}` : id;
}

/** A step as the tablet plays it. */
export function stepOf(step: AuthorStep, naming: Naming): Step {
  const { facts, phrase, wordId } = naming;
  const id = stepIdOf(step);
  const shown = (card: AuthorCard) => shownOf(card, naming);
  const mayPass = 'optional' in step && step.optional === 'yes' ? { isOptional: true } : {};
  switch (step.kind) {
    case 'word':
    case 'say-and-hear':
      return { id, kind: step.kind, word: wordId(step.name) };
    case 'listen-and-point':
      return { id, kind: step.kind, word: wordId(step.name), among: step.among.map(wordId) };
    case 'match': {
      const pairs = step.pairs.map(({ left, right }) => ({ left: shown(left), right: shown(right) }));
      return { id, kind: step.kind, pairs };
    }
    case 'tap-in-order':
      return { id, kind: step.kind, items: step.items.map(shown) };
    case 'same-or-different':
      return {
        id,
        kind: step.kind,
        left: shown(step.left),
        right: shown(step.right),
        isSame: step.same === 'yes',
      };
    case 'place':
      return {
        id,
        kind: step.kind,
        phrase: phrase(slugOf(step.name), step.text),
        look: step.look,
        places: step.places.map(shown),
        items: (step.items ?? []).map(shown),
        coins: step.coins ?? 0,
        isKept: step.keep !== 'no',
        ...mayPass,
      };
    case 'choose': {
      const { most, card, picture } = step;
      return {
        id,
        kind: step.kind,
        phrase: phrase(slugOf(step.name), step.text),
        items: step.items.map(shown),
        ...(most !== undefined && { most }),
        ...(card !== undefined && { card: slugOf(card), most: most ?? ON_A_CARD }),
        ...(picture !== undefined && { picture }),
        ...mayPass,
      };
    }
    case 'my-card': {
      const card = slugOf(step.name);
      return { id, kind: step.kind, card, phrase: phrase(card, step.text) };
    }
    case 'map':
      return { id, kind: step.kind, ...shown({ ...step, picture: MAP_PICTURE }), ...mayPass };
    case 'fact': {
      const { label = '', unit = 'text', published } = facts[step.name] ?? {};
      const of = { fact: step.name, label, unit, ...(published && { published }) };
      return { id, kind: step.kind, ...shown(step), ...of };
    }
    case 'story':
    case 'do-it':
    case 'talk':
    case 'real-task':
      return { id, kind: step.kind, ...shown(step), ...mayPass };
  }
}

/** So many picks of one question go on her card, where the author has not written fewer. */
const ON_A_CARD = 3;

function shownOf(card: AuthorCard, { words, phrase }: Naming): Shown {
  if (typeof card !== 'string')
    return { picture: card.picture, phrase: phrase(slugOf(card.name), card.text) };
  return { picture: words[card]?.picture ?? '', phrase: phrase(slugOf(card), card) };
}
