import type { Look } from './cast.ts';
import { shade } from './colour.ts';
import { area, line } from './shapes.ts';

/** Short hair from the front, as most men and boys of the pictures have it. */
export function shortHairInFront(look: Look, hair: string): string {
  switch (look.cover) {
    case 'short':
      return (
        area(
          'M-42-2C-50-50-28-73 2-73C32-73 50-50 42-2C40-12 38-24 30-36C14-45-14-46-30-36C-38-24-40-12-42-2Z',
          hair,
        ) + line('M-20-60C-8-66 10-66 22-58', shade(hair, 0.18), 3.5)
      );
    case 'parted':
      return (
        area(
          'M-42 0C-50-46-36-74-2-75C36-76 50-46 42 0C40-12 39-22 33-33C16-32-6-40-16-50C-20-40-30-32-34-25C-38-16-40-8-42 0Z',
          hair,
        ) + line('M-12-56C0-48 16-46 28-48M-4-66C8-64 22-60 30-54', shade(hair, 0.18), 3)
      );
    case 'crop':
      return (
        area(
          'M-41-8C-47-48-26-69 0-69C26-69 47-48 41-8C40-20 37-30 30-39C14-46-14-46-30-39C-37-30-40-20-41-8Z',
          hair,
        ) +
        line(
          'M-24-50q4-5 8 0M-8-54q4-5 8 0M8-53q4-5 8 0M-16-61q4-4 8 0M2-62q4-4 8 0M-34-36q3-5 6 0M28-38q3-5 6 0',
          shade(hair, 0.2),
          2.4,
        )
      );
    case 'balding':
      return (
        area(
          'M-43 12C-50-10-48-34-37-48C-38-34-38-14-40 4ZM43 12C50-10 48-34 37-48C38-34 38-14 40 4Z',
          hair,
        ) + line('M-16-57C-6-60 8-60 18-56', shade(hair, -0.08), 2.6)
      );
    default:
      return '';
  }
}

/** The same hair from the side, looking to the right; the ear is drawn over it. */
export function shortHairInProfile(look: Look, hair: string): string {
  switch (look.cover) {
    case 'short':
    case 'crop':
      return (
        area(
          'M38-36C36-60 14-73-10-73C-46-73-64-44-60-6C-58 14-50 30-40 38C-36 24-30 12-22 6L-14-16L-4-14L2-30C14-36 28-38 38-36Z',
          hair,
        ) +
        (look.cover === 'short'
          ? line('M-34-56C-22-66-2-68 12-62', shade(hair, 0.18), 3.5)
          : line(
              'M-44-30q4-5 8 0M-36-50q4-5 8 0M-16-58q4-5 8 0M4-58q4-5 8 0M-28-34q4-5 8 0M-48-8q4-5 8 0M-8-42q4-5 8 0',
              shade(hair, 0.2),
              2.4,
            ))
      );
    case 'parted':
      return (
        area(
          'M42-38C40-64 16-77-10-76C-48-74-66-44-61-4C-58 16-50 32-40 40C-36 24-30 12-22 6L-14-16L-4-14L4-30C18-32 32-34 42-38Z',
          hair,
        ) + line('M-30-58C-10-70 18-64 36-46M-36-40C-20-54 4-52 18-44', shade(hair, 0.18), 3)
      );
    case 'balding':
      return area('M-2-22C-14-34-40-44-54-34C-64-10-58 22-42 38C-36 24-30 12-22 6L-14-14Z', hair);
    default:
      return '';
  }
}
