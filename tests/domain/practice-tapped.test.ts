import { expect, test } from 'vitest';
import { startRun, tapIn } from '#domain/practice-engine.ts';
import { nextTap } from '#domain/practice-route.ts';
import { phraseOfTap } from '#domain/practice-tapped.ts';
import { placeOf } from '../curriculum/practised.ts';

const KIOSK = placeOf();

/** What is said, tap by tap, of whoever goes the right way through a task. */
function saidIn(task: string): readonly (string | undefined)[] {
  let run = startRun(KIOSK, task, { seed: 1, target: task === 'reply' ? 'moede' : undefined });
  const said: (string | undefined)[] = [];
  for (let tap = nextTap(KIOSK, run); tap; tap = nextTap(KIOSK, run)) {
    said.push(phraseOfTap(KIOSK, run, tap)?.da);
    run = tapIn(KIOSK, run, tap).run;
  }
  return said;
}

test('what is tapped says what stands on it: a row its title, a line itself, an option and a button their labels', () => {
  expect(saidIn('reply').filter(Boolean)).toEqual([
    'Møde den 3. december',
    'Torsdag den 3. december kl. 10.00',
    'Besvar',
    'Jeg kommer.',
    'Send',
  ]);
});

test('a field says its name, and what stands in it when it is filled; pictures of a secret and digits are silent', () => {
  const [user, on, ...rest] = saidIn('log-in-code');
  expect([user, on]).toEqual(['Bruger-ID', 'Fortsæt']);
  expect(rest.filter(Boolean)).toEqual(['Videre', 'Log ind']);
  const run = startRun(KIOSK, 'log-in-code', { seed: 1 });
  const filled = tapIn(KIOSK, run, { part: 'user' }).run;
  expect(phraseOfTap(KIOSK, filled, { part: 'user' })?.da).toBe('sara-øve');
});

test('what is not there says nothing', () => {
  const run = startRun(KIOSK, 'reply', { seed: 1 });
  expect(phraseOfTap(KIOSK, run, { part: 'nowhere' })).toBeUndefined();
  expect(phraseOfTap(KIOSK, run, { part: 'letters', of: 'nothing' })).toBeUndefined();
});
