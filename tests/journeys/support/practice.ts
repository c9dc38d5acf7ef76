import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ContentIndex } from '../../../src/domain/lesson.ts';
import type { Practice } from '../../../src/domain/practice.ts';
import { startRun, tapIn } from '../../../src/domain/practice-engine.ts';
import { nextTap } from '../../../src/domain/practice-route.ts';
import type { Tap } from '../../../src/domain/practice-run.ts';

const published = <T>(name: string): T => JSON.parse(readFileSync(`dist/content/${name}.json`, 'utf8')) as T;

/** The practice places of the build, in their order. */
export const publishedPlaces = (): readonly Practice[] =>
  [...(published<ContentIndex>('index').practices ?? [])]
    .sort((a, b) => a.order - b.order)
    .map(({ sha256 }) => published<Practice>(sha256));

/** The way of somebody who makes no wrong tap, from the beginning of a run to its end. */
export function rightTaps(place: Practice, task: string, seed: number): readonly Tap[] {
  let run = startRun(place, task, { seed });
  const taps: Tap[] = [];
  for (let tap = nextTap(place, run); tap; tap = nextTap(place, run)) {
    taps.push(tap);
    run = tapIn(place, run, tap).run;
  }
  return taps;
}

/** Opens a run by its address, as the tiles do, and gives its seed. It goes by Home, which is always there. */
export const openRun = (page: Page, path: string): Promise<number> => page.evaluate(openHere, path);

/** Taps all of these, as soon as each is there. What goes wrong, in words. */
export const tapAll = (page: Page, taps: readonly Tap[]): Promise<string | undefined> =>
  page.evaluate(tapHere, taps);

/** The screen of the place that stands there. */
export const screenShown = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-at]')?.dataset.at);

/** Does the next right tap, where the place shows it. False when the task is done. */
export const tapShown = (page: Page): Promise<boolean> => page.evaluate(tapShownHere);

/** Presses Next until the task is done: the hand does it all. */
export const watchAll = (page: Page): Promise<boolean> => page.evaluate(watchHere);

/** Is the calm picture there that says it is done? */
export const isFinished = (page: Page): Promise<boolean> =>
  page
    .locator('[data-card=finished]')
    .waitFor({ timeout: 30_000 })
    .then(
      () => true,
      () => false,
    );

/** Runs in the page. */
async function openHere(path: string): Promise<number> {
  const go = (address: string) => {
    history.pushState({}, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const there = async (screen: string) => {
    for (let waited = 0; waited < 3_000; waited++) {
      const main = document.querySelector<HTMLElement>(`main${screen}`);
      if (main) return main;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${path}: the screen ${screen} did not come`);
  };
  go('/');
  await there('[data-screen=home]');
  go(path);
  return Number((await there('[data-screen=practice-run][data-seed]')).dataset.seed);
}

/** Runs in the page. Taps are made by the page, where the guard against trembling fingers takes them for a keyboard's. */
async function tapHere(taps: readonly Tap[]): Promise<string | undefined> {
  for (const { part, of } of taps) {
    const within = of === undefined ? ':not([data-of])' : `[data-of="${of}"]`;
    let target: HTMLElement | undefined;
    for (let waited = 0; !target && waited < 3_000; waited++) {
      // Of two ways to say a sentence the last needs no microphone.
      target = [...document.querySelectorAll<HTMLElement>(`[data-tap="${part}"]${within}`)].at(-1);
      if (!target) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (!target) return `there is no ${part} ${of ?? ''}`;
    target.click();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

/** Runs in the page. */
async function tapShownHere(): Promise<boolean> {
  for (let waited = 0; waited < 3_000; waited++) {
    if (document.querySelector('[data-card=finished]')) return false;
    const shown = [...document.querySelectorAll<HTMLElement>('[data-next]')].at(-1);
    if (shown) {
      // A sentence is said without the microphone: one that is switched off at once has heard nothing, and asks again.
      const ways = shown.closest('[data-kind=speak]')?.querySelectorAll<HTMLElement>('[data-tap]') ?? [];
      ([...ways].at(-1) ?? shown).click();
      await new Promise((resolve) => setTimeout(resolve));
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('nothing shows what is to be tapped');
}

/** Runs in the page. */
async function watchHere(): Promise<boolean> {
  for (let waited = 0; waited < 3_000; waited++) {
    if (document.querySelector('[data-card=finished]')) return true;
    document.querySelector<HTMLElement>('[data-bar-button=next]:not(.is-quiet)')?.click();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

/** Everything small that this tablet keeps, row by row: neither packs of content nor bytes of media. */
export const rowsKept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const rows: Record<string, string> = {};
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        if (['packs', 'media', 'clips'].includes(store)) continue;
        const all = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(all.getAllKeys()), asked(all.getAll())]);
        for (const [i, key] of keys.entries())
          rows[`${name} ${store} ${String(key)}`] = JSON.stringify(values[i]);
      }
      database.close();
    }
    for (const [key, value] of Object.entries({ ...localStorage, ...sessionStorage }))
      rows[key] = String(value);
    return rows;
  });
