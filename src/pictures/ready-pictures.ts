import type { Drawn } from './cut.ts';
import { HOME_SCENES } from './scenes-home.ts';
import { SHELL_SCENES } from './scenes-shell.ts';
import type { Scene } from './stage.ts';

const drawn = ({ crops, draw }: Scene): Drawn => ({ crops, drawing: draw() });

/**
 * What a tablet shows before it has anything else: the first touch, the sound check, Home, and what it says when its memory does not
 * work. The build draws these and keeps the text (`tools/drawn-plugin`), so that Home waits for no pencil: the six
 * tiles weigh 9 kB packed, the pencil with its symbols 48 (DESIGN §7).
 */
export const READY = {
  'home-today': drawn(HOME_SCENES['home-today']),
  'home-danish': drawn(HOME_SCENES['home-danish']),
  'home-post': drawn(HOME_SCENES['home-post']),
  'home-calendar': drawn(HOME_SCENES['home-calendar']),
  'home-calm': drawn(HOME_SCENES['home-calm']),
  'home-words': drawn(HOME_SCENES['home-words']),
  'touch-to-begin': drawn(SHELL_SCENES['touch-to-begin']),
  'tablet-full': drawn(SHELL_SCENES['tablet-full']),
  help: drawn(SHELL_SCENES.help),
  update: drawn(SHELL_SCENES.update),
  'hear-test': drawn(SHELL_SCENES['hear-test']),
  'no-sound': drawn(SHELL_SCENES['no-sound']),
} as const;

export type ReadyName = keyof typeof READY;
