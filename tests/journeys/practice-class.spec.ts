import { expect, type Page } from '@playwright/test';
import { aHouse, type House } from './support/house.ts';
import { test } from './support/test.ts';

const BIG = { width: 1920, height: 1080 };
const LOW = { width: 1280, height: 720 };

let house: House;
test.beforeEach(async () => {
  house = await aHouse();
});
test.afterEach(() => house.close());

for (const size of [BIG, LOW]) {
  test(`a teacher drives a practice task to its end by clicker, with the server gone, at ${size.width}×${size.height}`, async ({
    browser,
  }) => {
    test.slow();
    const page = await (await browser.newContext({ viewport: size })).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${house.address}/class`);
    // A place can be chosen as soon as it is on the disk.
    await expect(page.locator('[data-place=mitid]:not(:disabled)')).toBeVisible({ timeout: 60_000 });
    await house.kill();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await page.locator('[data-place=mitid]').click();
    await page.locator('[data-task=log-in-app]').click();
    const show = page.locator('main.practice-show');
    await expect(show).toHaveAttribute('data-rung', 'see-it');
    const faults: string[] = [];
    for (
      let presses = 0;
      presses < 80 && (await page.locator('.strip [data-tick]').count()) === 0;
      presses++
    ) {
      await expect(page.locator('.practice-flag')).toHaveText('ØVELSE');
      faults.push(...(await faultsHere(page)));
      await page.keyboard.press('PageDown');
    }
    await expect(page.locator('.strip [data-tick]')).toBeVisible();
    expect(faults).toEqual([]);
    await expect(page.locator('[data-hand]')).toHaveCount(0);
    const steps = await show.getAttribute('data-step');
    await page.keyboard.press('PageUp');
    await expect(show).not.toHaveAttribute('data-step', steps ?? '');

    // The class finds it: the first press shows where, the second taps.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Sammen' }).click();
    await page.locator('[data-task=log-in-app]').click();
    await expect(show).toHaveAttribute('data-rung', 'together');
    await expect(page.locator('[data-hand]')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-hand]')).toHaveCount(1);
    const pointed = page.locator('[data-next]');
    await pointed.click();
    await expect(page.locator('[data-hand]')).toHaveCount(0);
    // What is still being fetched for the shelf is fetched on; practising itself asks for nothing.
    const isShelf = (url: string) => new URL(url).pathname.startsWith('/content/');
    expect(asked.filter((url) => url.startsWith('http') && !isShelf(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
}

/** What is wrong with the place as it stands: what reaches over the screen, what is cut off, a hand that points elsewhere. */
function faultsHere(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const hand = document.querySelector('[data-hand]');
    await Promise.all(hand?.getAnimations().map(({ finished }) => finished) ?? []);
    const at = document.querySelector<HTMLElement>('[data-at]')?.dataset.at ?? '';
    const faults: string[] = [];
    const name = (element: Element) => `${at}: "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    if (document.documentElement.scrollHeight > innerHeight) faults.push(`${at}: the page scrolls`);
    const inside = document.querySelector('.practice-inside')?.getBoundingClientRect();
    for (const button of document.querySelectorAll('.practice-inside button')) {
      const box = button.getBoundingClientRect();
      if (inside && (box.right > inside.right + 1 || box.bottom > inside.bottom + 1))
        faults.push(`${name(button)} reaches over the edge of the place`);
    }
    for (const words of document.querySelectorAll('.strip-word, .strip-help')) {
      if (words.scrollWidth > words.clientWidth + 1 || words.getBoundingClientRect().bottom > innerHeight + 1)
        faults.push(`${name(words)} is cut off`);
    }
    const target = document.querySelector('[data-next]')?.getBoundingClientRect();
    const over = hand?.getBoundingClientRect();
    if (!target || !over) faults.push(`${at}: there is no hand`);
    else if (
      over.left > target.right ||
      over.right < target.left ||
      over.top > target.bottom ||
      over.bottom < target.top
    )
      faults.push(`${at}: the hand points elsewhere`);
    return faults;
  });
}
