import { expect, test } from 'vitest';
import { FILE, problemsOf, spoilt } from './authored.ts';

const SECOND_LISTENING = `  - listen-and-point: te
    among: [kop, te]
`;

/** What an author does wrong; the part of the file; what stands there instead; what she is told. */
test.each<[string, string, string, string]>([
  [
    'a step without a kind',
    '- word: kop',
    '- wort: kop',
    ':30: steps[3]: has no kind. Did you mean word? The exercises are listen-and-point, do-it, match, place,',
  ],
  [
    'two steps in one',
    '- word: kop',
    '- word: kop\n    talk: kop',
    ':30: steps[3]: is two steps in one: word and talk.',
  ],
  [
    'a step with a field too many',
    '- word: kop',
    '- word: kop\n    picture: cup',
    ':31: steps[3].picture: is not a field here. The fields here are word.',
  ],
  [
    'a same-or-different without yes or no',
    'same: no',
    'same: maybe',
    'steps[14].same: "maybe" must be yes or no.',
  ],
  [
    'a sentence without its name',
    'talk: hvad-drikker-du',
    'talk: Hvad drikker du?',
    'talk: "Hvad drikker du?" is not a name. Write small letters',
  ],
  [
    'a word that is not of the lesson',
    'among: [kop, te, mælk]',
    'among: [kop, te, møde]',
    'steps[8].among[2]: "møde" is not one of the lesson\'s words. Write one of: kop, te, mælk, sukker.',
  ],
  [
    'a card of a word that is not of the lesson',
    'right: te\n',
    'right: saft\n',
    'steps[12].pairs[0].right: "saft" is not one of the lesson\'s words.',
  ],
  [
    'an exercise left out',
    '  - say-and-hear: te\n  - say-and-hear: kop\n',
    '',
    ':20: steps: has no say-and-hear. Every lesson has one.',
  ],
  [
    'no talk',
    '  - talk: hvad-drikker-du\n    text: Hvad drikker du?\n    picture: guest\n',
    '',
    'steps: has no talk.',
  ],
  [
    'no real task',
    '  - real-task: giv-en-kop\n    text: Drik te med en nabo.\n    picture: tea\n',
    '',
    'steps: has no real-task.',
  ],
  [
    'a real task in the middle',
    '  - do-it: drik\n',
    '  - real-task: koeb-te\n    text: Køb te.\n    picture: tea\n  - do-it: drik\n',
    'steps[11]: is not the last step. Put the real task at the very end.',
  ],
  [
    'a lesson that does not begin with its story',
    'steps:\n',
    'steps:\n  - word: kop\n',
    'steps[0]: is not a story.',
  ],
  [
    'a story of two sentences',
    '  - story: gaest-3\n    text: De sidder og taler.\n    picture: guest\n',
    '',
    'steps: has 2 story steps. Write 3 to 5.',
  ],
  [
    'a word said before it was heard twice',
    SECOND_LISTENING,
    '',
    'right: "te" was heard 1 time before this. Put a listen-and-point of it above',
  ],
  [
    'a word among the choices before it was shown',
    'among: [kop, te]',
    'among: [kop, sukker]',
    'steps[5].among[1]: "sukker" comes here before it was shown. Put "- word: sukker" above.',
  ],
  [
    'a word that is never shown',
    '  - word: sukker\n',
    '',
    'words.sukker: is never shown. Put "- word: sukker" among the steps.',
  ],
  [
    'a word that is never asked for',
    '- listen-and-point: sukker',
    '- listen-and-point: te',
    'words.sukker: is never asked for.',
  ],
  [
    'choices that begin with three',
    'among: [kop, te]',
    'among: [kop, te, mælk]',
    'steps[5].among: is the first of the lesson. Write 2 words.',
  ],
  [
    'choices that shrink',
    'among: [kop, te, mælk, sukker]',
    'among: [te, sukker]',
    'steps[10].among: has fewer words than the one before. Write at least 3.',
  ],
  [
    'choices that never come to four',
    'among: [kop, te, mælk, sukker]',
    'among: [kop, te, sukker]',
    'steps: never has 4 choices.',
  ],
  [
    'one choice only',
    'among: [kop, te, mælk]',
    'among: [mælk]',
    'steps[8].among: has 1 words. Write 2, 3 or 4.',
  ],
  ['a choice twice', 'among: [kop, te, mælk]', 'among: [kop, kop, mælk]', 'steps[8].among: has "kop" twice.'],
  [
    'choices without the word itself',
    'among: [kop, te, mælk]',
    'among: [kop, te]',
    'steps[8].among: does not have the word itself. Write mælk in the list.',
  ],
  [
    'the same step twice',
    SECOND_LISTENING,
    SECOND_LISTENING + SECOND_LISTENING,
    'steps[7]: there is another step listen-and-point.te.2.',
  ],
  ['two sentences of one name', 'gaest-2', 'gaest-1', 'steps[1].story: the name "gaest-1" is taken.'],
  [
    'a sentence with the name of a word',
    'name: to,',
    'name: kop,',
    'steps[14].right.name: the name "kop" is taken.',
  ],
  [
    'one pair to match',
    '      - left: kop\n        right: te\n',
    '',
    'steps[12].pairs: has 1 pairs. Write 2 to 4.',
  ],
  [
    'two things to put in order',
    '      - { name: drik-te, text: Jeg drikker., picture: guest }\n',
    '',
    'steps[13].items: has 2 items. Write 3 to 5.',
  ],
  [
    'three words',
    '  sukker:\n    sentence: Jeg vil have sukker i.\n    picture: sugar\n',
    '',
    'words: has 3 words. Write 4 to 6.',
  ],
  [
    'a lesson that is too short',
    '  - say-and-hear: te\n  - say-and-hear: kop\n  - talk: hvad-drikker-du\n    text: Hvad drikker du?\n    picture: guest\n',
    '',
    'steps: has 5 minutes. Write 7 to 10.',
  ],
])('%s is found, with its place and its mend', (_, part, instead, told) => {
  const problems = problemsOf(spoilt(part, instead));
  expect(problems.join('\n')).toContain(told);
  for (const problem of problems) expect(problem.startsWith(`${FILE}:`)).toBe(true);
});

test('a lesson that is too long is found', () => {
  const talks = Array.from(
    { length: 4 },
    (_, i) => `  - talk: mere-${i}\n    text: Hvad drikker du?\n    picture: guest\n`,
  );
  const long = spoilt('  - real-task', `${talks.join('')}  - real-task`);
  expect(problemsOf(long).join()).toContain('steps: has 11 minutes. Write 7 to 10.');
});

test('a misspelt word is told once, not once for every rule that it breaks', () => {
  expect(problemsOf(spoilt('- word: sukker', '- word: suker'))).toEqual([
    `${FILE}:39: steps[9].word: "suker" is not one of the lesson's words. Write one of: kop, te, mælk, sukker.`,
  ]);
});
