import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PracticeSchema, phrasesOfPractice } from '#domain/practice.ts';
import { GOOD, placeOf, problemsOf, spoilt } from './practised.ts';

describe('a practice place', () => {
  const place = placeOf();

  test('is compiled whole, with its pictures in it, and the same each time', () => {
    expect(v.parse(PracticeSchema, place)).toEqual(place);
    expect(Object.keys(place.pictures)).toEqual(['cup', 'guest', 'milk', 'sugar', 'tea']);
    expect(place.pictures.cup).toBe('<svg id="practice-kiosk-cup">cup</svg>');
    expect(placeOf()).toEqual(place);
  });

  test('names its phrases by where they stand, and never as a lesson does', () => {
    const byId = new Map(phrasesOfPractice(place).map(({ id, da }) => [id, da]));
    expect(byId.get('practice.kiosk.title')).toBe('Kiosk');
    expect(byId.get('practice.kiosk.letters.moede.line-3')).toBe('Torsdag den 3. december kl. 10.00');
    expect(byId.get('practice.kiosk.answer.answer.coming')).toBe('Jeg kommer.');
    expect(byId.get('practice.kiosk.log-in.user.given')).toBe('sara-øve');
    expect(byId.get('practice.kiosk.reply.step-2')).toBe('Hvornår er det?');
    expect(byId.get('practice.kiosk.reply.done')).toBe('Du har svaret.');
  });

  test('has the same Danish once, to be translated and spoken once', () => {
    const phrases = phrasesOfPractice(place);
    expect(new Set(phrases.map(({ da }) => da)).size).toBe(phrases.length);
    expect(place.tasks.find(({ name }) => name === 'log-in-code')?.title.id).toBe(
      'practice.kiosk.log-in.title',
    );
  });

  test('takes all the letters for targets where the author names the list of them', () => {
    expect(place.tasks.find(({ name }) => name === 'keep')?.targets).toEqual([
      'moede',
      'tand',
      'laan',
      'gave',
    ]);
  });

  test('may be harsh only where somebody cheats', () => {
    expect(GOOD).toContain('ellers');
    expect(problemsOf(spoilt('      fraud: yes\n', ''))[0]).toMatch(
      /:\d+: records\.letters\[3\]\.lines\[1\]: "ellers"/,
    );
  });
});

const SEARCH = '      - { button: show, label: Vis, at: foot, to: inbox, main: yes }\n';
const many = (count: number, part: (i: number) => string) =>
  `${SEARCH}${Array.from({ length: count }, (_, i) => `      - ${part(i)}\n`).join('')}`;

