import type { Page } from '@playwright/test';

/**
 * What is wrong with a participant's screen, in words; empty when it is right. Rules 1, 5, 8, 17, 18, 36, 38 of
 * research/ux-low-literacy: nothing scrolls, nothing is cut, no two buttons overlap or crowd, every button is big
 * enough, no text is under 22 px, and no picture is empty.
 */
export const faultsOf = (page: Page): Promise<string[]> => page.evaluate(faultsHere);

/** Runs in the page. It stands alone: nothing outside it is there. */
function faultsHere(): string[] {
  const faults: string[] = [];
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> "${(element.textContent ?? '').trim().slice(0, 30)}"`;
  const root = document.documentElement;
  if (root.scrollHeight > innerHeight)
    faults.push(`the page is ${root.scrollHeight} high, the screen ${innerHeight}`);
  if (root.scrollWidth > innerWidth)
    faults.push(`the page is ${root.scrollWidth} wide, the screen ${innerWidth}`);

  const seen = (element: Element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return box.width > 0 && box.height > 0 && style.visibility !== 'hidden' && !element.closest('.unseen');
  };
  const buttons = [...document.querySelectorAll('button, a[href], [role=button]')].filter(seen);
  const boxes = buttons.map((button) => ({ button, box: button.getBoundingClientRect() }));
  for (const { button, box } of boxes) {
    const isBig = (box.width >= 95.5 && box.height >= 63.5) || (box.width >= 71.5 && box.height >= 71.5);
    if (!isBig) faults.push(`${name(button)} is ${Math.round(box.width)}×${Math.round(box.height)}`);
    if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5) {
      faults.push(`${name(button)} reaches over the edge of the screen`);
    }
  }
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      if (a.button.contains(b.button) || b.button.contains(a.button)) {
        faults.push(`${name(a.button)} and ${name(b.button)} lie in each other`);
        continue;
      }
      const across = Math.max(a.box.left, b.box.left) - Math.min(a.box.right, b.box.right);
      const down = Math.max(a.box.top, b.box.top) - Math.min(a.box.bottom, b.box.bottom);
      if (across < -1 && down < -1) faults.push(`${name(a.button)} overlaps ${name(b.button)}`);
      else if (Math.max(across, down) < 15.5) {
        faults.push(`${name(a.button)} is ${Math.round(Math.max(across, down))} px from ${name(b.button)}`);
      }
    }
  }
  const texts = [...document.querySelectorAll('main *')].filter(
    (element) =>
      seen(element) &&
      !element.closest('svg') &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  for (const element of texts) {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 22) faults.push(`${name(element)} is ${size} px`);
    const box = element.getBoundingClientRect();
    const holder = element.closest('button, .stage')?.getBoundingClientRect();
    if (holder && (box.right > holder.right + 1 || box.left < holder.left - 1)) {
      faults.push(`${name(element)} is cut: it is wider than what holds it`);
    }
    if (
      holder &&
      !element.closest('[data-caption]') &&
      (box.bottom > holder.bottom + 2 || box.top < holder.top - 2)
    ) {
      faults.push(`${name(element)} is cut: it is higher than what holds it`);
    }
  }
  for (const label of document.querySelectorAll('main bdi:not(.unseen)')) {
    if (label.scrollWidth > label.clientWidth + 1 && getComputedStyle(label).display !== 'inline') {
      faults.push(`${name(label)} does not fit its place`);
    }
  }
  for (const picture of document.querySelectorAll('main .picture')) {
    // A moving figure is drawn by the frame, into a picture of its own.
    if (!picture.closest('.player-picture') && !picture.querySelector('svg *'))
      faults.push(`there is no picture in ${name(picture.closest('button, [data-card]') ?? picture)}`);
  }
  return faults;
}

/** Where the five buttons of the bar are: the same on every screen and in every language (ux rules 8, 36). */
export function barOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-bar-button]')].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return [
          button.getAttribute('data-bar-button') ?? '',
          [x, y, width, height].map((value) => Math.round(value)).join(' '),
        ];
      }),
    ),
  );
}
