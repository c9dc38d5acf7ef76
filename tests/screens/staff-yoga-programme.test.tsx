// @vitest-environment happy-dom
import { configure, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { POSE_CARDS } from '#curriculum/yoga/poses.ts';
import { HOLD, showStaff } from '../support/staff.tsx';
import {
  button,
  MOUNTAIN,
  mette,
  open,
  programmesIn,
  REST,
  save,
  saveButton,
  set,
  shownPoses,
  step,
  TREE,
  tap,
  title,
} from '../support/yoga.tsx';

// The pages come in a chunk of their own; on a busy machine the first one takes its time.
configure({ asyncUtilTimeout: 10_000 });
beforeAll(async () => void (await import('#screens/staff/yoga/YogaPages.tsx')));

describe('a programme', () => {
  test('is put in another order with the keyboard alone, and what happened is said', async () => {
    const fake = mette();
    await open(fake);
    button(`Flyt ${REST} op`).focus();
    await userEvent.keyboard('{Enter}');
    expect(shownPoses()).toEqual([MOUNTAIN, REST, TREE]);
    expect(screen.getByText(`${REST} er nu nummer 2 af 3.`).getAttribute('role')).toBe('status');
    // The keyboard goes along, so that a second press moves the same pose on.
    expect(document.activeElement).toBe(button(`Flyt ${REST} op`));
    await userEvent.keyboard('{Enter}');
    expect(shownPoses()).toEqual([REST, MOUNTAIN, TREE]);
    expect(button(`Flyt ${REST} op`).disabled).toBe(true);
    expect(document.activeElement).toBe(button(`Flyt ${REST} ned`));
    await save();
    expect(programmesIn(fake)[0]?.steps.map(({ pose }) => pose)).toEqual(['rest', 'mountain', 'tree']);
  });

  test('says how long it is, and is saved only when that fits', async () => {
    await open(mette());
    expect(screen.getByText('passer præcist', { exact: false })).toBeTruthy();
    await tap(`${TREE}: 10 sekunder kortere`);
    expect(screen.getByText('10 sek. for kort', { exact: false }).textContent).toBe(
      'I alt 4 min. 50 sek. · 10 sek. for kort',
    );
    expect(saveButton().disabled).toBe(false);
    await tap(`${TREE}: 10 sekunder kortere`);
    expect(saveButton().disabled).toBe(true);
    expect(screen.getByText(/^Programmet er for kort/)).toBeTruthy();
    await tap('Tilpas');
    expect(screen.getByText('passer præcist', { exact: false })).toBeTruthy();
  });

  test('of another length is fitted to it, the difference shared by all', async () => {
    const fake = mette();
    await open(fake);
    await userEvent.click(screen.getByLabelText('10 minutter'));
    expect(screen.getByText('5 min. for kort', { exact: false })).toBeTruthy();
    await tap('Tilpas');
    await save();
    expect(programmesIn(fake)).toMatchObject([
      { minutes: 10, steps: [{ seconds: 200 }, { seconds: 180 }, { seconds: 220 }] },
    ]);
  });

  test('of too few poses to last so long says so instead of pretending', async () => {
    const fake = mette({ hasProgramme: false });
    fake.decide(set({ steps: [step('tree', 'chair', 300)] }), 'staff/mette', 5);
    await open(fake);
    await userEvent.click(screen.getByLabelText('15 minutter'));
    expect(screen.queryByRole('button', { name: 'Tilpas' })).toBeNull();
    expect(screen.getByText(/^Læg flere stillinger i/)).toBeTruthy();
  });

  test('offers a pose in its own ways only, and keeps the one that was chosen', async () => {
    const fake = mette();
    await open(fake);
    const way = screen.getByLabelText(`Måde: ${MOUNTAIN}`) as HTMLSelectElement;
    expect([...way.options].map(({ text }) => text)).toEqual(['På stol', 'Stående']);
    await userEvent.selectOptions(way, 'På stol');
    await save();
    expect(programmesIn(fake)[0]?.steps[0]).toMatchObject({ pose: 'mountain', way: 'chair' });
  });

  test('does not begin lying down, and the page says why', async () => {
    await open(mette());
    await userEvent.selectOptions(screen.getByLabelText(`Måde: ${REST}`), 'På måtte');
    expect(saveButton().disabled).toBe(false);
    await tap(`Flyt ${REST} op`);
    await tap(`Flyt ${REST} op`);
    expect(screen.getByText(/kan føles utrygt/)).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText(`Måde: ${REST}`), 'På stol');
    expect(screen.queryByText(/kan føles utrygt/)).toBeNull();
    expect(saveButton().disabled).toBe(false);
  });

  test('takes a pose from those that are good for something, where the group’s own are marked', async () => {
    const fake = mette();
    fake.decide({ kind: 'yoga-pose-noted', stream: HOLD, pose: 'warrior', doesGood: true }, 'staff/mette', 6);
    await open(fake);
    await userEvent.click(screen.getByLabelText('Balance'));
    const gallery = within(
      screen.getByRole('heading', { name: 'Læg en stilling i' }).parentElement as HTMLElement,
    );
    const balance = POSE_CARDS.filter(({ does }) => does === 'balance');
    expect(gallery.getAllByRole('button')).toHaveLength(balance.length);
    const warrior = gallery.getByRole('button', { name: new RegExp(`^${title('warrior')}`) });
    expect(warrior.textContent).toContain('Gør godt');
    expect(gallery.getByRole('button', { name: TREE }).textContent).not.toContain('Gør godt');
    await userEvent.click(warrior);
    expect(shownPoses()).toEqual([MOUNTAIN, TREE, REST, title('warrior')]);
    expect(screen.getByText(`${title('warrior')} er lagt i som nummer 4.`)).toBeTruthy();
  });

  test('lets a pose go, and a programme without one cannot be saved', async () => {
    await open(mette());
    for (const pose of [MOUNTAIN, TREE, REST]) await tap(`Tag ud: ${pose}`);
    expect(screen.getByText(/^Der er ingen stillinger endnu/)).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
  });

  test('needs a name', async () => {
    await open(mette());
    await userEvent.clear(screen.getByLabelText('Programmets navn'));
    expect(screen.getByText('Giv programmet et navn.')).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
  });

  test('is removed only after a second tap', async () => {
    const fake = mette();
    await open(fake);
    await tap('Fjern programmet');
    expect(programmesIn(fake)).toHaveLength(1);
    await tap('Ja, fjern');
    expect(programmesIn(fake)).toEqual([]);
    expect(location.pathname).toBe('/staff/yoga');
  });

  test('that could not be saved is said, and what was made of it stays', async () => {
    const fake = mette();
    await open(fake);
    await tap(`Flyt ${TREE} op`);
    fake.server.disk = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await save();
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Der er ikke plads på disken. Intet er gemt.',
    );
    expect(shownPoses()).toEqual([TREE, MOUNTAIN, REST]);
    expect(programmesIn(fake)[0]?.steps[0]?.pose).toBe('mountain');
  });

  test('that is nowhere on this computer is said to be so', async () => {
    showStaff('/staff/yoga/gone', mette());
    expect(await screen.findByText('Programmet findes ikke på denne computer.')).toBeTruthy();
  });
});
