import { expect, test } from 'vitest';
import { wakeWithPage } from '#audio/waking.ts';

function sleeping(state: string) {
  const page = new EventTarget();
  let woken = 0;
  const resume = async () => {
    woken++;
  };
  wakeWithPage(() => ({ state, resume }), page);
  return { page, woken: () => woken };
}

test.each(['suspended', 'interrupted'])(
  'After a call or a lock (%s) the sound wakes with the page',
  (state) => {
    const { page, woken } = sleeping(state);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(woken()).toBe(1);
  },
);

test('Where the browser wants a touch first, her next touch wakes it', () => {
  const { page, woken } = sleeping('suspended');
  page.dispatchEvent(new Event('pointerdown'));
  expect(woken()).toBe(1);
});

test('Sound that is awake is left alone', () => {
  const { page, woken } = sleeping('running');
  page.dispatchEvent(new Event('pointerdown'));
  expect(woken()).toBe(0);
});
