import { expect, test } from 'vitest';
import { FILE, GOOD, problemsOf, SURROUNDINGS, spoilt } from './authored.ts';

test('a good lesson has nothing to mend', () => {
  expect(problemsOf(GOOD)).toEqual([]);
});

/** What an author does wrong; the part of the file; what stands there instead; what she is told. */
test.each<[string, string, string, string]>([
  // The file as it is written
  ['a quote that is not closed', 'title: Te', 'title: "Te', ':3: Missing closing "quote'],
  ['a field twice', 'title: Te', 'title: Te\ntitle: Te', ': Map keys must be unique. Look at the indent'],
  [
    'a field that does not exist',
    'title: Te',
    'title: Te\nteacher: Noor',
    ':4: teacher: is not a field here. The fields here are lesson, topic',
  ],
  ['a field left out', 'title: Te\n', '', ': title: is missing. The fields here are lesson, topic'],
  [
    'a field left empty',
    'title: Te',
    'title: ""',
    ':3: title: is empty. Write the title: one or two Danish words.',
  ],
  ['a list where text should be', 'title: Te', 'title: [Te]', ':3: title: must be text. Write the title'],
  [
    'text where a list should be',
    'among: [kop, te, mælk]',
    'among: kop',
    'steps[8].among: "kop" must be a list of words.',
  ],
  [
    'a lesson name with a capital',
    'lesson: te',
    'lesson: Te',
    ':1: lesson: "Te" is not a name. Write small letters',
  ],
  [
    'a part that is no digit',
    'topic: 2.1',
    'topic: 2.1\npart: to',
    ':3: part: "to" must be a digit from 1 to 9.',
  ],
  [
    'a topic that the plan has not got',
    'topic: 2.1',
    'topic: 2.9',
    ':2: topic: "2.9" is not a topic of the plan. Write one of: 2.1, 2.2, 2.3, 2.4, 2.5.',
  ],
  // Words
  [
    'a label of three words',
    'title: Te',
    'title: Te og kop',
    ':3: title: "Te og kop" is too long for a label. Write at most 2 words',
  ],
  [
    'a label of 19 letters',
    'title: Te',
    'title: Virksomhedskonsulen',
    'title: "Virksomhedskonsulen" is too long for a label.',
  ],
  [
    'a sentence of eleven words',
    'Hvad drikker du?',
    'Hvad drikker du helst om morgenen og om aftenen derhjemme nu?',
    'text: "Hvad drikker du helst om morgenen og om aftenen derhjemme nu?" has 11 words.',
  ],
  ['an amount of money', 'Hvad drikker du?', 'Te koster 20 kr.', '"20 kr" is a figure that changes by year.'],
  [
    'a percentage',
    'Hvad drikker du?',
    'Momsen er 25 procent.',
    '"25 procent" is a figure that changes by year.',
  ],
  ['a year', 'Hvad drikker du?', 'Det gælder fra 2027.', '"2027" is a figure that changes by year.'],
  [
    'a threat',
    'Hvad drikker du?',
    'Kom, ellers mister du penge.',
    '"ellers" sounds like a threat. Write what she can do, or leave it out.',
  ],
  [
    'a threat about money',
    'Hvad drikker du?',
    'Kommunen trækker i dine penge.',
    '"trækker i dine penge" sounds like a threat.',
  ],
  [
    'a reward of stars',
    'Hvad drikker du?',
    'Du får en stjerne.',
    '"stjerne" is a word we do not use with the women.',
  ],
  [
    'a word of punishment',
    'Hvad drikker du?',
    'Det giver straf.',
    '"straf" is a word we do not use with the women.',
  ],
  [
    'a word that frightens',
    'Hvad drikker du?',
    'Det er krig.',
    '"krig" is a word we do not use with the women.',
  ],
  [
    'no source',
    '  PED: alt\n',
    '  {}\n',
    ':5: sources: names no source. Write at least one tag: S1 to S135, SEED, PED, GK.',
  ],
  [
    'a source that is not in the list',
    'PED: alt',
    'S136: alt',
    ':6: sources.S136: "S136" is not in the list of sources.',
  ],
  [
    'a source that nobody has checked',
    'PED: alt',
    'UV: alt',
    ':6: sources.UV: UV means that nobody has checked it.',
  ],
  // Pictures
  [
    'a picture that is not drawn',
    'picture: sugar',
    'picture: suger',
    ':19: words.sukker.picture: there is no picture "suger". Write one of: cup, tea, milk, sugar, guest.',
  ],
  [
    'a picture of a card that is not drawn',
    'text: to, picture: cup',
    'text: to, picture: two',
    'steps[14].right.picture: there is no picture "two".',
  ],
])('%s is found, with its place and its mend', (_, part, instead, told) => {
  const problems = problemsOf(spoilt(part, instead));
  expect(problems.join('\n')).toContain(told);
  for (const problem of problems) expect(problem.startsWith(`${FILE}:`)).toBe(true);
});

test('a lesson that is hard to read from end to end is found', () => {
  const hard = GOOD.replaceAll(
    /(text|sentence): [^,\n]+/g,
    '$1: Virksomhedspraktik forudsætter opfølgningssamtaler.',
  );
  expect(problemsOf(hard)).toEqual([
    `${FILE}: has LIX 103, and 25 is the most. Write shorter sentences and shorter words.`,
  ]);
});

test('a lesson whose pictures weigh too much for a bus ride is found', () => {
  const heavy = { ...SURROUNDINGS, drawPicture: () => 'x'.repeat(80_000) };
  expect(problemsOf(GOOD, heavy).join()).toContain('steps: weighs 40');
});

test('every mistake in a file is told at once', () => {
  const twice = spoilt('picture: sugar', 'picture: suger')
    .replace('same: no', 'same: yes')
    .replace('Det er koldt.', 'Det er straf.');
  expect(problemsOf(twice)).toHaveLength(2);
});
