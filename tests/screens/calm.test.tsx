// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onChair } from '#curriculum/yoga/played.ts';
import { programmeFor } from '#curriculum/yoga/programmes.ts';
import { usePath } from '#hooks/navigation.ts';
import { entryPath } from '#screens/tablet/calendar/entry-words.ts';
import { CalmScreen } from '#screens/tablet/calm/CalmScreen.tsx';
import { aTablet, COHORT, type FakeTablet, saidBy, show } from '../support/screen-tablet.tsx';

const STEPS = programmeFor(1, 5).steps;
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const tap = (selector: string) => fireEvent.click(one(selector) as HTMLElement);
const next = () => tap('[data-bar-button=next]');
const place = () => one('.player')?.dataset.at;
const poseShown = () => one('main')?.dataset.step;
const titles = () =>
  [...document.querySelectorAll('.calm-card .choice-word')].map((word) => word.textContent);
/** Lets the tablet's promises, which are no time, come to their end. */
const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(0)));
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** The screen at the address, as the window shows it. */
function Calm() {
  const [, programme] = usePath();
  return <CalmScreen programme={programme} />;
}
async function open(fake: FakeTablet = aTablet(), path = '/calm') {
  show(<Calm />, fake, path);
  await settle();
  return fake;
}
/** She goes elsewhere: what was to be kept is kept once the next screen has been painted. */
async function leave() {
  cleanup();
  await pass(200);
}
async function begin(fake: FakeTablet = aTablet(), card = '5') {
  await open(fake);
  tap(`[data-card="${card}"]`);
  await settle();
  return fake;
}

/** Does the tablet ask for little movement? Most tests do: 300 seconds of moving pictures take their time to draw. */
const askForStillness = (isAsked: boolean) =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isAsked && query.includes('reduce'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
const FAKED = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] as const;

