import { type BrowserContext, test as base, type Page, type TestInfo } from '@playwright/test';
import { type House, PASSWORD } from './house.ts';
import { aBrowser, type TestBrowser } from './tablet.ts';

interface Windows {
  /** A tablet with a profile of its own on the disk, new for each test. */
  tablet: TestBrowser;
  /** Closes the staff's and the classroom's windows: one that was left open went on asking, and held up the next. */
  closing: undefined;
}

/** Playwright's own, with what each of our journeys begins and ends with. */
export const test = base.extend<Windows>({
  tablet: async ({ launchOptions }, use, test) => {
    const tablet = aBrowser(launchOptions);
    await use(tablet);
    await tellIfFailed(test, tablet.contexts());
    await tablet.close();
  },
  closing: [
    async ({ browser }, use, test) => {
      await use(undefined);
      await tellIfFailed(test, browser.contexts());
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

/** What stood in each window when a journey failed: where it runs by itself, its words are all that is left of it. */
async function tellIfFailed(test: TestInfo, contexts: readonly BrowserContext[]): Promise<void> {
  if (test.status === test.expectedStatus) return;
  for (const page of contexts.flatMap((context) => context.pages())) {
    const words = await page.evaluate(() => document.body.innerText).catch((error) => String(error));
    const shown = words.replaceAll(/\s+/g, ' ').slice(0, 600);
    process.stdout.write(`${new URL(page.url()).pathname} showed: ${shown}\n`);
  }
}

/** Signs the demo's coordinator in and waits for her week. */
export async function signIn(staff: Page, { address }: House): Promise<void> {
  await staff.goto(`${address}/staff`);
  await staff.getByLabel(/navn/i).fill('Lise');
  await staff.getByLabel(/adgangskode|kodeord/i).fill(PASSWORD);
  await staff.getByRole('button', { name: /log ind/i }).click();
  await staff.locator('tr[data-woman]').first().waitFor();
}
