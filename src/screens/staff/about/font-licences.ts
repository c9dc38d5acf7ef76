/** Fonts of others that Najah carries. Each notice stands whole in public/licences.txt. */
export interface FontLicence {
  /** As it is called in the style sheets. */
  readonly font: string;
  readonly author: string;
  /** SPDX identifier. */
  readonly licence: string;
}

export const FONT_LICENCES: readonly FontLicence[] = [
  { font: 'Noto Sans', author: 'The Noto Project Authors', licence: 'OFL-1.1' },
  { font: 'Andika', author: 'SIL International', licence: 'OFL-1.1' },
  { font: 'Noto Naskh Arabic', author: 'The Noto Project Authors', licence: 'OFL-1.1' },
  { font: 'Noto Sans Ethiopic', author: 'The Noto Project Authors', licence: 'OFL-1.1' },
];
