// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { programmeFor } from '#curriculum/yoga/programmes.ts';
import { aClassroom, LESSON, showClassroom } from '../support/classroom.tsx';

const show = () => document.querySelector('.show') as HTMLElement;
const at = () => Number(show().dataset.at);
const words = () => document.querySelector('[data-words]')?.textContent;
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await act(() => void fireEvent.keyDown(window, { key }));
};
const isShown = () => waitFor(() => expect(show()).toBeTruthy());
async function open(fake = aClassroom()) {
  showClassroom('/class/post', fake);
  await isShown();
  return fake;
}
const onCard = (number: number) => Array.from({ length: number }, () => 'PageDown');

describe('choosing a lesson', () => {
  test('shows the lessons by module with their pictures, and opens the one that is chosen', async () => {
    showClassroom('/class');
    const card = await screen.findByRole('button', { name: /Digital post/ });
    expect(screen.getByRole('heading', { name: 'Rådighed' })).toBeTruthy();
    expect(card.querySelector('svg')).toBeTruthy();
    await userEvent.click(card);
    await isShown();
    expect(location.pathname).toBe('/class/post');
    expect(words()).toBe('Digital post');
  });

  test('a lesson that is not on the machine yet cannot be chosen, and says so', async () => {
    showClassroom('/class', aClassroom({ lessons: [], published: [LESSON] }));
    const card = await screen.findByRole('button', { name: /Ikke på denne computer endnu/ });
    expect((card as HTMLButtonElement).disabled).toBe(true);
  });

  test('without any lessons it says when they come', () => {
    showClassroom('/class', aClassroom({ lessons: [] }));
    expect(screen.getByText(/Der er ingen lektioner på denne computer endnu/)).toBeTruthy();
  });

  test('Esc leads back to it, and leaves no lesson behind for the browser’s Back', async () => {
    await open();
    const before = history.length;
    await press('Escape');
    expect(location.pathname).toBe('/class');
    expect(history.length).toBe(before);
    expect(await screen.findByRole('heading', { name: 'Vælg lektion' })).toBeTruthy();
  });
});

describe('a card', () => {
  test('Enter reveals the word, and then plays it', async () => {
    const fake = await open();
    await press(...onCard(2));
    expect(words()).toBeUndefined();
    expect(fake.said).toEqual([]);
    await press('Enter');
    expect(words()).toBe('frist');
    expect(fake.said).toEqual(['frist']);
    await press('Enter');
    expect(at()).toBe(2);
    expect(fake.said).toEqual(['frist', 'frist']);
  });

  test('a listening exercise says the word without showing it, and Enter shows the right picture', async () => {
    const fake = await open();
    await press(...onCard(4));
    expect(fake.said.at(-1)).toBe('frist');
    expect(words()).toBeUndefined();
    expect(document.querySelectorAll('.is-stepped-back')).toHaveLength(0);
    await press('Enter');
    expect(document.querySelector('.is-right')?.getAttribute('data-choice')).toBe('post.frist');
    expect(document.querySelectorAll('.is-stepped-back')).toHaveLength(3);
    expect(words()).toBe('frist');
  });

  test('where no voice can say the word, it stands there for the teacher to say', async () => {
    await open(aClassroom({ hasVoice: false }));
    await press(...onCard(4));
    expect(words()).toBe('frist');
    expect(document.querySelectorAll('.is-right')).toHaveLength(0);
  });

  test('an order gets its places one by one', async () => {
    const fake = await open();
    await press(...onCard(6));
    expect(show().dataset.card).toBe('order');
    await press('Enter', 'Enter');
    expect([...document.querySelectorAll('.badge')].map(({ textContent }) => textContent).sort()).toEqual([
      '1',
      '2',
    ]);
    expect(fake.said.slice(-2)).toEqual(['Åbn', 'Læs']);
    expect(words()).toBe('Læs');
  });

  test('two sounds are told apart only when the class has listened', async () => {
    const fake = await open();
    await press(...onCard(13));
    expect(show().dataset.card).toBe('two');
    expect(fake.said.slice(-2)).toEqual(['post', 'pust']);
    expect(screen.queryByText('Ikke ens')).toBeNull();
    await press('Enter');
    expect(screen.getByText('Ikke ens')).toBeTruthy();
  });

  test('a key that is held down does not run through the lesson', async () => {
    await open();
    await act(() => void fireEvent.keyDown(window, { key: 'PageDown', repeat: true }));
    expect(at()).toBe(0);
  });

  test('the screen can be blank, and comes back where it was', async () => {
    await open();
    await press(...onCard(1), '.');
    expect(document.querySelector('.card')).toBeNull();
    await press('b');
    expect(at()).toBe(1);
    expect(words()).toBe('Amina får et brev fra kommunen.');
  });

  test('a finger does what the keys do: right third on, left third back, middle reveals', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: /^Frem/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Frem/ }));
    expect(at()).toBe(2);
    await userEvent.click(screen.getByRole('button', { name: 'Vis og sig ordet' }));
    expect(words()).toBe('frist');
    await userEvent.click(screen.getByRole('button', { name: 'Tilbage' }));
    expect(at()).toBe(1);
  });

  test('has no text field and no menu', async () => {
    await open();
    expect(document.querySelector('input, select, textarea, [role=menu]')).toBeNull();
  });
});

