import { expect, type Page } from '@playwright/test';
import { aHouse, type House } from './support/house.ts';
import {
  afterGuard,
  begin,
  goTo,
  home,
  next,
  pair,
  ready,
  settleIn,
  throughStep,
  watchErrors,
} from './support/tablet.ts';
import { signIn, test } from './support/test.ts';

/** One whole week: paired, loaded, the network gone and the tablet switched off and on, and everything is there. */
test.describe('a week with the network gone', () => {
  let house: House;

  test.beforeAll(async () => {
    house = await aHouse();
  });
  test.afterAll(async () => {
    await house.close();
  });

  test('what Amina does without a network stands on her adviser’s page when it is back, once', async ({
    browser,
    tablet,
  }) => {
    test.slow();
    const cookie = await house.signIn();
    const before = await operationsOf('Amina', cookie, house);

    const context = await tablet.open();
    let page = await context.newPage();
    const errors = watchErrors(page);
    await begin(page, house.address);
    await settleIn(page);
    await pair(page, house, 'Amina');
    await ready(page);

    // The server dies, and the tablet is switched off and on again.
    await house.kill();
    const again = await tablet.open();
    page = await again.newPage();
    const offlineErrors = watchErrors(page);
    await begin(page, house.address);
    await page.locator('[data-screen=name-picture] .stage button').first().click();
    await home(page);

    await goTo(page, '/post');
    await page.locator('[data-disc=jobnet]').click();
    const checked = page.locator('[data-card=checked]');
    if ((await checked.getAttribute('aria-pressed')) === 'true') {
      await checked.click();
      await expect(checked).not.toHaveAttribute('aria-pressed', 'true');
      await afterGuard(page);
    }
    await checked.click();
    await expect(checked).toHaveAttribute('aria-pressed', 'true');

    await goTo(page, '/learn/raadighed');
    await throughLesson(page);

    await goTo(page, '/calendar');
    await next(page);
    await expect(page.locator('[data-screen=trip]')).toBeVisible();
    await afterGuard(page);
    await page.locator('[data-card=unsure]').click();
    await expect(page.locator('[data-card=unsure]')).toHaveAttribute('aria-pressed', 'true');

    const board = await again.newPage();
    await board.goto(`${house.address}/class`);
    await board.locator('[data-lesson=raadighed]').click();
    await expect(board.locator('main.show')).toHaveAttribute('data-at', '0');
    await board.keyboard.press('PageDown');
    await expect(board.locator('main.show')).toHaveAttribute('data-at', '1');
    await board.keyboard.press('PageUp');
    await expect(board.locator('main.show')).toHaveAttribute('data-at', '0');
    await board.keyboard.press('Escape');
    await expect(board.locator('main.chooser')).toBeVisible();
    await board.close();

    await house.start();
    await goTo(page, '/ready');
    await expect(async () => {
      await next(page);
      await expect(page.locator('[data-card=sent]')).toHaveAttribute('data-term', 'tablet.sent-sent', {
        timeout: 2_000,
      });
    }).toPass({ timeout: 30_000 });

    const staff = await (await browser.newContext()).newPage();
    await signIn(staff, house);
    const row = staff.locator('tr[data-woman]', { hasText: 'Amina' });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText(/[1-6] af 6/);
    await expect(row).toContainText('Ved ikke');
    expect(await operationsOf('Amina', cookie, house)).toEqual({
      lessons: before.lessons + 1,
      unsure: before.unsure + 1,
    });
    expect([...errors, ...offlineErrors]).toEqual([]);
  });
});

/** Goes through the lesson that is open, to its end. */
async function throughLesson(page: Page): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await expect(page.locator('main.screen')).toBeVisible();
    await throughStep(page);
    if ((await page.locator('[data-card=finished]').count()) > 0) return;
  }
  throw new Error('The lesson did not come to its end');
}

/** How often what she did stands in the ledger. */
async function operationsOf(nickname: string, cookie: string, house: House) {
  const response = await fetch(`${house.address}/api/sync`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: house.address },
    body: JSON.stringify({ after: 0, streams: [], operations: [] }),
  });
  const { operations } = (await response.json()) as { operations: Record<string, unknown>[] };
  const her = operations.find(
    (o) => o.kind === 'participant-enrolled' && o.nickname === nickname,
  )?.participant;
  const own = operations.filter((operation) => operation.participant === her && operation.stream === her);
  return {
    lessons: own.filter((o) => o.kind === 'lesson-completed' && o.lesson === 'lesson/raadighed').length,
    unsure: own.filter((o) => o.kind === 'excursion-answered' && o.answer === 'unsure').length,
  };
}
