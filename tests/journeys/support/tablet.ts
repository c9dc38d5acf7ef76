import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import type { House } from './house.ts';

export const LANDSCAPE = { width: 1280, height: 800 };
export const PORTRAIT = { width: 800, height: 1280 };

/** A browser with a profile of its own on the disk: closed and opened again it is the same tablet. */
export interface TestBrowser {
  open(viewport?: { width: number; height: number }): Promise<BrowserContext>;
  close(): Promise<void>;
  /** What is open of it: one, or none. */
  contexts(): readonly BrowserContext[];
}

/** Each test's own profile. `use` are the launch options of the Playwright configuration. */
export function aBrowser(use: { executablePath?: string; args?: string[] }): TestBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'najah-profile-'));
  let context: BrowserContext | undefined;
  return {
    async open(viewport = LANDSCAPE) {
      await context?.close();
      context = await chromium.launchPersistentContext(profile, {
        ...use,
        viewport,
        hasTouch: true,
        locale: 'da-DK',
      });
      return context;
    },
    async close() {
      await context?.close();
      rmSync(profile, { recursive: true, force: true });
    },
    contexts: () => (context ? [context] : []),
  };
}

/** Opens the tablet and touches it to begin. */
export async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The first picture is in the page itself; the button comes with the screens.
  await page.locator('[data-screen=start] button, button.start').first().click();
}

/** Through the first screens of a tablet that nobody has used: language by its sound, the sound check, a picture, Home. */
export async function settleIn(page: Page, language = 'da'): Promise<void> {
  await page.locator(`[data-screen=language] [data-card="${language}"]`).click();
  await next(page);
  // The sound check of a new tablet: she hears it.
  await page.locator('[data-screen=sound] [data-card=hear]').click();
  await page.locator('[data-screen=name-picture] .stage button').first().click();
  await next(page);
  await home(page);
}

/** Waits for Home. */
export const home = (page: Page): Promise<void> => expect(page.locator('[data-screen=home]')).toBeVisible();

/** Taps Next, once the guard against trembling fingers has let go. */
export async function next(page: Page): Promise<void> {
  await afterGuard(page);
  await page.locator('[data-bar-button=next]').click();
}

/** A second tap sooner than this is a trembling finger to the tablet (`hooks/tap-guard.ts`). */
export const afterGuard = (page: Page): Promise<void> => page.waitForTimeout(450);

/** Opens a screen by its address inside the running app, as a tile does. */
export async function goTo(page: Page, path: string): Promise<void> {
  await afterGuard(page);
  await page.evaluate((address) => {
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** What can be tapped in a step of a lesson: answers not yet right, and the buttons of Do it. */
const CHOICES = '[data-answer]:not(.is-right):not(.is-back), [data-button]';

/**
 * Goes through one step of a lesson as somebody would who taps what there is to tap until Next lets her go on, and
 * waits until the next step stands there. A step that speaks or moves may have nothing to tap for a while.
 */
export async function throughStep(page: Page): Promise<void> {
  const bar = page.locator('[data-bar-button=next]');
  const choices = page.locator(CHOICES);
  await afterGuard(page);
  let taps = 0;
  await expect(async () => {
    if ((await bar.getAttribute('class', { timeout: 1_000 }))?.includes('is-quiet')) {
      const count = await choices.count();
      if (count > 0) await choices.nth(taps++ % count).click({ timeout: 1_000 });
      await afterGuard(page);
    }
    await expect(bar).not.toHaveClass(/is-quiet/, { timeout: 100 });
  }).toPass({ timeout: 60_000, intervals: [50] });
  const before = await page.locator('main.screen').innerHTML();
  await bar.click();
  await expect.poll(() => page.locator('main.screen').innerHTML()).not.toBe(before);
}

/** Pairs the tablet with a woman of the demo course by tapping her four pictures. */
export async function pair(page: Page, house: House, nickname: string): Promise<void> {
  const { pictures } = await house.pairingCode(await house.signIn(), nickname);
  await goTo(page, '/connect');
  for (const position of pictures) {
    await page.locator('.pairing-board button').nth(position).click();
    await afterGuard(page);
  }
  await expect(page.locator('[data-card=connected]')).toBeVisible();
}

/** Waits until all that a tablet carries is on its disk. */
export async function ready(page: Page): Promise<void> {
  await goTo(page, '/ready');
  await expect(page.locator('[data-light=green]')).toBeVisible({ timeout: 60_000 });
}

/** Everything that goes wrong in a page, but for requests that cannot succeed while the server is dead. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const isNetwork = /ERR_CONNECTION|Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !isNetwork) errors.push(message.text());
  });
  return errors;
}
