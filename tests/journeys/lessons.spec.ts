import { expect, type Page, test } from '@playwright/test';
import { aHouse, type House } from './support/house.ts';
import { aBrowser, begin, goTo, LANDSCAPE, PORTRAIT, settleIn, type TestBrowser } from './support/tablet.ts';
import { faultsOfLesson, publishedLessons } from './support/walk.ts';

const LESSONS = publishedLessons();
const MODULES = [...new Set(LESSONS.map(({ module }) => module))];

/** The skeleton never turns and the words do: one language of each direction, each on one way of holding the tablet. */
const TABLETS = [
  { language: 'da', size: LANDSCAPE },
  { language: 'ar', size: PORTRAIT },
];

for (const { language, size } of TABLETS) {
  test.describe(`with the network gone, on ${size.width}×${size.height} in ${language}`, () => {
    let house: House;
    let tablet: TestBrowser;
    let page: Page;
    const errors: string[] = [];

    test.beforeAll(async ({ launchOptions }) => {
      house = await aHouse();
      tablet = aBrowser(launchOptions);
      page = await (await tablet.open(size)).newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        const isNetwork = /ERR_CONNECTION|Failed to load resource/.test(message.text());
        if (message.type() === 'error' && !isNetwork) errors.push(message.text());
      });
      await begin(page, house.address);
      await settleIn(page, language);
      await goTo(page, '/ready');
      await page.locator('[data-light=green]').waitFor({ timeout: 60_000 });
      await house.kill();
    });
    test.afterAll(async () => {
      await tablet.close();
      await house.close();
    });

    for (const module of MODULES) {
      test(`every lesson of module ${module} is whole from its first step to its closing`, async () => {
        const faults: string[] = [];
        for (const lesson of LESSONS.filter((one) => one.module === module))
          faults.push(...(await faultsOfLesson(page, lesson)));
        expect([...faults, ...errors.splice(0)]).toEqual([]);
      });
    }
  });
}
