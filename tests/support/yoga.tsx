import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { POSE_CARDS } from '#curriculum/yoga/poses.ts';
import type { Decision } from '#domain/operation.ts';
import { programmesOf } from '#domain/yoga.ts';
import type { YogaStep } from '#domain/yoga-fields.ts';
import { aStaff, type FakeStaff, HOLD, showStaff } from './staff.tsx';

export const PAGE = '/staff/yoga/friday';
export const FRIDAY = 'yoga-programme/friday';
export const title = (name: string) => POSE_CARDS.find((card) => card.name === name)?.title ?? '';
export const MOUNTAIN = title('mountain');
export const TREE = title('tree');
export const REST = title('rest');

export const step = (pose: string, way: YogaStep['way'], seconds: number): YogaStep => ({
  pose,
  way,
  seconds,
});
export const set = (changes: Partial<Extract<Decision, { kind: 'yoga-programme-set' }>> = {}): Decision => ({
  kind: 'yoga-programme-set',
  stream: HOLD,
  programme: FRIDAY,
  title: 'Rolig fredag',
  minutes: 5,
  steps: [step('mountain', 'standing', 100), step('tree', 'standing', 80), step('rest', 'chair', 120)],
  ...changes,
});

/** The instructor's own pages, and one programme in the log. */
export function mette({ hasProgramme = true } = {}) {
  const fake = aStaff({ role: 'yoga-instructor' });
  if (hasProgramme) fake.decide(set(), 'staff/mette', 5);
  return fake;
}
export const programmesIn = (fake: FakeStaff) => programmesOf(fake.staff.operations.get());
export const lastOf = (fake: FakeStaff) => fake.staff.operations.get().at(-1);
export const button = (name: string | RegExp) => screen.getByRole('button', { name }) as HTMLButtonElement;
export const tap = (name: string | RegExp) => userEvent.click(button(name));
export const saveButton = () => button('Gem til holdet');
export const save = () => tap('Gem til holdet');
/** The poses as they stand on the page, top to bottom. */
export const shownPoses = () =>
  within(screen.getByRole('list', { name: 'Stillinger' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('.step-title')?.textContent);
export const open = async (fake: FakeStaff) => {
  showStaff(PAGE, fake);
  await screen.findByLabelText('Programmets navn');
};
