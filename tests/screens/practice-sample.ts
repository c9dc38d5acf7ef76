import type { Phrase } from '#domain/lesson.ts';
import type { Practice, PracticePart, PracticeRecord, PracticeScreen } from '#domain/practice.ts';

const say = (where: string, da: string): Phrase => ({ id: `sample.${where}`, da });
const CODE = '482915';
export const SECRET = ['apple', 'cup', 'key', 'sun'] as const;

function letter(name: string, day: string): PracticeRecord {
  const at = (where: string, da: string) => say(`letters.${name}.${where}`, da);
  return {
    name,
    from: at('from', 'Kommunen'),
    title: at('title', `Møde ${day}`),
    date: '23. nov.',
    picture: 'letter',
    tags: { can: name === 'moede' ? 'reply' : 'read', answer: 'coming' },
    lines: [
      { tag: 'who', phrase: at('line-1', 'Hedensted Kommune') },
      { tag: 'when', phrase: at('line-2', `${day} kl. 10.00`) },
    ],
    ask: at('ask', `Find brevet om ${day}.`),
    isFraud: false,
  };
}

const button = (name: string, da: string, more: object): PracticePart =>
  ({ name, at: 'main', kind: 'button', label: say(name, da), ...more }) as PracticePart;

const screen = (
  name: string,
  look: PracticeScreen['look'],
  parts: readonly PracticePart[],
  shows?: string,
) => ({
  name,
  look,
  title: say(`${name}.title`, `Skærmen ${name}`),
  say: say(`${name}.say`, `Her er ${name}.`),
  ...(shows && { shows }),
  parts: [...parts],
});

/** A place that has every kind of part, each look and both ways of a task: with a target and without. */
export const SAMPLE: Practice = {
  id: 'practice/sample',
  order: 1,
  title: say('title', 'Post'),
  say: say('say', 'Her øver du.'),
  picture: 'letter',
  person: 'Sara Øve',
  skins: [
    { name: 'plain', title: say('plain', 'Post'), colour: 'indigo', layout: 'side', picture: 'letter' },
    { name: 'other', title: say('other', 'Anden post'), colour: 'clay', layout: 'top', picture: 'letter' },
  ],
  screens: [
    screen('inbox', 'site', [
      { name: 'letters', at: 'main', kind: 'list', of: 'letters', to: 'letter' },
      button('to-log-in', 'Log ind', { at: 'side', to: 'log-in' }),
    ]),
    screen(
      'letter',
      'site',
      [
        { name: 'letter', at: 'main', kind: 'lines' },
        button('zoom', 'Zoom ind', { at: 'side', does: 'zoom' }),
        button('reply', 'Besvar', { at: 'side', to: 'answer', when: { can: 'reply' }, isMain: true }),
        button('back', 'Indbakke', { at: 'side', to: 'inbox' }),
      ],
      'letters',
    ),
    screen('answer', 'site', [
      {
        name: 'answer',
        at: 'main',
        kind: 'choice',
        label: say('answer', 'Vælg et svar'),
        options: [
          { name: 'coming', label: say('coming', 'Jeg kommer.'), picture: 'letter' },
          { name: 'not', label: say('not', 'Jeg kan ikke.') },
        ],
      },
      button('send', 'Send', { at: 'foot', to: 'inbox', needs: ['answer'], isMain: true }),
    ]),
    screen('log-in', 'box', [
      {
        name: 'user',
        at: 'main',
        kind: 'field',
        label: say('user', 'Bruger-ID'),
        given: say('given', 'sara-øve'),
      },
      button('go-on', 'Fortsæt', { at: 'foot', to: 'code', needs: ['user'] }),
    ]),
    screen('code', 'box', [
      { name: 'code', at: 'main', kind: 'keypad', label: say('code', 'Tallene'), code: CODE },
      button('code-on', 'Videre', { at: 'side', to: 'secret', needs: ['code'] }),
    ]),
    screen('secret', 'phone', [
      {
        name: 'secret',
        at: 'main',
        kind: 'pattern',
        label: say('secret', 'Din øve-kode'),
        secret: [...SECRET],
        among: ['sun', 'book', ...SECRET.slice(0, 3)],
      },
      button('secret-on', 'Godkend', { at: 'foot', to: 'call', needs: ['secret'] }),
    ]),
    screen('call', 'phone', [
      { name: 'what', at: 'main', kind: 'text', label: say('what', 'Ring til kurset'), isHeading: true },
      { name: 'number', at: 'main', kind: 'number', label: say('number', 'Kurset'), fact: 'telefon-kursus' },
      { name: 'say-it', at: 'main', kind: 'speak', label: say('say-it', 'Jeg er syg i dag.') },
      button('end', 'Læg på', { at: 'foot', to: 'inbox', needs: ['say-it'] }),
    ]),
  ],
  records: {
    letters: [
      letter('moede', 'mandag'),
      letter('to', 'tirsdag'),
      letter('tre', 'onsdag'),
      letter('fire', 'torsdag'),
    ],
  },
  tasks: [
    {
      name: 'reply',
      title: say('reply.title', 'Svar på et brev'),
      picture: 'letter',
      start: 'inbox',
      targets: ['moede'],
      steps: [
        { at: 'inbox', tap: 'letters.@' },
        { at: 'letter', tap: 'letter.when', say: say('when', 'Hvornår er det?') },
        { at: 'letter', tap: 'reply', say: say('press-reply', 'Tryk på Besvar.') },
        { at: 'answer', tap: 'answer.@', say: say('say-coming', 'Du kommer.') },
        { at: 'answer', tap: 'send', say: say('press-send', 'Tryk på Send.') },
      ],
      done: say('reply.done', 'Du har svaret.'),
    },
    {
      name: 'call',
      title: say('call.title', 'Ring'),
      picture: 'letter',
      start: 'log-in',
      targets: [],
      steps: [
        { at: 'log-in', tap: 'go-on', say: say('press-on', 'Tryk på Fortsæt.') },
        { at: 'code', tap: 'code-on', say: say('press-code', 'Tryk tallene.') },
        { at: 'secret', tap: 'secret-on', say: say('press-secret', 'Tryk billederne.') },
        { at: 'call', tap: 'end', say: say('press-end', 'Sig det, og læg på.') },
      ],
      done: say('call.done', 'Du har ringet.'),
    },
  ],
  pictures: Object.fromEntries(
    ['letter', 'book', ...SECRET].map((name) => [
      name,
      '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>',
    ]),
  ),
};