describe('the second line', () => {
  test('stands under the Danish in the language that was chosen, and is not there where nothing is translated', async () => {
    showClassroom('/class');
    await userEvent.click(screen.getByRole('button', { name: 'العربية' }));
    await userEvent.click(await screen.findByRole('button', { name: /Digital post/ }));
    await isShown();
    expect(document.querySelector('[lang=ar]')).toBeNull();
    await press(...onCard(3));
    const line = await waitFor(() => document.querySelector('.second [lang=ar]') as HTMLElement);
    expect(line.textContent).toBe('الموعد النهائي');
    expect(line.getAttribute('dir')).toBe('rtl');
    await press(...onCard(11));
    expect(show().dataset.card).toBe('two');
    await press('Enter');
    expect(words()).toBe('post · pust');
    expect(document.querySelector('[lang=ar]')).toBeNull();
  });
});

describe('the pen', () => {
  const strokes = () => Number(document.querySelector('canvas')?.dataset.strokes);
  const draw = () => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const pointer = { isPrimary: true, button: 0, buttons: 1, pointerId: 1, clientX: 10, clientY: 10 };
    fireEvent.pointerDown(canvas, pointer);
    fireEvent.pointerMove(canvas, { ...pointer, clientX: 40 });
  };

  test('draws, wipes in one go, and takes the wipe back', async () => {
    await open();
    await press('d');
    await act(draw);
    await act(draw);
    expect(strokes()).toBe(2);
    await press('w');
    expect(strokes()).toBe(0);
    await press('z');
    expect(strokes()).toBe(2);
  });

  test('a drawing goes with its card', async () => {
    await open();
    await press('d');
    await act(draw);
    await press('PageDown', 'PageUp');
    expect(at()).toBe(0);
    expect(strokes()).toBe(0);
  });

  test('shows its three colours only while it is on', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Anden farve' })).toBeNull();
    await press('d', '2');
    expect(screen.getByRole('button', { name: 'Anden farve' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the screen', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is kept awake, and asks again whenever it is seen again', async () => {
    const request = vi.fn(async () => ({ release: async () => undefined }));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
    await open();
    await waitFor(() => expect(request).toHaveBeenCalledTimes(1));
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(request).toHaveBeenCalledTimes(2));
  });

  test('is dark or light, as the teacher likes', async () => {
    await open();
    const look = () => document.querySelector('.class-window')?.className;
    expect(look()).toContain('is-dark');
    await press('l');
    expect(look()).toContain('is-light');
  });

  test('shows where the class is by dots, without numbers', async () => {
    await open();
    await press('PageDown');
    const plan = within(show()).getByRole('button', { name: 'Vælg lektion' });
    expect(plan.querySelectorAll('i')).toHaveLength(LESSON.steps.length + 1);
    expect([...plan.querySelectorAll('i')].findIndex((dot) => dot.className === 'is-now')).toBe(1);
    expect(plan.textContent).toBe('');
  });
});

describe('yoga', () => {
  const yoga = () => document.querySelector('.yoga-show') as HTMLElement;
  const place = () => yoga().dataset.yogaAt;
  async function begin(fake = aClassroom()) {
    showClassroom('/class', fake);
    await userEvent.click(await screen.findByRole('button', { name: '5 minutter' }));
    return fake;
  }

  test('is chosen by its length; the teacher says the week, and it shows the figure, the name and the breath', async () => {
    showClassroom('/class');
    const week = await screen.findByRole('spinbutton', { name: 'Uge i forløbet' });
    expect((week as HTMLInputElement).value).toBe('1');
    fireEvent.input(week, { target: { value: '20' } });
    await userEvent.click(screen.getByRole('button', { name: '15 minutter' }));
    expect(location.pathname).toBe('/class/yoga/15');
    expect(yoga().querySelector('[data-figure]')).toBeTruthy();
    expect(words()).toBe('Træk vejret');
    expect(yoga().textContent).toContain('Ånd roligt');
    expect(yoga().querySelectorAll('.plan i')).toHaveLength(programmeFor(20, 15).steps.length);
  });

  test('space and PageDown go on, PageUp goes back, Enter pauses and goes on', async () => {
    await begin();
    await press(' ', 'PageDown');
    expect(place()).toBe('2');
    await press('PageUp');
    expect(place()).toBe('1');
    await press('Enter');
    expect(yoga().dataset.paused).toBe('');
    expect(yoga().textContent).toContain('Pause');
    await press('Enter');
    expect(yoga().dataset.paused).toBeUndefined();
  });

  test('the screen rests at a full stop, and the next key brings it back where it was', async () => {
    await begin();
    await press('PageDown', '.');
    expect(document.querySelector('.yoga-frame')).toBeNull();
    await press('PageDown');
    expect(document.querySelector('.yoga-frame')).toBeTruthy();
    expect(place()).toBe('1');
  });

  test('Esc leaves, and the last pose is followed by thanks and nothing more', async () => {
    await begin();
    await press(...onCard(12));
    expect(words()).toBe('Tak for i dag.');
    await press('Escape');
    expect(location.pathname).toBe('/class');
  });
});
