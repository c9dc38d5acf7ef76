import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Command, commandOf } from './keys.ts';

/** Keys and the clicker, as long as something is shown to the room. */
export function useCommands(act: (command: Command) => void): void {
  const latest = useRef(act);
  latest.current = act;
  // Before the first picture is painted: a key that is pressed as soon as it is seen must count.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      // A key held down must not run through what is shown.
      if (!event.repeat) latest.current(command);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
