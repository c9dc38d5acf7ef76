// @vitest-environment happy-dom
import { cleanup, configure, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { programmeFor } from '#curriculum/yoga/programmes.ts';
import { posesThatDoGood } from '#domain/yoga.ts';
import { aStaff, HOLD, showStaff } from '../support/staff.tsx';
import {
  button,
  FRIDAY,
  lastOf,
  MOUNTAIN,
  mette,
  open,
  programmesIn,
  REST,
  save,
  saveButton,
  set,
  shownPoses,
  TREE,
  tap,
  title,
} from '../support/yoga.tsx';

// The pages come in a chunk of their own; on a busy machine the first one takes its time.
configure({ asyncUtilTimeout: 10_000 });
beforeAll(async () => void (await import('#screens/staff/yoga/YogaPages.tsx')));

describe('the yoga page', () => {
  test('is there for whoever may decide yoga, and for nobody else', async () => {
    for (const role of ['yoga-instructor', 'teacher', 'coordinator'] as const) {
      showStaff('/staff/yoga', aStaff({ role }));
      expect(await screen.findByRole('heading', { level: 1, name: 'Yoga' })).toBeTruthy();
      expect(screen.getByRole('link', { name: 'Yoga' }).getAttribute('aria-current')).toBe('page');
      cleanup();
    }
    showStaff('/staff/yoga', aStaff({ role: 'consultant' }));
    expect(screen.queryByRole('link', { name: 'Yoga' })).toBeNull();
    expect(screen.queryByRole('heading', { level: 1, name: 'Yoga' })).toBeNull();
  });

  test('shows the instructor the programmes, and not one woman', async () => {
    showStaff('/staff/yoga', mette());
    expect(await screen.findByRole('link', { name: 'Rolig fredag' })).toBeTruthy();
    expect(screen.getByText('5 minutter · 3 stillinger')).toBeTruthy();
    expect(screen.getByText(`Stillinger i rækkefølge: ${MOUNTAIN}, ${TREE}, ${REST}`)).toBeTruthy();
    for (const name of ['Amina', 'Noor', 'Åse']) expect(screen.queryByText(new RegExp(name))).toBeNull();
  });

  test('begins a programme from what this week gives the women by itself', async () => {
    const fake = mette({ hasProgramme: false });
    showStaff('/staff/yoga', fake);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Brug som begyndelse: uge 8, 10 minutter' }),
    );
    await screen.findByLabelText('Programmets navn');
    expect(shownPoses()).toEqual(programmeFor(8, 10).steps.map(({ pose }) => title(pose)));
    // It is the women's only when she says so.
    expect(programmesIn(fake)).toEqual([]);
    await save();
    expect(programmesIn(fake)).toMatchObject([
      { title: 'Uge 8', minutes: 10, steps: programmeFor(8, 10).steps },
    ]);
    expect(location.pathname).toBe('/staff/yoga');
  });

  test('shows other weeks, from the first to the last', async () => {
    showStaff('/staff/yoga', mette());
    await screen.findByText('denne uge');
    for (let week = 8; week > 1; week--) await tap('Ugen før');
    expect(screen.getByText('Uge 1')).toBeTruthy();
    expect(button('Ugen før').disabled).toBe(true);
    expect(button('Brug som begyndelse: uge 1, 5 minutter')).toBeTruthy();
  });

  test('notes what does the group good, of the group and never of a woman', async () => {
    const fake = mette();
    showStaff('/staff/yoga', fake);
    const box = within(
      (await screen.findByRole('heading', { name: 'Gør gruppen godt' })).parentElement as HTMLElement,
    );
    expect(box.getByText(/skrives aldrig om en enkelt kvinde/)).toBeTruthy();
    await userEvent.click(box.getByRole('checkbox', { name: new RegExp(`^${TREE}`) }));
    expect(lastOf(fake)).toMatchObject({
      kind: 'yoga-pose-noted',
      stream: HOLD,
      pose: 'tree',
      doesGood: true,
    });
    expect(lastOf(fake)).not.toHaveProperty('participant');
    expect(posesThatDoGood(fake.staff.operations.get())).toEqual(['tree']);
    await userEvent.click(box.getByRole('checkbox', { name: new RegExp(`^${TREE}`) }));
    expect(posesThatDoGood(fake.staff.operations.get())).toEqual([]);
  });

  test('does not show as noted what the disk has not taken', async () => {
    const fake = mette();
    fake.server.disk = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    showStaff('/staff/yoga', fake);
    const box = (await screen.findByRole('checkbox', { name: new RegExp(`^${TREE}`) })) as HTMLInputElement;
    await userEvent.click(box);
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Der er ikke plads på disken. Intet er gemt.',
    );
    expect(box.checked).toBe(false);
  });
});

describe('what was begun', () => {
  test('is there after a reload, in the list too, until it is saved', async () => {
    const fake = mette();
    await open(fake);
    await userEvent.type(screen.getByLabelText('Programmets navn'), ' 2');
    await tap(`Flyt ${TREE} op`);
    cleanup();
    showStaff('/staff/yoga', fake);
    expect(await screen.findByText('Ikke gemt endnu')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Rolig fredag 2' }));
    await screen.findByLabelText('Programmets navn');
    expect(shownPoses()).toEqual([TREE, MOUNTAIN, REST]);
    await save();
    expect(programmesIn(fake)).toMatchObject([{ id: FRIDAY, title: 'Rolig fredag 2' }]);
    await screen.findByRole('link', { name: 'Rolig fredag 2' });
    expect(screen.queryByText('Ikke gemt endnu')).toBeNull();
  });

  test('and put back as it stood is nothing to save', async () => {
    await open(mette());
    await tap(`Flyt ${TREE} op`);
    expect(saveButton().disabled).toBe(false);
    await tap(`Flyt ${TREE} ned`);
    expect(saveButton().disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Tilbage til det gemte' })).toBeNull();
  });

  test('can be thrown away: the saved programme stands again', async () => {
    await open(mette());
    await tap(`Tag ud: ${TREE}`);
    await tap('Tilbage til det gemte');
    await tap('Ja, smid væk');
    expect(shownPoses()).toEqual([MOUNTAIN, TREE, REST]);
  });

  test('is told when a colleague has saved the same programme meanwhile', async () => {
    const fake = mette();
    await open(fake);
    await tap(`Flyt ${TREE} op`);
    expect(screen.queryByText(/^En kollega har gemt/)).toBeNull();
    await act(() => void fake.decide(set({ title: 'Lises fredag' }), 'staff/lise', 7));
    expect(screen.getByText(/^En kollega har gemt programmet/)).toBeTruthy();
    expect(shownPoses()).toEqual([TREE, MOUNTAIN, REST]);
    await save();
    // The last whole programme stands, title and all.
    expect(programmesIn(fake)).toMatchObject([{ title: 'Rolig fredag', steps: [{ pose: 'tree' }, {}, {}] }]);
  });

  test('follows a colleague as long as nothing was touched', async () => {
    const fake = mette();
    await open(fake);
    await act(() => void fake.decide(set({ title: 'Lises fredag' }), 'staff/lise', 7));
    expect((screen.getByLabelText('Programmets navn') as HTMLInputElement).value).toBe('Lises fredag');
  });
});
