import { expect, type Page } from '@playwright/test';
import { aHouse, type House } from './support/house.ts';
import { SCREENS } from './support/screens.ts';
import { begin, goTo, settleIn } from './support/tablet.ts';
import { test } from './support/test.ts';

let house: House;
test.beforeAll(async () => {
  house = await aHouse();
});
test.afterAll(() => house.close());

/** Runs in the page: does what would be said stand there to be read, as a caption or as words of the screen itself? */
function isWritten(): boolean {
  const seen = (element: Element) => element.getClientRects().length > 0;
  if ([...document.querySelectorAll('[data-caption]')].some(seen)) return true;
  // What is said stands on a card: the card has the ring.
  if ([...document.querySelectorAll('.stage .is-speaking bdi')].some(seen)) return true;
  const title = document.querySelector('main h1')?.textContent;
  return [...document.querySelectorAll('main bdi:not(.unseen)')].some(
    (label) => label.textContent === title && seen(label),
  );
}

const listen = (page: Page) => page.locator('[data-bar-button=listen]');

test('on a tablet that has no speech at all, and no clips, every screen writes what it cannot say', async ({
  tablet,
}) => {
  const context = await tablet.open();
  await context.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await begin(page, house.address);
  expect(await page.evaluate(() => 'speechSynthesis' in globalThis)).toBe(false);
  await settleIn(page, 'ar');
  for (const screen of ['/', ...SCREENS]) {
    await goTo(page, screen);
    await page.locator('main[data-screen]').waitFor();
    await listen(page).click();
    const isHonest = await page.waitForFunction(isWritten, undefined, { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!isHonest) faults.push(`${screen}: nothing is written`);
    if ((await page.locator('[data-machine-voice], [data-sound-lost]').count()) > 0)
      faults.push(`${screen}: it speaks of a voice that it does not have`);
  }
  expect(faults).toEqual([]);
});
