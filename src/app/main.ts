import { reloadOnLostCode } from './update.ts';

/**
 * Opens the window that the address names, and only its code: a woman's tablet does not carry staff code.
 * This module is in the first bundle. Avoid adding to it.
 */
reloadOnLostCode();

const root = document.getElementById('app');
const place = location.pathname.split('/')[1];
if (root) {
  if (place === 'class') void import('./classroom-window.tsx').then(({ open }) => open(root));
  else if (place === 'staff') void import('./staff-window.tsx').then(({ open }) => open(root));
  else void import('./tablet-window.tsx').then(({ open }) => open(root));
}
