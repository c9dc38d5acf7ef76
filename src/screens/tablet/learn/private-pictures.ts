import type { UiPictureName } from '#pictures/ui-pictures.ts';

/** The way out of a private lesson, and the helpline: 1888, by day and night (S79). */
export const QUICK_EXIT_PICTURE: UiPictureName = 'leaving';
export const HELPLINE_PICTURE: UiPictureName = 'help';
