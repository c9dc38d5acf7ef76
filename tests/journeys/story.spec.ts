import { expect, type Page } from '@playwright/test';
import { faultsOf } from './support/geometry.ts';
import { aHouse, type House } from './support/house.ts';
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
} from './support/tablet.ts';
import { signIn, test } from './support/test.ts';
import { aBrowserWithAVoice } from './support/voice.ts';

const PARTS = ['seamstress', 'teacher'];

let house: House;
test.beforeAll(async () => {
  house = await aHouse();
});
test.afterAll(() => house.close());

test('a role model tells her story with no network, a woman sees and hears it with the server gone, and taken back it is nowhere', async ({
  launchOptions,
  tablet,
}) => {
  test.setTimeout(240_000);
  const speaking = await aBrowserWithAVoice(launchOptions);
  const context = await speaking.newContext({ viewport: LANDSCAPE });
  const staff = await context.newPage();
  await signIn(staff, house);
  await staff.getByRole('link', { name: 'Stemmer' }).click();
  await staff.getByRole('button', { name: 'Ja, min stemme må høres' }).click();
  await staff.getByRole('link', { name: 'Historier' }).click();
  await staff.locator('select[name=lesson]').selectOption('lesson/rollemodel', { timeout: 60_000 });
  await staff.locator('input[name=title]').fill('Min vej');
  await staff.getByRole('button', { name: 'Begynd', exact: true }).click();
  await staff.locator('[data-picture=seamstress]').waitFor();
  await context.setOffline(true);
  for (const [at, picture] of PARTS.entries()) await tellPart(staff, picture, at + 1);
  // The window is closed in the middle, and nothing of it is lost.
  await goTo(staff, '/staff/voices');
  await goTo(staff, '/staff/voices/stories');
  await expect(staff.locator('[data-story-draft="2"]')).toBeVisible();
  await staff.getByRole('button', { name: 'Gem historien' }).click();
  await expect(staff.locator('[data-story]')).toHaveCount(1);
  await context.setOffline(false);
  await staff.getByRole('button', { name: 'Hent nu' }).click();
  await expect(staff.locator('.sent')).toContainText(/Alt er sendt/, { timeout: 30_000 });

  const hers = await (await tablet.open(PORTRAIT)).newPage();
  await begin(hers, house.address);
  await settleIn(hers, 'ar');
  await pair(hers, house, 'Noor');
  await ready(hers);
  await house.kill();

  await goTo(hers, '/learn/module/1');
  await hers.locator('.road [data-card="lesson/rollemodel"]').click();
  await hers.locator('[data-beside=story]').waitFor();
  expect(await faultsOf(hers)).toEqual([]);
  await afterGuard(hers);
  await hers.locator('[data-beside=story]').click();
  const story = hers.locator('.story');
  await expect(story).toHaveAttribute('data-phase', 'telling');
  expect(await faultsOf(hers)).toEqual([]);
  // It goes on to the next picture by itself, and rests at its end.
  await expect(story).toHaveAttribute('data-at', '1', { timeout: 15_000 });
  await expect(story).toHaveAttribute('data-phase', 'still', { timeout: 15_000 });
  await afterGuard(hers);
  await hers.locator('[data-bar-button=back]').click();
  await expect(story).toHaveAttribute('data-at', '0');
  await next(hers);
  await expect(story).toHaveAttribute('data-at', '1');
  await next(hers);
  await expect(hers.locator('[data-screen=learn]')).toBeVisible();

  await house.start();
  await staff.getByRole('button', { name: 'Tag tilbage' }).click();
  await staff.getByRole('button', { name: 'Ja, tag den tilbage' }).click();
  await expect(staff.locator('[data-story]')).toHaveCount(0);
  await staff.getByRole('button', { name: 'Hent nu' }).click();
  await expect(staff.locator('.sent')).toContainText(/Alt er sendt/, { timeout: 30_000 });
  expect(await soundsKept(staff)).toBe(0);
  await expect(async () => {
    await goTo(hers, '/ready');
    await hers.evaluate(() => dispatchEvent(new Event('online')));
    await hers.waitForTimeout(2_000);
    expect(await soundsKept(hers)).toBe(0);
  }).toPass({ timeout: 60_000 });
  await goTo(hers, '/learn/module/1');
  await hers.locator('.road [data-card="lesson/rollemodel"]').click();
  await expect(hers.locator('[data-beside=story]')).toHaveCount(0);
  await speaking.close();
});

async function tellPart(staff: Page, picture: string, count: number): Promise<void> {
  await staff.locator(`[data-picture="${picture}"]`).click();
  await staff.locator('.booth-act').click();
  await expect(staff.locator('.story[data-phase=recording]')).toBeVisible();
  await staff.waitForTimeout(1_500);
  await staff.locator('.booth-act').click();
  await expect(staff.locator('.story[data-phase=made]')).toBeVisible({ timeout: 15_000 });
  await staff.locator('.booth-act').click();
  await expect(staff.locator(`[data-story-draft="${count}"]`)).toBeVisible();
}

/** Sounds and pictures of people on this device's disk. */
const soundsKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let sounds = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      const rows: { type: string }[] = await asked(
        database.transaction('media').objectStore('media').getAll(),
      );
      sounds += rows.filter(({ type }) => type.startsWith('audio/')).length;
      database.close();
    }
    return sounds;
  });
