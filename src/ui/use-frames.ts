import { useEffect, useRef } from 'preact/hooks';

/** How often something that is still is asked whether it moves again, ms. */
const REST = 120;

/**
 * Calls `draw` for each picture of the screen as long as it says that it moves (`true`), and a few times a second
 * when it is still: fifteen minutes of yoga must not empty a battery.
 */
export function useFrames(draw: () => boolean): void {
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      frame = requestAnimationFrame(() => {
        if (latest.current()) ask();
        else timer = setTimeout(ask, REST);
      });
    };
    ask();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
}
