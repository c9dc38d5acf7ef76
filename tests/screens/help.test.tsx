// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PAIRING_PICTURES } from '#pictures/pairing-pictures.ts';
import { HelpScreen } from '#screens/tablet/help/HelpScreen.tsx';
import { PairScreen } from '#screens/tablet/help/PairScreen.tsx';
import { PrivacyScreen } from '#screens/tablet/help/PrivacyScreen.tsx';
import { purposeOf } from '#screens/tablet/help/purpose.ts';
import { ReadyScreen, sentOf } from '#screens/tablet/help/ReadyScreen.tsx';
import { TroubleScreen } from '#screens/tablet/help/TroubleScreen.tsx';
import da from '../../locales/da/tablet.json' with { type: 'json' };
import { aTablet, saidBy, show } from '../support/screen-tablet.tsx';

const card = (name: string) => document.querySelector(`[data-card="${name}"]`) as HTMLElement;
const next = () => document.querySelector('[data-bar-button="next"]') as HTMLElement;
const picture = (position: number) =>
  document.querySelector(`[data-pairing="${PAIRING_PICTURES[position]?.id}"]`) as HTMLElement;
const place = (at: number) => document.querySelector(`[data-place="${at}"]`) as HTMLElement;
const outcome = () => document.querySelector('[data-outcome]')?.getAttribute('data-outcome');

test('Help says again what the screen she came from is for', () => {
  const fake = aTablet();
  show(<HelpScreen />, fake, '/help?from=%2Fpost');
  expect(saidBy(fake)[0]).toBe('Her tjekker du din post hver uge.');
});

test.each([
  ['/', 'purpose-home'],
  ['/learn', 'purpose-learn'],
  ['/learn/raadighed', 'purpose-lesson'],
  ['/post/jobnet', 'purpose-real-site'],
  ['/calendar/2026-12-01', 'purpose-day'],
  ['/trip/demo.library', 'purpose-trip'],
  ['/nowhere?x=1', 'purpose-home'],
])('the purpose of %s has words', (path, key) => {
  expect(purposeOf(path)).toBe(key);
  expect(da).toHaveProperty(key);
});

test('everything behind Help is two taps from Home, and no form is among it', () => {
  show(<HelpScreen />, aTablet(), '/help');
  const paths = ['ready-light', 'who-sees', 'language', 'connect', 'my-picture', 'sound'].map((name) => {
    fireEvent.click(card(name));
    return location.pathname;
  });
  expect(paths).toEqual(['/ready', '/privacy', '/language', '/connect', '/me', '/sound']);
  expect(document.querySelector('input, select, textarea, form')).toBeNull();
});

test('a tablet without a Danish voice says so with a picture', () => {
  show(<HelpScreen />, aTablet({ hasVoice: false }), '/help');
  expect(card('sound').querySelector('[data-picture="no-sound"], svg title')?.textContent ?? '').toMatch(
    /Ingen lyd|^$/,
  );
});

test.each([
  [{ wanted: 40, kept: 40, isLoading: false }, 'green'],
  [{ wanted: 40, kept: 17, isLoading: true }, 'loading'],
  [{ wanted: 40, kept: 17, isLoading: false }, 'waiting'],
  [{ wanted: 0, kept: 0, isLoading: false }, 'waiting'],
])('the ready light of %o is %s', (ready, light) => {
  const fake = aTablet();
  fake.set.content.set({ ready, index: undefined });
  show(<ReadyScreen />, fake);
  expect(document.querySelector('[data-light]')?.getAttribute('data-light')).toBe(light);
});

test('Next on the ready page tries both again', () => {
  const fake = aTablet();
  fake.set.content.set({ ready: { wanted: 40, kept: 17, isLoading: false }, index: undefined });
  show(<ReadyScreen />, fake);
  fireEvent.click(next());
  expect([fake.calls.load, fake.calls.sync]).toEqual([1, 1]);
});

test('what waits to be sent is never shown as sent', () => {
  expect(sentOf({ phase: 'offline', unsent: 2 }, true)).toBe('waiting');
  expect(sentOf({ phase: 'synced', unsent: 0 }, true)).toBe('sent');
  expect(sentOf({ phase: 'never', unsent: 0 }, true)).toBe('waiting');
  expect(sentOf({ phase: 'turned-away', unsent: 0 }, true)).toBe('turned-away');
  expect(sentOf({ phase: 'synced', unsent: 0 }, false)).toBe('alone');
});

