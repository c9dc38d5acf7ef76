import { type BrowserContext, expect, type Page } from '@playwright/test';
import { RUNGS } from '../../src/domain/practice.ts';
import { startRun } from '../../src/domain/practice-engine.ts';
import { faultsOf } from './support/geometry.ts';
import { aHouse, type House } from './support/house.ts';
import {
  isFinished,
  openRun,
  publishedPlaces,
  rightTaps,
  rowsKept,
  screenShown,
  tapAll,
  tapShown,
  watchAll,
} from './support/practice.ts';
import {
  afterGuard,
  begin,
  goTo,
  home,
  LANDSCAPE,
  PORTRAIT,
  pair,
  ready,
  settleIn,
  type TestBrowser,
} from './support/tablet.ts';
import { signIn, test } from './support/test.ts';

const PLACES = publishedPlaces();
const WALKS = { da: LANDSCAPE, ar: PORTRAIT };

let house: House;
test.beforeAll(async () => {
  house = await aHouse();
});
test.afterAll(() => house.close());

for (const [language, size] of Object.entries(WALKS)) {
  test(`every task of every place can be done on every rung, without a network, in ${language}`, async ({
    tablet,
  }) => {
    // On two cores that others use too it takes its time.
    test.setTimeout(600_000);
    const { page, asked } = await aReadyTablet(tablet, language, size);
    const faults: string[] = [];
    for (const place of PLACES) {
      for (const { name } of place.tasks) {
        for (const rung of RUNGS) {
          const path = `/${place.id}/${name}/${rung}`;
          const seed = await openRun(page, path);
          if (rung === 'see-it') {
            if (!(await watchAll(page))) faults.push(`${path}: the hand does not come to the end`);
          } else if (rung === 'together') {
            for (let at: string | undefined, isOpen = true; isOpen; isOpen = await tapShown(page)) {
              const here = await screenShown(page);
              if (here && here !== at)
                for (const fault of await faultsOf(page)) faults.push(`${path}, ${here}: ${fault}`);
              at = here;
            }
          } else {
            const fault = await tapAll(page, rightTaps(place, name, seed));
            if (fault) faults.push(`${path}: ${fault}`);
          }
          if (!(await isFinished(page))) faults.push(`${path}: it is not done`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(asked()).toEqual([]);
  });
}

test('what is entered is kept nowhere, whatever it is, and Home is always there', async ({ tablet }) => {
  test.slow();
  const { page } = await aReadyTablet(tablet, 'da', LANDSCAPE);
  const before = await rowsKept(page);
  const place = placeNamed('mitid');
  const seed = await openRun(page, `/${place.id}/log-in-code/alone`);
  const taps = rightTaps(place, 'log-in-code', seed);
  const keypad = taps.findIndex(({ of }) => of !== undefined && /^\d$/.test(of));
  const part = taps[keypad]?.part ?? '';
  await tapAll(page, taps.slice(0, keypad));
  // Her own CPR number, or a code that she knows by heart.
  await tapAll(
    page,
    [...'0101901235'].map((of) => ({ part, of })),
  );
  await expect(page.locator('[data-forgotten]')).toBeVisible();
  await expect(page.locator('[data-entered]')).toHaveCount(0);
  expect(await tapAll(page, taps.slice(keypad))).toBeUndefined();
  expect(await isFinished(page)).toBe(true);
  await afterGuard(page);
  await page.locator('[data-bar-button=home]').click();
  await home(page);

  const kept = Object.entries(await rowsKept(page)).filter(([key, row]) => before[key] !== row);
  const ofPractice = kept.filter(([key]) => key.includes('practice/'));
  expect(ofPractice.map(([key]) => key.split(' ').at(-1))).toEqual([`${place.id}/log-in-code`]);
  for (const [, row] of ofPractice) {
    const { value } = JSON.parse(row) as { value: Record<string, unknown> };
    // Her rung, and small counts of runs: nothing of what she did in them.
    for (const one of Object.values(value)) expect([...RUNGS, 0, 1, 2, 3]).toContain(one);
  }
  for (const [key, row] of kept) expect(row, key).not.toMatch(/0101901235|0,1,0,1|"0","1","0"|482915/);
});

test('both false letters can be refused', async ({ tablet }) => {
  test.slow();
  const { page } = await aReadyTablet(tablet, 'da', LANDSCAPE);
  const place = placeNamed('post');
  const refused = new Set<string>();
  for (let runs = 0; refused.size < 2 && runs < 6; runs++) {
    const seed = await openRun(page, `/${place.id}/false-letter/alone`);
    const taps = rightTaps(place, 'false-letter', seed);
    expect(await tapAll(page, taps)).toBeUndefined();
    expect(await isFinished(page)).toBe(true);
    refused.add(startRun(place, 'false-letter', { seed }).target ?? '');
  }
  const frauds = Object.values(place.records)
    .flat()
    .filter(({ isFraud }) => isFraud);
  expect([...refused].sort()).toEqual(frauds.map(({ name }) => name).sort());
});

test('what a woman does alone twice stands on the staff’s page when there is a network again, and nothing else', async ({
  browser,
  tablet,
}) => {
  test.slow();
  const { page, context } = await aReadyTablet(tablet, 'da', LANDSCAPE, 'Yasmin');
  const place = placeNamed('stop');
  const done = async (task: string, rung: (typeof RUNGS)[number]) => {
    const seed = await openRun(page, `/${place.id}/${task}/${rung}`);
    expect(await tapAll(page, rightTaps(place, task, seed))).toBeUndefined();
    expect(await isFinished(page)).toBe(true);
  };
  await done('tricked', 'alone');
  await done('helper', 'with-voice');
  await done('helper', 'alone');
  await done('tricked', 'alone');
  await context.setOffline(false);
  await goTo(page, '/ready');
  await expect(async () => {
    await afterGuard(page);
    await page.locator('[data-bar-button=next]').click();
    await expect(page.locator('[data-card=sent]')).toHaveAttribute('data-term', 'tablet.sent-sent', {
      timeout: 2_000,
    });
  }).toPass({ timeout: 30_000 });

  const staff = await (await browser.newContext()).newPage();
  await signIn(staff, house);
  await goTo(staff, '/staff/practice/stop');
  const row = staff.locator('tr[data-woman="participant/demo-yasmin"]');
  await expect(row.locator('[data-column=tricked]')).toHaveText('selv');
  for (const other of place.tasks.filter(({ name }) => name !== 'tricked'))
    await expect(row.locator(`[data-column=${other.name}]`)).toContainText('ikke endnu');
});

function placeNamed(name: string) {
  const place = PLACES.find(({ id }) => id === `practice/${name}`);
  if (!place) throw new Error(`There is no place ${name}`);
  return place;
}

/** A tablet with everything on its disk and no network. `asked`: what it asked for since, but for its own rounds. */
async function aReadyTablet(
  tablet: TestBrowser,
  language: string,
  size: { width: number; height: number },
  nickname?: string,
): Promise<{ page: Page; context: BrowserContext; asked: () => readonly string[] }> {
  const context = await tablet.open(size);
  const page = await context.newPage();
  await begin(page, house.address);
  await settleIn(page, language);
  if (nickname) await pair(page, house, nickname);
  await ready(page);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    // Every minute the tablet asks what is new, whatever she does; code and fonts of its own lie on its shelf.
    const isRound = /^\/(api\/sync|content\/index\.json|voices\/index\.json|assets\/)/.test(pathname);
    if (protocol.startsWith('http') && !isRound) asked.push(request.url());
  });
  return { page, context, asked: () => asked };
}
