import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterTime, isOver, type Playing, type Timed } from '#domain/yoga-player.ts';

/** How often the words of a player look at the clock, ms. What moves looks at every picture of the screen. */
const LOOK = 100;

export interface YogaClock {
  /** Where she is, to a tenth of a second: enough for words, dots and sounds. */
  readonly playing: Playing;
  /** Where she is this very moment: for what moves. The same function always. */
  readonly now: () => Playing;
  /** Pause, next, back. */
  readonly act: (change: (playing: Playing) => Playing) => void;
}

/**
 * Lets time pass in a row of poses, hands-free. A page that is hidden pauses: she has put the tablet away.
 * `steps` may change its poses while it runs, not its times.
 */
export function useYogaClock(steps: Timed, start: Playing): YogaClock {
  const base = useRef({ playing: start, since: performance.now() });
  const row = useRef(steps);
  row.current = steps;
  const [playing, setPlaying] = useState(start);

  const { now, act } = useMemo(() => {
    const now = () => {
      const { playing, since } = base.current;
      return afterTime(row.current, playing, performance.now() - since);
    };
    const act = (change: (playing: Playing) => Playing) => {
      base.current = { playing: change(now()), since: performance.now() };
      setPlaying(base.current.playing);
    };
    return { now, act };
  }, []);

  const isStill = playing.isPaused || isOver(steps, playing);
  useEffect(() => {
    if (isStill) return;
    const timer = setInterval(() => setPlaying(now()), LOOK);
    const onVisible = () => {
      if (document.visibilityState === 'hidden') act((before) => ({ ...before, isPaused: true }));
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [isStill, now, act]);

  return { playing, now, act };
}
