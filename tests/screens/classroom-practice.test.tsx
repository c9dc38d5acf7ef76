// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aClassroom, showClassroom } from '../support/classroom.tsx';
import { SAMPLE } from './practice-sample.ts';

const show = () => document.querySelector<HTMLElement>('.practice-show') as HTMLElement;
const words = () => document.querySelector('[data-words]')?.textContent;
const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await act(() => void fireEvent.keyDown(window, { key }));
};
const withPlace = () => aClassroom({ places: [SAMPLE] });
async function open(task = 'reply', rung: 'Se det' | 'Sammen' = 'Se det', fake = withPlace()) {
  showClassroom('/class/practice/sample', fake);
  await userEvent.click(await screen.findByRole('button', { name: rung }));
  await userEvent.click(one(`[data-task="${task}"]`));
  await waitFor(() => expect(show()).toBeTruthy());
  return fake;
}

// The same letters in the same order each time.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.000001));
afterEach(() => vi.restoreAllMocks());

describe('choosing', () => {
  test('a place stands beside the lessons, and leads to its tasks', async () => {
    showClassroom('/class', withPlace());
    await userEvent.click(await screen.findByRole('button', { name: 'Post' }));
    expect(location.pathname).toBe('/class/practice/sample');
    expect(await screen.findByRole('heading', { name: 'Post' })).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Ring' }));
    expect(location.pathname).toBe('/class/practice/sample/call');
  });

  test('where no places are published there is nothing to choose', async () => {
    showClassroom('/class', aClassroom({ places: [] }));
    await screen.findByRole('button', { name: /Digital post/ });
    expect(screen.queryByRole('heading', { name: 'Øvesteder' })).toBeNull();
  });

  test('the rung says what the keys do', async () => {
    showClassroom('/class/practice/sample', withPlace());
    const together = await screen.findByRole('button', { name: 'Sammen' });
    expect(together.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(together);
    expect(one('.chooser-note').textContent).toContain('Klassen siger');
  });

  test('an inbox may look like another of its kind, in every task', async () => {
    showClassroom('/class/practice/sample', withPlace());
    await userEvent.click(await screen.findByRole('button', { name: 'Anden post' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ring' }));
    await waitFor(() => expect(one('[data-skin]')?.dataset.skin).toBe('clay'));
  });

  test('a place that is not on the machine yet says so', async () => {
    showClassroom('/class/practice/nowhere', withPlace());
    expect(await screen.findByText('Ikke på denne computer endnu')).toBeTruthy();
  });

  test('Esc leads to the tasks, and leaves no step behind for the browser’s Back', async () => {
    await open();
    const before = history.length;
    await press('Escape');
    expect(location.pathname).toBe('/class/practice/sample');
    expect(history.length).toBe(before);
  });
});

describe('for the room to see', () => {
  test('it says that it is practice, what the place is for, and what to do', async () => {
    const fake = await open();
    expect(fake.said.slice(0, 2)).toEqual(['Det her er øvelse.', SAMPLE.say.da]);
    expect(fake.said[2]).toBe(words());
    expect(one('.practice-frame').textContent).toContain('ØVELSE');
  });

  test('the hand leads, Next taps, and the key back undoes it', async () => {
    await open();
    expect(document.querySelectorAll('[data-hand]')).toHaveLength(1);
    while (one('[data-next]').dataset.of === 'more') await press('PageDown');
    expect(one('.practice-frame').dataset.at).toBe('inbox');
    await press('PageDown');
    expect(one('.practice-frame').dataset.at).toBe('letter');
    await press('PageUp');
    expect(one('.practice-frame').dataset.at).toBe('inbox');
  });

  test('the clicker alone comes to the end, which is said, and the hand goes', async () => {
    const fake = await open();
    for (let presses = 0; presses < 30 && document.querySelector('[data-hand]'); presses++)
      await press('PageDown');
    expect(words()).toContain('Du har svaret.');
    expect(fake.said.at(-1)).toBe('Du har svaret.');
    expect(show().dataset.step).toBe(String(SAMPLE.tasks[0]?.steps.length));
    await press('PageDown');
    expect(words()).toContain('Du har svaret.');
  });

  test('a finger beside the hand does nothing but hear it again', async () => {
    const fake = await open();
    await userEvent.click(one('[data-tap="to-log-in"]'));
    expect(one('.practice-frame').dataset.at).toBe('inbox');
    expect(fake.said.at(-1)).toBe(words());
  });

  test('Enter says it again, and the screen can rest and come back as it was', async () => {
    const fake = await open();
    const before = fake.said.length;
    await press('Enter');
    expect(fake.said.slice(before)).toEqual([words()]);
    await press('.');
    expect(one('.practice-frame')).toBeNull();
    await press('PageDown');
    expect(one('.practice-frame').dataset.at).toBe('inbox');
  });
});

describe('together', () => {
  test('nothing points until it is asked for, and a finger goes anywhere', async () => {
    const fake = await open('reply', 'Sammen');
    expect(document.querySelector('[data-hand], .is-back')).toBeNull();
    await userEvent.click(one('[data-tap="to-log-in"]'));
    expect(one('.practice-frame').dataset.at).toBe('log-in');
    expect(fake.said.at(-1)).toBe('Log ind');
    await press('PageUp');
    expect(one('.practice-frame').dataset.at).toBe('inbox');
  });

  test('Next shows where, and Next again taps there', async () => {
    await open('call', 'Sammen');
    await press('PageDown');
    expect(one('[data-next]').dataset.tap).toBe('user');
    expect(document.body.textContent).not.toContain('sara-øve');
    await press('PageDown');
    expect(document.body.textContent).toContain('sara-øve');
    expect(document.querySelector('[data-hand]')).toBeNull();
  });

  test('a wrong digit is forgotten, and the class is told kindly', async () => {
    const fake = await open('call', 'Sammen');
    await userEvent.click(one('[data-tap="user"]'));
    await userEvent.click(one('[data-tap="go-on"]'));
    await userEvent.click(one('[data-tap="code"][data-of="7"]'));
    expect(one('[data-forgotten]')).toBeTruthy();
    expect(fake.said.at(-1)).toBe('Det er glemt. Vi begynder igen.');
  });
});

test('the second language stands under the Danish, and the place itself stays Danish', async () => {
  const fake = withPlace();
  const say = SAMPLE.tasks[1]?.steps[0]?.say;
  fake.classroom = {
    ...fake.classroom,
    help: async (of, language) =>
      of === SAMPLE.id && language === 'ar' && say
        ? { language, texts: { [say.id]: { text: 'اضغط على متابعة', status: 'draft' } } }
        : undefined,
  };
  showClassroom('/class', fake);
  await userEvent.click(await screen.findByRole('button', { name: 'العربية' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Post' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ring' }));
  await waitFor(() => expect(one('.strip-help')?.textContent).toBe('اضغط على متابعة'));
  expect(one('.strip-help').dir).toBe('rtl');
  expect(one('.practice-frame').dir).toBe('ltr');
  expect(one('[data-tap="go-on"]').textContent).toBe('Fortsæt');
});
