// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '#domain/lesson.ts';
import { isDone, type Outcome, startRun, tapIn } from '#domain/practice-engine.ts';
import { nextTap } from '#domain/practice-route.ts';
import type { Run, Tap } from '#domain/practice-run.ts';
import { PracticePlace } from '#ui/practice/PracticePlace.tsx';
import type { Place, PlaceWords } from '#ui/practice/place.ts';
import type { Term } from '#ui/term.ts';
import { SAMPLE } from './practice-sample.ts';

const word = (da: string): Term => ({ id: `word.${da}`, text: da, da, lang: 'da' });
const WORDS: PlaceWords = {
  flag: word('ØVELSE'),
  more: word('Flere'),
  before: word('Forrige'),
  lookAway: word('Kig væk, tak.'),
  forgotten: word('Vi begynder igen.'),
  sayNow: word('Sig det nu'),
  said: word('Færdig'),
  saidAloud: word('Jeg har sagt det'),
  noNumber: word('Spørg din lærer.'),
};
const danish = ({ id, da }: Phrase): Term => ({ id, da, text: da, lang: 'da' });
const arabic = ({ id, da }: Phrase): Term => ({ id, da, text: `عربي ${da}`, lang: 'ar' });

interface Shown extends Partial<Place> {
  task?: string;
  seed?: number;
  isGuided?: boolean;
}

