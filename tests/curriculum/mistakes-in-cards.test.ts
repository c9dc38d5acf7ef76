import { describe, expect, test } from 'vitest';
import { FACTS } from '#curriculum/facts.ts';
import { isSource } from '#curriculum/sources.ts';
import { FILE, GOOD, lessonOf, problemsOf, spoilt } from './authored.ts';

const TALK = '  - talk: hvad-drikker-du\n';
const card = (name: string) => `{ name: ${name}, text: Det er ${name}., picture: cup }`;
const cards = (prefix: string, count: number) =>
  `[${Array.from({ length: count }, (_, i) => card(`${prefix}-${i}`)).join(', ')}]`;

const PLACE = `  - place: hjem
    look: columns
    text: Hvor er det sådan?
    places: ${cards('sted', 2)}
    items: ${cards('ting', 3)}
`;
const ENVELOPES = `  - place: penge
    look: envelopes
    text: Hvad går pengene til?
    places: ${cards('kuvert', 3)}
    coins: 8
`;
const CHOOSE = `  - choose: kan
    text: Hvad kan du?
    card: cv
    picture: cup
    items: ${cards('kan', 4)}
`;
const CARD = '  - my-card: cv\n    text: Det er mit CV.\n';
const MAP = '  - map: min-vej\n    text: Hvor har du boet?\n    optional: yes\n';
const FACT = '  - fact: boernepenge-0-2\n    text: Her er pengene.\n    picture: cup\n';

const SURROUNDED = { pictureNames: ['cup', 'tea', 'milk', 'sugar', 'guest', 'my-map'] };
/** The good lesson with these steps before its talk. */
const withSteps = (steps: string) => spoilt(TALK, `${steps}${TALK}`);

describe('a lesson with each of the kinds that have no right answer', () => {
  const lesson = lessonOf(withSteps(PLACE + CHOOSE + CARD + MAP + FACT), SURROUNDED);
  const stepOf = (kind: string) => lesson.steps.find((step) => step.kind === kind);

  test('is compiled with all it says', () => {
    expect(stepOf('place')).toMatchObject({ look: 'columns', coins: 0, isKept: true });
    expect(stepOf('choose')).toMatchObject({ card: 'cv', most: 3, picture: 'cup' });
    expect(stepOf('my-card')).toMatchObject({ card: 'cv', phrase: { id: 'te.cv', da: 'Det er mit CV.' } });
    expect(stepOf('map')).toMatchObject({ picture: 'my-map', isOptional: true });
    expect(stepOf('fact')).toMatchObject({
      fact: 'boernepenge-0-2',
      unit: 'kr',
      published: { value: '5.370', year: 2026 },
    });
    expect(Object.keys(lesson.pictures)).toContain('my-map');
  });

  test('says "yes" only where its author has written it', () => {
    expect(lessonOf(withSteps(PLACE)).steps.find(({ kind }) => kind === 'place')).not.toHaveProperty(
      'isOptional',
    );
    const away = PLACE.replace('look:', 'keep: no\n    look:');
    expect(lessonOf(withSteps(away)).steps.find(({ kind }) => kind === 'place')).toMatchObject({
      isKept: false,
    });
    const talk = lessonOf(spoilt('text: Hvad drikker du?', 'text: Hvad drikker du?\n    optional: yes'));
    expect(talk.steps.find(({ kind }) => kind === 'talk')).toMatchObject({ isOptional: true });
  });

  test('may put things in place where others match them', () => {
    const matchless = GOOD.replace(/ {2}- match:[\s\S]*?(?= {2}- tap-in-order)/, PLACE);
    expect(matchless).not.toContain('match:');
    expect(problemsOf(matchless)).toEqual([]);
  });

  test('gives envelopes their coins', () => {
    expect(lessonOf(withSteps(ENVELOPES)).steps.find(({ kind }) => kind === 'place')).toMatchObject({
      look: 'envelopes',
      coins: 8,
      items: [],
    });
  });
});

