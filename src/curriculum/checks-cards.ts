import type { PlaceLook } from '#domain/lesson.ts';
import { cardsOf } from './measures.ts';
import { type Fault, outside, type Path, writeOneOf } from './problem.ts';
import type { AuthorLesson, AuthorStep } from './schema.ts';

/** How many cards each kind of step has room for on a tablet that lies or stands (ux rules 4 and 43). */
const PAIRS = [2, 4] as const;
const IN_ORDER = [3, 5] as const;
const PLACES = { columns: [2, 3], ladder: [3, 5], envelopes: [3, 6] } as const satisfies Record<
  PlaceLook,
  readonly [number, number]
>;
const TO_PLACE = [2, 6] as const;
const COINS = [4, 12] as const;
const TO_CHOOSE = [2, 6] as const;
/** Her own card is seen at once: so many questions, and so many picks of each. */
const ON_A_CARD = { questions: [1, 5], picks: [1, 3] } as const;
/** The words on a card to place or choose, in letters: one line at 26 px. */
const CARD_LETTERS = 30;

type Of<K extends AuthorStep['kind']> = Extract<AuthorStep, { kind: K }>;

/** What is wrong with the cards, places and facts of a lesson's steps. `facts` are the keys that staff can fill in. */
export function cardFaultsOf(lesson: AuthorLesson, facts: readonly string[]): readonly Fault[] {
  const { steps } = lesson;
  const ofSteps = steps.flatMap((step, i): readonly Fault[] => {
    const at = ['steps', i];
    switch (step.kind) {
      case 'match':
        return outside([...at, 'pairs'], step.pairs.length, PAIRS, 'pairs');
      case 'tap-in-order':
        return outside([...at, 'items'], step.items.length, IN_ORDER, 'items');
      case 'place':
        return [...placeFaults(step, at), ...longCards(step, at)];
      case 'choose':
        return [...chooseFaults(step, at), ...longCards(step, at)];
      case 'fact':
        return factFaults(step, at, facts);
      default:
        return [];
    }
  });
  return [...ofSteps, ...ownCardFaults(steps), ...privateFaults(lesson)];
}

function placeFaults({ look, places, items, coins }: Of<'place'>, at: Path): readonly Fault[] {
  const faults = [...outside([...at, 'places'], places.length, PLACES[look], `places for ${look}`)];
  if (look === 'envelopes') {
    if (items) faults.push({ at: [...at, 'items'], says: 'is not for envelopes. Write "coins: 8" instead.' });
    if (coins === undefined) faults.push({ at, says: 'has no coins. Write "coins: 8".' });
    else faults.push(...outside([...at, 'coins'], coins, COINS, 'coins'));
    return faults;
  }
  if (coins !== undefined)
    faults.push({ at: [...at, 'coins'], says: 'is only for envelopes. Write items instead.' });
  if (!items) faults.push({ at, says: 'has no items. Write 2 to 6 cards to be placed.' });
  else faults.push(...outside([...at, 'items'], items.length, TO_PLACE, 'items'));
  return faults;
}

function chooseFaults({ items, most, card, picture }: Of<'choose'>, at: Path): readonly Fault[] {
  const mostOf = [1, card === undefined ? items.length : ON_A_CARD.picks[1]] as const;
  return [
    ...outside([...at, 'items'], items.length, TO_CHOOSE, 'items'),
    ...(most === undefined ? [] : outside([...at, 'most'], most, mostOf, 'as its most')),
    ...(card !== undefined && picture === undefined
      ? [{ at, says: `has no picture to stand over her picks on the card "${card}". Write "picture: …".` }]
      : []),
    ...(card === undefined && picture !== undefined
      ? [
          {
            at: [...at, 'picture'],
            says: 'is only for a card of her own. Write "card: …" too, or take it out.',
          },
        ]
      : []),
  ];
}

function longCards(step: AuthorStep, at: Path): readonly Fault[] {
  return cardsOf(step).flatMap(({ at: within, card }) => {
    if (typeof card === 'string' || [...card.text].length <= CARD_LETTERS) return [];
    const says = `"${card.text}" is too long for a card. Write at most ${CARD_LETTERS} letters.`;
    return [{ at: [...at, ...within, 'text'], says }];
  });
}

function factFaults({ name, text }: Of<'fact'>, at: Path, facts: readonly string[]): readonly Fault[] {
  const figure = /\d[\d.,]*/.exec(text)?.[0];
  return [
    ...(facts.includes(name)
      ? []
      : [{ at: [...at, 'fact'], says: `there is no fact "${name}". ${writeOneOf(name, facts)}` }]),
    ...(figure === undefined
      ? []
      : [
          {
            at: [...at, 'text'],
            says: `says "${figure}". The card shows the figure; the voice never says it.`,
          },
        ]),
  ];
}

/** A private lesson leaves nothing on the tablet, and a card of her own would stay. */
function privateFaults({ steps, private: isPrivate }: AuthorLesson): readonly Fault[] {
  if (isPrivate !== 'yes') return [];
  return steps.flatMap((step, i) =>
    step.kind === 'my-card'
      ? [{ at: ['steps', i], says: 'cannot be here: a private lesson keeps nothing. Take it out.' }]
      : [],
  );
}

/** What she picks is shown to her in the end, and a card that nothing goes on is not shown. */
function ownCardFaults(steps: readonly AuthorStep[]): readonly Fault[] {
  const shown = steps.flatMap((step, i) => (step.kind === 'my-card' ? [{ card: step.name, i }] : []));
  const fed = steps.flatMap((step, i) =>
    step.kind === 'choose' && step.card !== undefined ? [{ card: step.card, i }] : [],
  );
  return [
    ...shown.slice(1).map(({ i }) => ({
      at: ['steps', i],
      says: 'is the second card of her own. A lesson has one.',
    })),
    ...shown.flatMap(({ card, i }) => {
      const questions = fed.filter((one) => one.card === card && one.i < i).length;
      const what = `steps above that choose for the card "${card}"`;
      return outside(['steps', i, 'my-card'], questions, ON_A_CARD.questions, what);
    }),
    ...fed
      .filter(({ card, i }) => !shown.some((one) => one.card === card && one.i > i))
      .map(({ card, i }) => ({
        at: ['steps', i, 'card'],
        says: `"${card}" is never shown. Put "- my-card: ${card}" below.`,
      })),
  ];
}