beforeEach(() => {
  askForStillness(true);
  vi.useFakeTimers({ toFake: [...FAKED, 'requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('choosing', () => {
  test('three lengths as pictures, and one tap begins', async () => {
    const fake = await open();
    expect(titles()).toEqual(['5 minutter', '10 minutter', '15 minutter']);
    expect(saidBy(fake)).toEqual(['Hvor længe? Tryk på et billede.']);
    tap('[data-card="10"]');
    await settle();
    expect(location.pathname).toBe('/calm/10');
    expect(place()).toBe('0');
  });

  test('Next has nothing to go on to yet, and asks again', async () => {
    const fake = await open();
    fake.said.length = 0;
    next();
    expect(saidBy(fake)).toEqual(['Hvor længe? Tryk på et billede.']);
    expect(location.pathname).toBe('/calm');
  });

  test('what the instructor has put together is there, the newest first, three on a page', async () => {
    const fake = aTablet();
    for (const title of ['Rolig fredag', 'For ryggen', 'Mange', 'Den nyeste']) {
      const steps = [{ pose: 'mountain', way: 'standing', seconds: 300 } as const];
      const programme = `yoga-programme/${title.toLowerCase().replace(' ', '-')}` as const;
      fake.decide(
        { kind: 'yoga-programme-set', stream: COHORT, programme, title, minutes: 5, steps },
        'staff/demo',
      );
    }
    await open(fake);
    expect(titles().slice(3)).toEqual(['Den nyeste', 'Mange', 'For ryggen']);
    tap('[data-button=more]');
    expect(titles().slice(3)).toEqual(['Rolig fredag']);
    tap('[data-button=more]');
    tap('[data-card="for-ryggen"]');
    await settle();
    expect(poseShown()).toBe('mountain');
  });
});

describe('the poses', () => {
  test('follow each other hands-free to a calm end, each with its name said once', async () => {
    const fake = await begin();
    expect(poseShown()).toBe(STEPS[0]?.pose);
    const seen: (string | undefined)[] = [];
    for (let seconds = 0; seconds < 300; seconds += 5) {
      if (seen.at(-1) !== poseShown()) seen.push(poseShown());
      await pass(5000);
    }
    expect(seen).toEqual(STEPS.map(({ pose }) => pose));
    await pass(3000);
    expect(one('[data-card=calm-end]')).not.toBeNull();
    for (const title of ['Træk vejret', 'Bjerget', 'Hvile'])
      expect(saidBy(fake).filter((said) => said === title)).toHaveLength(1);
    expect(fake.effects.filter((effect) => effect === 'chime')).toHaveLength(STEPS.length);
    expect(saidBy(fake).at(-1)).toBe('Tak for i dag.');
  });

  test('nothing of it is written in the log, and nothing is left to take up at the end', async () => {
    const fake = await begin();
    for (let i = 0; i < STEPS.length; i++) {
      next();
      await settle();
    }
    expect(one('[data-card=calm-end]')).not.toBeNull();
    expect(fake.tablet.operations.get()).toEqual([]);
    expect(fake.drafts.get('calm')).toEqual({ isOnChair: false, begun: undefined });
    tap('[data-bar-button=back]');
    await settle();
    expect(one('[data-button=go-on]')).toBeNull();
  });

  test('Next goes on to the next pose at once', async () => {
    await begin();
    next();
    expect(poseShown()).toBe(STEPS[1]?.pose);
  });

  test('the three poses that come are shown, and are no buttons', async () => {
    await begin();
    expect(document.querySelectorAll('[data-ahead] svg')).toHaveLength(3);
    expect(document.querySelectorAll('[data-ahead] button')).toHaveLength(0);
  });

  test('Pause stops time, the voice and the breath, and the same button goes on', async () => {
    const fake = await begin();
    await pass(5000);
    expect(one('[data-breath]')?.textContent).toBe('Ånd ind');
    tap('[data-button=pause]');
    await settle();
    expect(one('[data-button=pause]')?.textContent).toBe('Fortsæt');
    expect(one('[data-breath]')?.textContent).toBe('Ånd roligt');
    fake.said.length = 0;
    await pass(600_000);
    expect(place()).toBe('0');
    expect(saidBy(fake)).toEqual([]);
    tap('[data-button=pause]');
    await pass(3000);
    expect(one('[data-breath]')?.textContent).toBe('Ånd ud');
  });

  test('a tablet that is put away pauses', async () => {
    await begin();
    await pass(5000);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    await pass(600_000);
    expect(place()).toBe('0');
    expect(one('[data-button=pause]')?.textContent).toBe('Fortsæt');
  });

  test('a tap on the picture, and Listen again, say the name of the pose and what to do', async () => {
    const fake = await begin();
    for (const control of ['.player-picture', '[data-bar-button=listen]']) {
      fake.said.length = 0;
      tap(control);
      expect(saidBy(fake)).toEqual(['Træk vejret', expect.stringMatching(/\S/)]);
    }
  });
});

describe('on a chair', () => {
  const chair = () => one('[data-button=chair]')?.getAttribute('aria-pressed');

  test('every pose that has a chair way takes it at once, in the middle of the pose', async () => {
    await begin();
    while (poseShown() !== 'mountain') next();
    await pass(4000);
    const standing = one('.yoga-figure')?.innerHTML;
    tap('[data-button=chair]');
    await pass(300);
    expect(place()).toBe(String(STEPS.findIndex(({ pose }) => pose === 'mountain')));
    expect(one('.yoga-figure')?.innerHTML).not.toBe(standing);
    expect(onChair(STEPS).every(({ way }) => way === 'chair')).toBe(true);
  });

  test('stays chosen the next time', async () => {
    const fake = await open();
    expect(chair()).toBe('false');
    tap('[data-button=chair]');
    await settle();
    await leave();
    await open(fake);
    expect(chair()).toBe('true');
    tap('[data-card="5"]');
    await settle();
    expect(chair()).toBe('true');
  });
});

describe('when she leaves in the middle', () => {
  test('she may take it up where she was', async () => {
    const fake = await begin();
    next();
    next();
    await pass(4000);
    await leave();
    await open(fake);
    tap('[data-button=go-on]');
    await settle();
    expect(place()).toBe('2');
    expect((fake.drafts.get('calm') as { begun: { elapsed: number } }).begun.elapsed).toBeGreaterThan(3000);
  });

  test('Next of the choice goes on with it too, and a picture begins from the start', async () => {
    const fake = await begin();
    next();
    await leave();
    await open(fake);
    next();
    await settle();
    expect(place()).toBe('1');
    await leave();
    await open(fake);
    tap('[data-card="5"]');
    await settle();
    expect(place()).toBe('0');
  });

  test('a flat battery costs no more than the pose she was in', async () => {
    const fake = await begin();
    next();
    await settle();
    expect(fake.drafts.get('calm')).toMatchObject({ begun: { programme: '5', at: 1 } });
  });

  test('what lies on the disk and is no draft is a beginning', async () => {
    await open(
      aTablet({ drafts: { calm: { begun: { programme: 7, at: -1 }, isOnChair: 'yes' } } }),
      '/calm/5',
    );
    expect(place()).toBe('0');
  });
});

test('a programme that is no longer there leads to the choice', async () => {
  await open(aTablet(), '/calm/gone');
  expect(titles()).toHaveLength(3);
});

test('who asked for little movement sees the next pose at once', async () => {
  await begin();
  await pass(300);
  next();
  await pass(300);
  const early = one('.yoga-figure')?.innerHTML;
  await pass(3000);
  expect(one('.yoga-figure')?.innerHTML).toBe(early);
});

test('with movement she is seen on her way', async () => {
  askForStillness(false);
  await begin();
  await pass(300);
  next();
  await pass(600);
  const early = one('.yoga-figure')?.innerHTML;
  await pass(3000);
  expect(one('.yoga-figure')?.innerHTML).not.toBe(early);
});

test('the yoga of the calendar leads here', () => {
  expect(entryPath({ kind: 'yoga', time: '10:00', to: '11:00' })).toBe('/calm');
});
