import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { ContentIndex, Lesson } from '../../../src/domain/lesson.ts';
import { faultsOf } from './geometry.ts';
import { goTo } from './tablet.ts';

/** A lesson as the build published it. */
type Published = ContentIndex['lessons'][number];

const published = <T>(name: string): T => JSON.parse(readFileSync(`dist/content/${name}.json`, 'utf8')) as T;

/** All lessons of the build, in the order of the plan. */
export const publishedLessons = (): readonly Published[] =>
  [...published<ContentIndex>('index').lessons].sort((a, b) => a.module - b.module || a.order - b.order);

/** The kinds of its steps that a tablet shows whose staff have filled in no facts. */
const kindsOf = ({ sha256 }: Published): readonly string[] =>
  published<Lesson>(sha256)
    .steps.filter((step) => step.kind !== 'fact' || step.published)
    .map(({ kind }) => kind);

/**
 * Goes through a lesson from its first step to its closing screen, and says what is wrong with what is shown: each
 * step is looked at when it opens and again when it has been answered. Taps are made inside the page, where the
 * guard against trembling fingers takes them for a keyboard's: a lesson costs two or three seconds of a real machine.
 */
export async function faultsOfLesson(page: Page, lesson: Published): Promise<string[]> {
  const faults = new Set<string>();
  const walked: string[] = [];
  const look = async (when: string) => {
    for (const fault of await faultsOf(page)) faults.add(`${lesson.lesson}, ${when}: ${fault}`);
  };
  await goTo(page, `/learn/${lesson.lesson.split('/')[1]}`);
  await page.locator('main[data-screen=lesson][data-step]').waitFor();
  const kinds = kindsOf(lesson);
  for (let step = 1; step <= kinds.length + 1; step++) {
    const kind = await page.evaluate(stepHere);
    if (kind === 'closing') break;
    walked.push(kind);
    await look(`step ${step}, ${kind}`);
    if (await page.evaluate(answerStep)) await look(`step ${step}, ${kind}, answered`);
    const isPassed = await page.evaluate(passStep);
    if (!isPassed) return [...faults, `${lesson.lesson}, step ${step}, ${kind}: there is no way on`];
  }
  await look('closing');
  expect(walked, `the steps of ${lesson.lesson}`).toEqual(kinds);
  await expect(page.locator('[data-card=finished]')).toBeVisible();
  return [...faults];
}

/** Runs in the page, when its fonts are there: the kind of step that is shown. */
async function stepHere(): Promise<string> {
  await document.fonts.ready;
  if (document.querySelector('[data-card=finished]')) return 'closing';
  return document.querySelector('main')?.getAttribute('data-step') ?? 'no step';
}

/** Runs in the page: answers what is asked, to the end, as she might. False where nothing is. */
async function answerStep(): Promise<boolean> {
  const drawn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const tap = async (element: HTMLElement | undefined) => {
    element?.click();
    await drawn();
  };
  const inTurn = async (selector: string) => {
    for (const name of all(selector).map((card) => card.dataset.answer ?? card.dataset.card))
      await tap(all(selector).find((card) => name === (card.dataset.answer ?? card.dataset.card)));
  };
  switch (document.querySelector('main')?.getAttribute('data-step')) {
    case 'listen-and-point':
    case 'same-or-different':
      // Whoever has every card tapped once has tapped the right one.
      await inTurn('[data-answer]');
      return true;
    case 'match':
      for (let pair = 0; all(`[data-answer=left-${pair}]`).length > 0; pair++) {
        await tap(all(`[data-answer=left-${pair}]`)[0]);
        await tap(all(`[data-answer=right-${pair}]`)[0]);
      }
      return true;
    case 'tap-in-order': {
      const left = () => all('.line:last-child [data-answer]');
      for (let tries = 0; left().length > 0 && tries < 60; tries++)
        await tap(left().find((card) => card.matches('.is-hint')) ?? left()[tries % left().length]);
      return true;
    }
    case 'place': {
      const places = all('[data-put]').length;
      for (let put = 0; put < 60; put++) {
        const [card] = all('.placing-table [data-answer]');
        const hasCoins = all('.purse:not([data-left="0"])').length > 0;
        if (!card && !hasCoins) break;
        await tap(card);
        await tap(all('[data-put]')[put % places]);
      }
      return true;
    }
    case 'choose':
      await inTurn('.choosing [data-card]');
      return true;
    case 'do-it':
      await tap(all('[data-button=done]')[0]);
      return true;
    case 'map': {
      const land = all('[data-map]')[0];
      const { left, top, width, height } = land?.getBoundingClientRect() ?? new DOMRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
      land?.dispatchEvent(new MouseEvent('click', at));
      await drawn();
      return document.querySelector('[data-pin]') !== null;
    }
    default:
      return false;
  }
}

/** Runs in the page: Next, and waits until what follows stands there. False when Next does not go on. */
async function passStep(): Promise<boolean> {
  const before = document.querySelector('main');
  document.querySelector<HTMLElement>('[data-bar-button=next]:not(.is-quiet)')?.click();
  for (let waited = 0; waited < 100; waited++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (document.querySelector('main') !== before) return true;
  }
  return false;
}