describe('an author is told the file, the line, the field and the mend', () => {
  test.each<[what: string, part: string, instead: string, told: RegExp]>([
    [
      'a field that is none',
      'order: 9',
      'order: 9\ncolour: red',
      /^src\/curriculum\/practice\/kiosk\.yaml:3: colour: is not a field here\. The fields here are practice, order/,
    ],
    [
      'a sentence cut by its comma',
      '"Vælg, hvad du søger."',
      'Vælg, hvad du søger.',
      /steps\[0\]\.hvad du søger\.: is not a field here\. .*put a sentence that has a comma in quotes\./,
    ],
    [
      'a part of no kind',
      '{ button: search, label: Søg',
      '{ buton: search, label: Søg',
      /screens\[4\]\.parts\[1\]: has no kind\. Write one of: button, list/,
    ],
    [
      'a line of no kind',
      '- what: Du skal til møde.',
      '- whom: Du skal til møde.',
      /lines\[1\]: has no kind\. Write one of: who, what, when, do, plain\./,
    ],
    [
      'a tap that is none',
      'tap: letter.when',
      'tap: letter/when',
      /is not a tap\. Write a part, or a part and what is in it/,
    ],
    [
      'a code that is no code',
      '"482915"',
      '"48-29"',
      /parts\[0\]\.code: "48-29" must be 4 to 8 digits in quotes/,
    ],
    [
      'a colour that is none',
      'colour: indigo',
      'colour: red',
      /skins\[0\]\.colour: "red" must be one of: indigo, plum/,
    ],
    [
      'two screens of one name',
      '- screen: saved',
      '- screen: sent',
      /screens\[8\]\.screen: the name "sent" is taken/,
    ],
    [
      'a screen named as a task is',
      '- task: keep',
      '- task: letter',
      /tasks\[2\]\.task: the name "letter" is taken/,
    ],
    [
      'a part named as what every screen has',
      'text: calm',
      'text: title',
      /screens\[0\]\.parts\[1\]\.text: the name "title" is taken/,
    ],
    [
      'a record named as a list’s pages',
      'record: gave',
      'record: more',
      /records\.letters\[3\]\.record: the name "more" is taken/,
    ],
    [
      'a button to nowhere',
      'at: side, to: saved',
      'at: side, to: savd',
      /screens\[3\]\.parts\[2\]\.to: there is no screen "savd"\. Write one of|screens\[3\]\.parts\[2\]\.to: there is no screen "savd"\. Did you mean saved/,
    ],
    [
      'a button that does nothing',
      'at: side, does: zoom }',
      'at: side }',
      /screens\[6\]\.parts\[1\]: the button "zoom" leads nowhere\. Write "to:"/,
    ],
    [
      'a need that is not on the screen',
      'needs: [answer]',
      'needs: [anser]',
      /needs\[0\]: there is no part to be filled in on this screen "anser"\. Write one of: answer\./,
    ],
    [
      'a list that opens a screen without a record',
      'to: letter\n        only',
      'to: sent\n        only',
      /parts\[0\]\.to: "sent" does not show letters\. Write "shows: letters"/,
    ],
    [
      'a list that is always empty',
      'only: { folder: inbox }',
      'only: { folder: sent }',
      /parts\[0\]\.only: is true of none of the letters/,
    ],
    [
      'a filter that nobody can choose',
      'filter: [kind]',
      'filter: [town]',
      /filter\[0\]: there is no choice "town"/,
    ],
    [
      'a condition that is never true',
      'when: { can: reply }',
      'when: { can: repl }',
      /parts\[4\]\.when: is true of none of the letters/,
    ],
    [
      'a secret that is not among its pictures',
      'secret: [cup, tea, milk]',
      'secret: [cup, tea, guest]',
      /parts\[0\]\.secret: "guest" is not among the pictures/,
    ],
    [
      'a fact that there is not',
      'fact: telefon-kursus',
      'fact: telefon-kurset',
      /parts\[0\]\.fact: there is no fact "telefon-kurset"\. Did you mean telefon-kursus\?/,
    ],
    [
      'a picture that is not drawn',
      'title: Din bog er kommet\n      picture: tea',
      'title: Din bog er kommet\n      picture: teapot',
      /records\.letters\[2\]\.picture: there is no picture "teapot"/,
    ],
    [
      'a source that is none',
      'S2: indbakke',
      'S999: indbakke',
      /sources\.S999: "S999" is not in the list of sources/,
    ],
    [
      'a label that is too long',
      'label: Zoom ind',
      'label: Se hele brevet meget større',
      /parts\[1\]\.label: .* has 27 letters\. Write at most 24\./,
    ],
    [
      'a sentence that is too long',
      'say: Nu taler du.',
      'say: Nu taler du med en af dem du kender fra dit kursus.',
      /say: .* has 12 words/,
    ],
    [
      'a threat',
      'say: Nu taler du.',
      'say: Ring, ellers mister du penge.',
      /say: "ellers" sounds like a threat/,
    ],
    ['a real firm', 'from: Gave nu', 'from: PostNord', /from: "PostNord" is a real firm\. Invent one\./],
    ['a CPR number', 'given: sara-øve', 'given: 010190-1234', /given: "010190-1234" looks like a CPR number/],
    [
      'a telephone number',
      'label: Tak for dit svar.',
      'label: Ring 12 34 56 78.',
      /label: "12 34 56 78" looks like a telephone number\. Write a part "number"/,
    ],
    [
      'too much in the middle',
      SEARCH,
      many(3, (i) => `{ text: t${i}, label: Tekst ${i} }`),
      /screens\[3\]\.parts: take the room of 6/,
    ],
    [
      'too many at the side',
      SEARCH,
      many(4, (i) => `{ button: b${i}, label: Knap ${i}, at: side, to: call }`),
      /screens\[3\]\.parts: are 6 at the side, and 5 is the most/,
    ],
    [
      'a list above a row of buttons',
      '{ button: search, label: Søg, at: side, to: search }',
      '{ button: search, label: Søg, at: foot, to: search }',
      /screens\[4\]\.parts: take the room of 6/,
    ],
    [
      'a side on a telephone',
      'label: Læg på, at: foot',
      'label: Læg på, at: side',
      /parts\[1\]\.at: cannot stand at the side: a telephone has none/,
    ],
    [
      'a text among the buttons',
      'text: thanks, label: Tak for dit svar.',
      'text: thanks, at: foot, label: Tak for dit svar.',
      /parts\[0\]\.at: cannot stand there: only buttons do/,
    ],
  ])('%s', (_, part, instead, told) => {
    expect(problemsOf(spoilt(part, instead)).join('\n')).toMatch(told);
  });
});

