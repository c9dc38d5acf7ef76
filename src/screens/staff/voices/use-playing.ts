import { useEffect, useRef } from 'preact/hooks';

/** Plays one sound at a time on a staff page; the next one stops the one before, and leaving stops all. */
export function usePlaying(): (sound: Blob | undefined) => void {
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return (sound) => {
    stop.current?.();
    stop.current = undefined;
    if (!sound) return;
    const address = URL.createObjectURL(sound);
    const player = new Audio(address);
    stop.current = () => {
      player.pause();
      URL.revokeObjectURL(address);
    };
    // The browser may refuse a sound that nobody has asked for; the button to hear it again is beside it.
    Promise.resolve(player.play()).catch(() => undefined);
  };
}
