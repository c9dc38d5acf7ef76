// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Practice, Rung } from '#domain/practice.ts';
import { startRun, tapIn } from '#domain/practice-engine.ts';
import { nextTap } from '#domain/practice-route.ts';
import type { Tap } from '#domain/practice-run.ts';
import { PracticeScreens } from '../../src/screens/tablet/practice/PracticeScreens.tsx';
import { shippedPractice } from '../support/practices.ts';
import { aTablet, COHORT, type FakeTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const press = (selector: string) => fireEvent.click(one(selector) as HTMLElement);
const tap = ({ part, of }: Tap) =>
  press(`[data-tap="${part}"]${of === undefined ? '' : `[data-of="${of}"]`}`);
const bar = (name: string) => press(`[data-bar-button="${name}"]`);
const standing = (fake: FakeTablet, key: string) => fake.drafts.get(key) as Record<string, unknown>;
const mastered = (fake: FakeTablet) =>
  fake.tablet.operations.get().filter(({ kind }) => kind === 'practice-mastered');

const POST = 'practice/post';
let post: Practice;
let mitid: Practice;
beforeAll(async () => {
  post = (await shippedPractice(POST)) as Practice;
  mitid = (await shippedPractice('practice/mitid')) as Practice;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A run on her screen. */
async function run(rung: Rung, fake = aTablet(), place = 'post', task = 'read-letter') {
  show(<PracticeScreens place={place} task={task} rung={rung} />, fake, `/practice/${place}/${task}/${rung}`);
  await waitFor(() => expect(one('[data-rung]')).not.toBeNull());
  return fake;
}

/** The taps of a whole run, right from beginning to end. */
function rightTaps(practice: Practice, task: string, seed: number): readonly Tap[] {
  const taps: Tap[] = [];
  let now = startRun(practice, task, { seed });
  for (let next = nextTap(practice, now); next; next = nextTap(practice, now)) {
    taps.push(next);
    now = tapIn(practice, now, next).run;
  }
  return taps;
}

async function alone(fake: FakeTablet, seed: number) {
  await run('alone', fake);
  for (const right of rightTaps(post, 'read-letter', seed)) tap(right);
  await waitFor(() => expect(one('[data-card="finished"]')).not.toBeNull());
  await waitFor(() => expect(standing(fake, `${POST}/read-letter`)?.runs).toBe(seed + 1));
  cleanup();
}

test('the places stand there as pictures, and she hears what of it her adviser can see', async () => {
  const fake = aTablet();
  show(<PracticeScreens place="" task="" rung="" />, fake, '/practice');
  await waitFor(() => expect(all('.place-card .lesson-picture').length).toBe(6));
  expect(saidBy(fake)).toContain('Det her er øvelse. Intet er rigtigt.');
  expect(saidBy(fake)).toContain('Kun det, du kan alene, kan din rådgiver se.');
  press('[data-card="stop"]');
  expect(location.pathname).toBe('/practice/stop');
});

test('a place says that it is practice, shows her rung, and she may take any', async () => {
  const fake = aTablet({
    drafts: { [`${POST}/read-letter`]: { rung: 'with-voice', clean: 0, stops: 0, runs: 5 } },
  });
  show(<PracticeScreens place="post" task="" rung="" />, fake, '/practice/post');
  await waitFor(() => expect(all('.place-task').length).toBe(6));
  await waitFor(() => expect(saidBy(fake)[0]).toBe('Det her er øvelse. Intet er rigtigt.'));
  expect(all('.place-rungs [aria-pressed="true"]').map(({ dataset }) => dataset.button)).toEqual([
    'with-voice',
  ]);
  bar('next');
  expect(location.pathname).toBe('/practice/post/read-letter/with-voice');
  press('[data-button="alone"]');
  expect(location.pathname).toBe('/practice/post/read-letter/alone');
  press('[data-button="more"]');
  expect(all('.place-task').length).toBe(5);
});

test('staff say what a place is called here and how it looks, and so it does', async () => {
  const fake = aTablet();
  fake.decide(
    { kind: 'practice-set', stream: COHORT, practice: POST, localName: 'Min e-Boks', skin: 'e-boks' },
    'staff/1',
  );
  show(<PracticeScreens place="" task="" rung="" />, fake, '/practice');
  await screen.findByText('Min e-Boks');
  cleanup();
  await run('together', fake);
  const skin = post.skins.find(({ name }) => name === 'e-boks');
  expect(one('.header-site')?.textContent).toBe(skin?.title.da);
});

test('together the hand leads: the next right tap answers, and all else only says it again', async () => {
  const fake = await run('together');
  for (let i = 0; i < 40 && one('[data-next]'); i++) {
    const before = fake.opened.length;
    const other = all('.tappable:not([data-next])').find(({ dataset }) => dataset.tap);
    const at = one('[data-at]')?.dataset.at;
    if (other) {
      fireEvent.click(other);
      expect(one('[data-at]')?.dataset.at).toBe(at);
      expect(fake.opened.length).toBe(before + 1);
    }
    press('[data-next]');
  }
  await waitFor(() => expect(one('[data-card="finished"]')).not.toBeNull());
  expect(standing(fake, `${POST}/read-letter`)).toMatchObject({ rung: 'together', clean: 1, runs: 1 });
  expect(all('[data-button]').map(({ dataset }) => dataset.button)).toEqual(['again', 'another', 'home']);
});

test('to see it she need do nothing: the hand taps; Next goes on at once, and Back rests', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await run('see-it');
  const first = one('[data-at]')?.dataset.at;
  bar('back');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(one('[data-at]')?.dataset.at).toBe(first);
  bar('next');
  expect(one('[data-at]')?.dataset.at).not.toBe(first);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(one('[data-card="finished"]')).not.toBeNull();
});

test('with the voice she is shown the way when she rests, and not before', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const fake = await run('with-voice');
  await vi.advanceTimersByTimeAsync(7000);
  expect(one('[data-next]')).toBeNull();
  await vi.advanceTimersByTimeAsync(1500);
  expect(one('[data-next]')).not.toBeNull();
  press('[data-next]');
  expect(one('[data-next]')).toBeNull();
  for (const right of rightTaps(post, 'read-letter', 0).slice(1)) tap(right);
  await waitFor(() =>
    expect(standing(fake, `${POST}/read-letter`)).toMatchObject({ rung: 'with-voice', clean: 1 }),
  );
});

test('alone nothing points; Help does, and then it does not count as done alone', async () => {
  const fake = await run('alone');
  expect(one('[data-hand]')).toBeNull();
  bar('help');
  expect(one('[data-hand]')).not.toBeNull();
  expect(location.pathname).toBe('/practice/post/read-letter/alone');
  for (const right of rightTaps(post, 'read-letter', 0)) tap(right);
  await waitFor(() =>
    expect(standing(fake, `${POST}/read-letter`)).toMatchObject({ rung: 'alone', clean: 0 }),
  );
  expect(mastered(fake)).toEqual([]);
});

test('what she has done alone twice is told to staff once, and she hears it', async () => {
  const fake = aTablet();
  await alone(fake, 0);
  expect(mastered(fake)).toEqual([]);
  await alone(fake, 1);
  await waitFor(() => expect(mastered(fake)).toHaveLength(1));
  expect(mastered(fake)[0]).toMatchObject({
    practice: POST,
    task: 'read-letter',
    participant: HER,
    stream: HER,
  });
  await alone(fake, 2);
  await alone(fake, 3);
  expect(mastered(fake)).toHaveLength(1);
});

test('two runs that were left lead one rung down, and nobody says a word of it', async () => {
  const fake = aTablet();
  for (const runs of [1, 2]) {
    await run('with-voice', fake);
    tap(rightTaps(post, 'read-letter', runs - 1)[0] as Tap);
    const said = fake.opened.length;
    cleanup();
    await waitFor(() => expect(standing(fake, `${POST}/read-letter`)?.runs).toBe(runs));
    expect(fake.opened.length).toBe(said);
  }
  expect(standing(fake, `${POST}/read-letter`)).toMatchObject({ rung: 'together' });
});

test('a run that was only looked at changes nothing', async () => {
  const fake = await run('alone');
  cleanup();
  expect(fake.drafts.size).toBe(0);
});

test('another code than the practice code is forgotten at once, and no digit of any is kept or sent', async () => {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  const fake = await run('with-voice', aTablet(), 'mitid', 'log-in-code');
  const taps = rightTaps(mitid, 'log-in-code', 0);
  const code = taps.filter(({ of }) => /^\d$/.test(of ?? '')).map(({ of }) => of);
  let isTried = false;
  for (const right of taps) {
    if (!isTried && right.of === code[0]) {
      isTried = true;
      tap({ ...right, of: code[0] === '7' ? '8' : '7' });
      expect(saidBy(fake).at(-1)).toContain('øvekoder');
      expect(one('[data-forgotten]')).not.toBeNull();
      expect(all('[data-entered]')).toEqual([]);
    }
    tap(right);
  }
  await waitFor(() => expect(one('[data-card="finished"]')).not.toBeNull());
  await waitFor(() => expect(fake.drafts.size).toBe(1));
  expect(isTried).toBe(true);
  expect([...fake.drafts.values()]).toEqual([{ rung: 'with-voice', clean: 1, stops: 0, runs: 1 }]);
  expect(fake.tablet.operations.get()).toEqual([]);
  expect(fake.recordings.size).toBe(0);
  expect(asked).not.toHaveBeenCalled();
});

test('Home is there in the middle of everything', async () => {
  await run('alone');
  bar('home');
  expect(location.pathname).toBe('/');
});