describe('a task that cannot be done is told before anybody tries', () => {
  test.each<[what: string, part: string, instead: string, told: RegExp]>([
    [
      'a step on a part that is not there',
      'tap: letter.when',
      'tap: lettr.when',
      /tasks\[1\]\.steps\[1\]\.tap: there is no part "lettr" on the screen "letter"\. Write one of: letter, zoom/,
    ],
    [
      'a step that names no row',
      '- { at: inbox, tap: letters.@ }\n      - { at: letter, tap: letter.when',
      '- { at: inbox, tap: letters }\n      - { at: letter, tap: letter.when',
      /tasks\[1\]\.steps\[0\]\.tap: does not say which row\. Write letters\.@/,
    ],
    [
      'a step that names no option',
      'tap: answer.@',
      'tap: answer',
      /steps\[2\]\.tap: does not say which option/,
    ],
    [
      'a step within a button',
      'tap: send,',
      'tap: send.now,',
      /steps\[3\]\.tap: has nothing in it to tap\. Write send alone/,
    ],
    [
      'a step that says nothing',
      'tap: course, say: Se nummeret.',
      'tap: course',
      /tasks\[4\]\.steps\[0\]: says nothing/,
    ],
    [
      'a target that there is not',
      'targets: [moede, tand]',
      'targets: [moede, tandd]',
      /tasks\[1\]\.targets: there is no record "tandd"\. Write one of/,
    ],
    [
      'a target without the line that is tapped',
      '        - when: Fredag kl. 9.00\n',
      '',
      /tasks\[1\]\.steps\[1\]: the target "tand" lacks a line "when"/,
    ],
    [
      'a target without the button that is tapped',
      'tap: keep, say: Gem brevet.',
      'tap: reply, say: Svar.',
      /the target "laan" lacks the tags of "reply": can: reply/,
    ],
    [
      'a target whose answer is none of the options',
      'answer: not-coming }',
      'answer: perhaps }',
      /the target "tand" lacks the tag "answer" with one of: coming, not-coming/,
    ],
    [
      'a target that is not in the list',
      'tags: { folder: inbox, kind: health',
      'tags: { folder: old, kind: health',
      /the target "tand" lacks the tags of the list "letters": folder: inbox/,
    ],
    [
      'a screen without a way on',
      '      - { button: back, label: Indbakke, at: side, to: inbox }\n  - screen: call',
      '  - screen: call',
      /screens\[8\]\.screen: is a dead end: nothing leads on from "sent"/,
    ],
    [
      'a screen that leads away for good',
      'needs: [hello] }',
      'needs: [hello] }\n      - { button: out, label: Ud, at: foot, to: end }\n  - screen: end\n    look: box\n    title: Slut\n    say: Her er slut.\n    parts:\n      - { button: again, label: Igen, to: end }',
      /screens\[11\]\.screen: is a dead end/,
    ],
    [
      'a screen of a step that nothing leads to',
      'at: side, to: saved',
      'at: side, to: call',
      /screens\[6\]\.screen: is a dead end in the task "keep": from here nothing leads to "saved"/,
    ],
    [
      'a screen that nobody comes to',
      '  - screen: saved\n',
      '  - screen: lost\n    look: site\n    title: Væk\n    say: Her er væk.\n    parts:\n      - { button: b, label: Søg, to: search }\n  - screen: saved\n',
      /screens\[5\]\.screen: is never reached in any task/,
    ],
    [
      'a letter that is opened without a letter',
      'button: phone, label: Ring, at: side, to: call',
      'button: phone, label: Ring, at: side, to: letter',
      /screens\[6\]\.screen: is reached in the task "call-course" with none of the letters open/,
    ],
    [
      'a letter to be found that was thrown away',
      'tap: drop, say: Slet brevet. }',
      'tap: drop, say: Slet brevet. }\n      - { at: letter, tap: letter.who, say: Hvem skrev? }',
      /tasks\[3\]\.steps\[2\]: cannot be done with "gave": .*thrown away/,
    ],
  ])('%s', (_, part, instead, told) => {
    expect(problemsOf(spoilt(part, instead)).join('\n')).toMatch(told);
  });
});