/** What an author does wrong; the steps; what she is told. */
test.each<[string, string, string]>([
  ['a look that nobody drew', PLACE.replace('columns', 'circle'), 'look: "circle" must be one of: columns, '],
  [
    'four columns',
    PLACE.replace(cards('sted', 2), cards('sted', 4)),
    'places: has 4 places for columns. Write 2 to 3.',
  ],
  ['a ladder of two', PLACE.replace('columns', 'ladder'), 'places: has 2 places for ladder. Write 3 to 5.'],
  [
    'too much to place',
    PLACE.replace(cards('ting', 3), cards('ting', 7)),
    'items: has 7 items. Write 2 to 6.',
  ],
  ['nothing to place', PLACE.replace(/ {4}items:.*\n/, ''), 'has no items. Write 2 to 6 cards to be placed.'],
  ['coins without envelopes', `${PLACE}    coins: 8\n`, 'coins: is only for envelopes. Write items instead.'],
  ['envelopes without coins', ENVELOPES.replace('    coins: 8\n', ''), 'has no coins. Write "coins: 8".'],
  ['a bag of coins', ENVELOPES.replace('coins: 8', 'coins: 40'), 'coins: has 40 coins. Write 4 to 12.'],
  ['coins in words', ENVELOPES.replace('coins: 8', 'coins: otte'), '"otte" must be a whole number.'],
  ['cards for envelopes', `${ENVELOPES}    items: ${cards('x', 2)}\n`, 'items: is not for envelopes.'],
  [
    'more than a card holds',
    CHOOSE.replace('card: cv', 'card: cv\n    most: 4') + CARD,
    'most: has 4 as its most. Write 1 to 3.',
  ],
  [
    'a card with no heading',
    CHOOSE.replace('    picture: cup\n', '') + CARD,
    'has no picture to stand over her picks on the card "cv".',
  ],
  ['a heading with no card', CHOOSE.replace('    card: cv\n', ''), 'picture: is only for a card of her own.'],
  ['a card that is never shown', CHOOSE, 'card: "cv" is never shown. Put "- my-card: cv" below.'],
  [
    'a card that nothing goes on',
    CARD,
    'my-card: has 0 steps above that choose for the card "cv". Write 1 to 5.',
  ],
  [
    'two cards of her own',
    CHOOSE + CARD + CARD.replace('cv', 'cv-2'),
    'is the second card of her own. A lesson has one.',
  ],
  [
    'a long text on a card',
    PLACE.replace('Det er ting-0.', 'Jeg siger hej til alle mine naboer.'),
    'is too long for a card. Write at most 30 letters.',
  ],
  [
    'a fact that is not in the list',
    FACT.replace('0-2', '0-3'),
    'fact: there is no fact "boernepenge-0-3". Did you mean boernepenge-0-2?',
  ],
  [
    'a figure that the voice would say',
    FACT.replace('Her er pengene.', 'Her er 5.370 hver gang.'),
    'text: says "5.370". The card shows the figure',
  ],
  [
    'optional where it is not',
    FACT.replace('picture', 'optional: yes\n    picture'),
    'optional: is not a field here.',
  ],
])('%s is found, with its mend', (_, steps, told) => {
  const problems = problemsOf(withSteps(steps));
  expect(problems.join('\n')).toContain(told);
  for (const problem of problems) expect(problem.startsWith(`${FILE}:`)).toBe(true);
});

describe('what a lesson is about', () => {
  const about = (topic: string) => spoilt('topic: 2.1', `topic: ${topic}`);

  test('may be a trip: then it stands last in the module before', () => {
    expect(lessonOf(about('trip-jelling'))).toMatchObject({ module: 3, order: 501 });
    expect(lessonOf(about('trip-library'))).toMatchObject({ module: 1 });
  });

  test('may be yoga, which belongs to no module of the plan', () => {
    expect(lessonOf(about('yoga'))).toMatchObject({ topic: 'yoga', module: 8 });
  });

  test.each(['3.7', '3.8'])('must be private where it is %s', (topic) => {
    expect(problemsOf(about(topic)).join()).toContain('Write "private: yes" under the topic.');
    expect(lessonOf(about(`${topic}\nprivate: yes`))).toMatchObject({ isPrivate: true });
  });

  test('is not private unless its author says so', () => {
    expect(lessonOf(GOOD)).not.toHaveProperty('isPrivate');
  });

  test('must be a trip of the plan', () => {
    expect(problemsOf(about('trip-tivoli')).join()).toContain(
      'Write one of: trip-library, trip-nursing-home',
    );
  });

  test('keeps no card of hers where it is private', () => {
    const told = problemsOf(withSteps(CHOOSE + CARD).replace('title: Te', 'private: yes\ntitle: Te'));
    expect(told.join()).toContain('a private lesson keeps nothing');
  });
});

describe('the list of facts', () => {
  test.each(Object.entries(FACTS))(
    '%s: has its label, what it is, and a source for what is published',
    (key, fact) => {
      expect(key).toMatch(/^[a-z0-9][a-z0-9-]{1,40}$/);
      expect(fact.label.length).toBeGreaterThan(1);
      expect(fact.label.length).toBeLessThanOrEqual(26);
      expect(fact.what.length).toBeGreaterThan(3);
      if (fact.published) expect(isSource(fact.source)).toBe(true);
      // A yearly value of long ago would be believed.
      if (fact.published && fact.isYearly) expect(fact.published.year).toBeGreaterThanOrEqual(2025);
    },
  );
});
