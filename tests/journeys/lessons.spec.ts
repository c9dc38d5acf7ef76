import { expect, type Page, test } from '@playwright/test';
import { aHouse, type House } from './support/house.ts';
import {
  aBrowser,
  begin,
  LANDSCAPE,
  PORTRAIT,
  ready,
  settleIn,
  type TestBrowser,
  watchErrors,
} from './support/tablet.ts';
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
    let errors: string[];

    test.beforeAll(async ({ launchOptions }) => {
      house = await aHouse();
      tablet = aBrowser(launchOptions);
      page = await (await tablet.open(size)).newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      errors = watchErrors(page);
      await begin(page, house.address);
      await settleIn(page, language);
      await ready(page);
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
