import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { barOf, faultsOf } from './support/geometry.ts';
import { aHouse, type House } from './support/house.ts';
import { SCREENS } from './support/screens.ts';
import {
  afterGuard,
  begin,
  goTo,
  LANDSCAPE,
  next,
  PORTRAIT,
  pair,
  ready,
  settleIn,
  throughStep,
} from './support/tablet.ts';
import { signIn, test } from './support/test.ts';

const LOW = { width: 1280, height: 720 };
const SIZES = [LANDSCAPE, LOW, PORTRAIT];

/** Two languages on every size; of the other scripts one walk each, where their words have the least room. */
const WALKS = { da: SIZES, ar: SIZES, ti: [PORTRAIT], uk: [LOW] };

/**
 * A woman of the demo for each language: what she answers in one walk is on her tablet in the next, and a woman who has
 * answered all seven questions is asked none.
 */
const WOMEN: Record<string, string> = { da: 'Noor', ar: 'Hodan', ti: 'Selam', uk: 'Olena' };

/** axe looks at the words and the names, which the size does not change: once in each direction is enough. */
const WITH_AXE: Record<string, object> = { da: LANDSCAPE, ar: PORTRAIT };

let house: House;
test.beforeAll(async () => {
  house = await aHouse();
});
test.afterAll(async () => {
  await house.close();
});

for (const [language, sizes] of Object.entries(WALKS)) {
  for (const size of sizes) {
    test(`every screen stands whole on ${size.width}×${size.height} in ${language}, and the bar never moves`, async ({
      tablet,
    }) => {
      test.slow();
      const page = await (await tablet.open(size)).newPage();
      const faults: string[] = [];
      const isForAxe = WITH_AXE[language] === size;
      // Each kind of step once.
      const seen = new Set<string>();
      const look = async (name: string) => {
        await shown(page);
        for (const fault of await faultsOf(page)) faults.push(`${name}: ${fault}`);
        const kind = await page.locator('main').first().getAttribute('data-step');
        if (!isForAxe || (kind && seen.has(kind))) return;
        if (kind) seen.add(kind);
        faults.push(...(await axeFaults(page, name)));
      };

      await page.goto(house.address);
      await page.locator('[data-screen=start] button').waitFor();
      await look('start');
      await begin(page, house.address);
      await look('language');
      await settleIn(page, language);
      await look('home');
      const bar = await barOf(page);
      await pair(page, house, WOMEN[language] ?? 'Noor');
      // The plan of her cohort comes with the first round.
      await ready(page);
      for (const screen of SCREENS) {
        await goTo(page, screen);
        await look(screen);
        expect(await barOf(page), `the bar on ${screen}`).toEqual(bar);
      }
      await goTo(page, '/can');
      // On a slow machine the screen before this one still stands there, with a Next of its own.
      await page.locator('[data-screen=can]').waitFor();
      for (let place = 1; place <= 8; place++) {
        await next(page);
        if (place === 1) await page.locator('[data-card=with-help]').click();
        if (place === 1 || place === 5 || place === 8) await look(`/can, place ${place}`);
      }
      await goTo(page, '/me/look');
      for (const part of ['skin', 'cover', 'coverColour', 'topColour']) {
        await afterGuard(page);
        await page.locator(`[data-part=${part}]`).click();
        await look(`/me/look, ${part}`);
        expect(await barOf(page), `the bar on /me/look, ${part}`).toEqual(bar);
      }
      await next(page);
      await page.locator('[data-card=kept]').waitFor();
      await look('/me/look, kept');
      await goTo(page, '/me');
      await look('/me, her own figure');
      await goTo(page, '/learn/digital-post');
      for (let step = 0; step < 30; step++) {
        await look(`/learn/digital-post, step ${step + 1}`);
        if ((await page.locator('[data-card=finished]').count()) > 0) break;
        await throughStep(page);
      }
      await expect(page.locator('[data-card=finished]')).toBeVisible();
      expect(faults).toEqual([]);
    });
  }
}

test('the staff pages and the classroom have no barrier that axe can find', async ({ browser }) => {
  test.slow();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const faults: string[] = [];
  const look = async (name: string) => {
    await page.waitForTimeout(600);
    faults.push(...(await axeFaults(page, name)));
  };
  await page.goto(`${house.address}/staff`);
  await page.getByLabel(/navn/i).waitFor();
  await look('sign-in');
  await signIn(page, house);
  await look('week');
  for (const path of [
    'calendar',
    'calendar/course',
    'calendar/new-trip',
    'trip/hold-3.nursing-home',
    'tablets',
    'tablets/add',
    'pair/demo-amina',
    'people',
    'yoga',
    'yoga/demo-friday',
    'about',
    'abilities',
    'practice',
    'practice/post',
    'languages',
    'languages/ar/raadighed',
    'languages/ar/practice/post',
    'voices/coverage',
    'voices/coverage/ar/raadighed',
    'voices/packs',
  ]) {
    await goTo(page, `/staff/${path}`);
    await look(path);
  }
  await page.goto(`${house.address}/class`);
  await page.locator('[data-lesson=raadighed]').waitFor();
  await look('classroom, choosing');
  await page.locator('[data-lesson=raadighed]').click();
  for (let card = 0; card < 6; card++) {
    await look(`classroom, card ${card + 1}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
  await page.locator('[data-place=post]:not(:disabled)').click();
  await page.locator('[data-task=reply-letter]').waitFor();
  await look('classroom, tasks of a practice place');
  await page.locator('[data-task=reply-letter]').click();
  for (let tap = 0; tap < 6; tap++) {
    await look(`classroom, practice place, tap ${tap + 1}`);
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vælg lektion' }).click();
  await page.locator('[data-yoga="5"]').click();
  await page.locator('.yoga-show').waitFor();
  await look('classroom, yoga');
  expect(faults).toEqual([]);
});

/** Waits until the screen has its pictures and its fonts. */
async function shown(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.waitForTimeout(250);
}

async function axeFaults(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
}
