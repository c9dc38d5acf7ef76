import { expect } from '@playwright/test';
import { aHouse, type House } from './support/house.ts';
import { afterGuard, begin, goTo, home, next, ready, settleIn, watchErrors } from './support/tablet.ts';
import { test } from './support/test.ts';

/** Five minutes on a chair with no network at all, and the chair is still chosen the next day. */
test.describe('calm without a network', () => {
  let house: House;

  test.beforeAll(async () => {
    house = await aHouse();
  });
  test.afterAll(async () => {
    await house.close();
  });

  test('she is led through the poses to the end, and may take them up where she left', async ({ tablet }) => {
    test.slow();
    let page = await (await tablet.open()).newPage();
    const errors = watchErrors(page);
    await begin(page, house.address);
    await settleIn(page);
    await ready(page);
    await house.kill();

    await goTo(page, '/');
    await afterGuard(page);
    await page.locator('[data-tile=calm] button').click();
    await afterGuard(page);
    await page.locator('[data-button=chair]').click();
    await expect(page.locator('[data-button=chair]')).toHaveAttribute('aria-pressed', 'true');
    await page.locator('[data-card="5"]').click();
    const player = page.locator('.player');
    await expect(player).toHaveAttribute('data-at', '0');

    // One pose as she has it: nobody touches the tablet, she breathes in and out, and the next one comes by itself.
    await expect(page.locator('[data-breath=in]')).toBeVisible();
    await expect(page.locator('[data-breath=out]')).toBeVisible();
    await expect(player).toHaveAttribute('data-at', '1', { timeout: 90_000 });

    // Switched off in the middle, and on again.
    await next(page);
    await expect(player).toHaveAttribute('data-at', '2');
    page = await (await tablet.open()).newPage();
    const laterErrors = watchErrors(page);
    await begin(page, house.address);
    await page.locator('[data-screen=name-picture] .stage button').first().click();
    await next(page);
    await home(page);
    await afterGuard(page);
    await page.locator('[data-tile=calm] button').click();
    await expect(page.locator('[data-button=chair]')).toHaveAttribute('aria-pressed', 'true');
    await afterGuard(page);
    await page.locator('[data-button=go-on]').click();
    await expect(page.locator('.player')).toHaveAttribute('data-at', '2');

    for (let pose = 0; pose < 20 && (await page.locator('.player').count()) > 0; pose++) await next(page);
    await expect(page.locator('[data-card=calm-end]')).toBeVisible();
    await next(page);
    await home(page);
    expect([...errors, ...laterErrors]).toEqual([]);
  });
});
