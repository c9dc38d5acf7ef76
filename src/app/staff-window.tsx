import { render } from 'preact';
import { StaffWindow } from '#screens/staff/StaffWindow.tsx';
import { buildStaff, STAFF_WORDS } from './staff.ts';
import { watchForUpdates } from './update.ts';
import { startWords } from './words.ts';

/** Opens the staff pages. A new version is put in place before anybody has touched them, or at the next opening. */
export async function open(root: HTMLElement): Promise<void> {
  let hasBegun = false;
  watchForUpdates(() => !hasBegun);
  addEventListener('pointerdown', () => {
    hasBegun = true;
  });
  addEventListener('keydown', () => {
    hasBegun = true;
  });
  const staff = await buildStaff();
  await startWords(staff.language.get(), STAFF_WORDS);
  root.textContent = '';
  render(<StaffWindow staff={staff} />, root);
}