test('the page on what her adviser sees names five things that are seen and three that are not', () => {
  const fake = aTablet();
  show(<PrivacyScreen />, fake);
  const part = (name: string) =>
    [...document.querySelectorAll(`[data-part="${name}"] [data-card] .choice-word`)].map(
      (one) => one.textContent,
    );
  expect(part('seen')).toEqual(['Ugens tjek', 'Lektioner', 'Dit tursvar', 'Kan alene', 'Det kan jeg nu']);
  expect(part('own')).toEqual(['Øvelser', 'Din stemme', 'Dine ord']);
});

test('four pictures in the order she taps them are the code, and a picture may stand twice', async () => {
  const fake = aTablet();
  show(<PairScreen />, fake);
  for (const position of [3, 17, 3, 8]) fireEvent.click(picture(position));
  await waitFor(() => expect(outcome()).toBe('connected'));
  expect(fake.calls.pair).toEqual([{ pictures: [3, 17, 3, 8] }]);
});

test('every picture is said as it is tapped', () => {
  const fake = aTablet();
  show(<PairScreen />, fake);
  fireEvent.click(picture(0));
  expect(saidBy(fake).at(-1)).toBe('kop');
});

test('a tap on a chosen picture takes it back', async () => {
  const fake = aTablet();
  show(<PairScreen />, fake);
  for (const position of [3, 17]) fireEvent.click(picture(position));
  fireEvent.click(place(0));
  for (const position of [5, 6, 7]) fireEvent.click(picture(position));
  await waitFor(() => expect(fake.calls.pair).toEqual([{ pictures: [17, 5, 6, 7] }]));
});

test('a wrong code is no drama: she may try again from the beginning', async () => {
  const fake = aTablet();
  fake.hooks.pair = async () => {
    throw Object.assign(new Error('turned away'), { code: 'unknown-code' });
  };
  show(<PairScreen />, fake);
  for (const position of [1, 2, 3, 4]) fireEvent.click(picture(position));
  await waitFor(() => expect(outcome()).toBe('wrong'));
  await waitFor(() => expect(saidBy(fake).at(-1)).toBe('Det passer ikke. Vi prøver igen.'));
  fireEvent.click(next());
  await waitFor(() => expect(picture(0)).not.toBeNull());
  expect(document.querySelectorAll('.pairing-place.is-full')).toHaveLength(0);
});

test('without a network her four pictures are kept and tried again', async () => {
  const fake = aTablet();
  fake.hooks.pair = async () => {
    throw new Error('no network');
  };
  show(<PairScreen />, fake);
  for (const position of [1, 2, 3, 4]) fireEvent.click(picture(position));
  await waitFor(() => expect(outcome()).toBe('no-network'));
  fake.hooks.pair = async () => undefined;
  fireEvent.click(next());
  await waitFor(() => expect(outcome()).toBe('connected'));
  expect(fake.calls.pair).toEqual([{ pictures: [1, 2, 3, 4] }, { pictures: [1, 2, 3, 4] }]);
});

test('the code of the square picture is tried at once, and only once', async () => {
  const fake = aTablet();
  show(<PairScreen code="abcdefghijklmnop" />, fake);
  await waitFor(() => expect(outcome()).toBe('connected'));
  expect(fake.calls.pair).toEqual([{ code: 'abcdefghijklmnop' }]);
});

test('a connected tablet shows her picture and her first name', async () => {
  const fake = aTablet();
  fake.hooks.pair = async () =>
    fake.set.holder.set({ ...fake.tablet.holder.get(), nickname: 'Amal', face: 'amina', device: 'device/1' });
  show(<PairScreen code="abcdefghijklmnop" />, fake);
  await waitFor(() => expect(card('connected')?.textContent).toContain('Amal'));
  await waitFor(() => expect(saidBy(fake).slice(-2)).toEqual(['Nu er tabletten din. Velkommen.', 'Amal']));
});

test.each(['full', 'cannot-save', 'cannot-open', 'blocked', 'evicted'] as const)(
  'trouble "%s" is told by a picture, a word and a voice',
  (trouble) => {
    const fake = aTablet();
    show(<TroubleScreen trouble={trouble} />, fake);
    expect(document.querySelector('svg')).not.toBeNull();
    expect(document.querySelector('.trouble-picture bdi')?.textContent).toBe(da[`trouble-${trouble}`]);
    expect(saidBy(fake)).toEqual([da[`say-trouble-${trouble}`], 'Vis skærmen til din lærer.']);
  },
);
