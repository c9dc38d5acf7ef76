/** What a key of a keyboard or a presenter's clicker means here (research/ux-low-literacy §3.2). */
export type Command =
  | 'forward'
  | 'back'
  | 'reveal'
  | 'blank'
  | 'draw'
  | 'wipe'
  | 'undo'
  | 'plan'
  | 'light'
  | 'full-screen'
  | 'leave'
  | 'pen-1'
  | 'pen-2'
  | 'pen-3';

const COMMANDS: Readonly<Record<string, Command>> = {
  pagedown: 'forward',
  arrowright: 'forward',
  arrowdown: 'forward',
  ' ': 'forward',
  pageup: 'back',
  arrowleft: 'back',
  arrowup: 'back',
  enter: 'reveal',
  '.': 'blank',
  b: 'blank',
  d: 'draw',
  w: 'wipe',
  z: 'undo',
  h: 'plan',
  l: 'light',
  f: 'full-screen',
  // The start button of a presenter's remote; it must not load the page again in front of the class.
  f5: 'full-screen',
  escape: 'leave',
  '1': 'pen-1',
  '2': 'pen-2',
  '3': 'pen-3',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key press, or none. With Ctrl, Alt or ⌘ held it is the browser's. */
export const commandOf = ({ key, ctrlKey, metaKey, altKey }: Pressed): Command | undefined =>
  ctrlKey || metaKey || altKey ? undefined : COMMANDS[key.toLowerCase()];