/** A place in a window that does nothing but tap, and the means to see what came of it. */
function showPlace({ task = 'reply', seed = 0, isGuided = false, ...own }: Shown = {}) {
  const outcomes: Outcome[] = [];
  const told: string[] = [];
  const voice: string[] = [];
  let now: Run | undefined;
  function Window() {
    const [run, setRun] = useState(() => startRun(SAMPLE, task, { seed }));
    const [forgotten, setForgotten] = useState<string>();
    now = run;
    const onTap = (tap: Tap) => {
      const after = tapIn(SAMPLE, run, tap);
      outcomes.push(after.outcome);
      setForgotten(after.outcome === 'refused' ? tap.part : undefined);
      setRun(after.run);
    };
    const place: Place = {
      practice: SAMPLE,
      run,
      skin: SAMPLE.skins[0] as Place['skin'],
      words: WORDS,
      termOf: danish,
      numberOf: () => undefined,
      voice: 'none',
      forgotten,
      next: isGuided ? nextTap(SAMPLE, run) : undefined,
      isLocked: isGuided,
      onTap,
      onTold: (what) => told.push(what),
      onVoice: (part, what) => voice.push(`${part} ${what}`),
      ...own,
    };
    return <PracticePlace place={place} />;
  }
  render(<Window />);
  return { outcomes, told, voice, run: () => now as Run };
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const tapOn = (part: string, of?: string) =>
  fireEvent.click(one(`[data-tap="${part}"]${of === undefined ? '' : `[data-of="${of}"]`}`));

test('every screen of a place has the striped frame and says that it is practice', () => {
  const seen = new Set<string>();
  for (const task of ['reply', 'call']) {
    const { run } = showPlace({ task, isGuided: true });
    for (let taps = 0; taps < 40 && !isDone(SAMPLE, run()); taps++) {
      seen.add(run().screen);
      expect(one('.practice-frame').textContent).toContain('ØVELSE');
      fireEvent.click(one('[data-next]'));
    }
    cleanup();
  }
  expect([...seen].sort()).toEqual(SAMPLE.screens.map(({ name }) => name).sort());
});

test.each(['reply', 'call'])('who follows the ring and the hand comes to the end of "%s"', (task) => {
  const { run, outcomes } = showPlace({ task, isGuided: true });
  for (let taps = 0; taps < 40 && !isDone(SAMPLE, run()); taps++) {
    expect(all('[data-next]')).toHaveLength(1);
    expect(all('[data-hand]')).toHaveLength(1);
    fireEvent.click(one('[data-next]'));
  }
  expect(isDone(SAMPLE, run())).toBe(true);
  expect(outcomes).not.toContain('elsewhere');
  expect(outcomes).not.toContain('refused');
});

test('without guidance nothing has a ring, nothing has stepped back, and there is no hand', () => {
  showPlace();
  expect(all('[data-next], .is-back, [data-hand]')).toEqual([]);
});

test('together, all but the next right tap step back', () => {
  showPlace({ isGuided: true });
  const tappable = all('[data-tap]');
  expect(tappable.length).toBeGreaterThan(2);
  expect(all('[data-tap]:not(.is-back)')).toEqual(all('[data-next]'));
});

describe('a list', () => {
  test('shows three rows at a time, and the others a page further', () => {
    showPlace();
    const rows = () => all('[data-list="letters"] .list-row').map((row) => row.dataset.of);
    const first = rows();
    expect(first).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Flere' }));
    expect(rows()).toHaveLength(1);
    expect(first).not.toContain(rows()[0]);
    fireEvent.click(screen.getByRole('button', { name: 'Forrige' }));
    expect(rows()).toEqual(first);
  });
});

describe('a letter', () => {
  const openLetter = (name = 'moede') => {
    const shown = showPlace();
    while (!one(`[data-of="${name}"]`)) fireEvent.click(one('[data-of="more"]'));
    tapOn('letters', name);
    return shown;
  };

  test('has a button to answer only where the letter can be answered', () => {
    openLetter();
    expect(screen.queryByRole('button', { name: 'Besvar' })).not.toBeNull();
    cleanup();
    openLetter('to');
    expect(screen.queryByRole('button', { name: 'Besvar' })).toBeNull();
  });

  test('shows the line that was tapped as marked, and nothing of the answer before', () => {
    openLetter();
    expect(all('.letter-line .icon')).toEqual([]);
    tapOn('letter', '1');
    expect(all('.letter-line[aria-pressed="true"]').map(({ textContent }) => textContent)).toEqual([
      'mandag kl. 10.00',
    ]);
  });

  test('is larger after Zoom ind, and as before after another tap', () => {
    openLetter();
    tapOn('zoom');
    expect(all('.part-lines.is-zoomed')).toHaveLength(1);
    tapOn('zoom');
    expect(all('.part-lines.is-zoomed')).toHaveLength(0);
  });
});

describe('a field', () => {
  test('fills itself at a tap, and there is nothing to type into', () => {
    showPlace({ task: 'call' });
    expect(document.body.textContent).not.toContain('sara-øve');
    tapOn('user');
    expect(document.body.textContent).toContain('sara-øve');
    expect(all('input, textarea, [contenteditable]')).toEqual([]);
  });

  test('that is empty holds the next screen back, and the button still answers', () => {
    const { outcomes, run } = showPlace({ task: 'call' });
    tapOn('go-on');
    expect(outcomes).toEqual(['not-yet']);
    expect(run().screen).toBe('log-in');
  });
});

describe('a code', () => {
  const atCode = () => {
    const shown = showPlace({ task: 'call' });
    tapOn('user');
    tapOn('go-on');
    return shown;
  };

  test('stands above on the drawn display, so that nobody needs one of her own', () => {
    atCode();
    expect(one('.code-display').textContent).toBe('482915');
  });

  test('that looks like a CPR number is forgotten at its first wrong digit, and she is told so', () => {
    const { outcomes, run } = atCode();
    for (const digit of '0101901234') tapOn('code', digit);
    expect(new Set(outcomes.slice(2))).toContain('refused');
    expect(run().entered.join('').length).toBeLessThanOrEqual(1);
    expect(JSON.stringify(run())).not.toMatch(/0101|1234/);
    tapOn('code', '7');
    expect(one('[data-forgotten]').textContent).toContain('Vi begynder igen.');
    expect(all('[data-entered]')).toEqual([]);
  });

  test('is taken when it is the one on the display', () => {
    const { run } = atCode();
    for (const digit of '482915') tapOn('code', digit);
    tapOn('code-on');
    expect(run().screen).toBe('secret');
  });

  test('has a picture beside it that asks a helper to look away', () => {
    const { told, outcomes } = atCode();
    const before = outcomes.length;
    fireEvent.click(screen.getByRole('button', { name: 'Kig væk, tak.' }));
    expect(told).toEqual(['look-away']);
    expect(outcomes).toHaveLength(before);
  });
});

describe('a sentence to be said', () => {
  const atCall = (own: Shown = {}) => {
    const shown = showPlace({ task: 'call', isGuided: true, ...own });
    for (let taps = 0; taps < 30 && shown.run().screen !== 'call'; taps++)
      fireEvent.click(one('[data-next]'));
    return shown;
  };

  test('counts without a microphone, when she says that she said it', () => {
    const { run } = atCall();
    expect(screen.queryByRole('button', { name: 'Sig det nu' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Jeg har sagt det' }));
    expect(run().filled['call.say-it']).toBe('yes');
  });

  test('begins to record only when she asks for it, and may be said without', () => {
    const { voice, run } = atCall({ voice: 'ready' });
    expect(voice).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Sig det nu' }));
    expect(voice).toEqual(['say-it start']);
    expect(run().filled['call.say-it']).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Jeg har sagt det' }));
    expect(run().filled['call.say-it']).toBe('yes');
  });
});

test('a number is what staff have filled in, and without one she is to ask', () => {
  const call = () => {
    for (let taps = 0; taps < 30 && !one('.part-number'); taps++) fireEvent.click(one('[data-next]'));
  };
  showPlace({ task: 'call', isGuided: true });
  call();
  expect(one('.part-number').textContent).toContain('Spørg din lærer.');
  cleanup();
  showPlace({ task: 'call', isGuided: true, numberOf: () => '12 34 56 78' });
  call();
  expect(one('[data-fact="telefon-kursus"]').textContent).toBe('12 34 56 78');
});

test('on an Arabic tablet the words of the site stay Danish and do not mirror; hers stand below where there is room', () => {
  showPlace({ termOf: arabic });
  expect(one('.practice-frame').dir).toBe('ltr');
  expect(one('[data-tap="to-log-in"]').textContent).toBe('Log ind');
  while (!one('[data-of="moede"]')) fireEvent.click(one('[data-of="more"]'));
  tapOn('letters', 'moede');
  const help = one('.letter-line [lang="ar"]');
  expect(help.textContent).toBe('عربي Hedensted Kommune');
  expect(help.dir).toBe('rtl');
});

test('the top of the site says which screen it is when it is tapped, and is no tap of the run', () => {
  const { told, outcomes } = showPlace();
  fireEvent.click(one('.place-header'));
  expect(told).toEqual(['title']);
  expect(outcomes).toEqual([]);
});

test('another skin is the same place in other colours', () => {
  showPlace({ skin: SAMPLE.skins[1] as Place['skin'] });
  expect(one('[data-skin]').dataset.skin).toBe('clay');
  expect(one('[data-layout]').dataset.layout).toBe('top');
  expect(all('[data-tap="letters"]').length).toBeGreaterThan(0);
});
