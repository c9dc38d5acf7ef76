import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Effect } from '#audio/effects.ts';
import type { Utterance } from '#audio/utterance.ts';
import { useTablet } from '#hooks/tablet.ts';

/** How long the small sound is given before the voice follows, ms: its length and a breath (audio/effects.ts). */
const LASTS = { right: 450, finished: 1000 } as const satisfies Partial<Record<Effect, number>>;

/**
 * A small sound, and then the words: one sound at a time (ux rule 29). The words are left out when something else
 * has been asked for in between, or when she has gone on.
 */
export function usePraise(): (effect: keyof typeof LASTS, words: readonly Utterance[]) => void {
  const { speaker } = useTablet();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(
    () => (effect, words) => {
      clearTimeout(timer.current);
      speaker.stop();
      speaker.effect(effect);
      timer.current = setTimeout(() => {
        if (!speaker.speaking()) void speaker.say(words);
      }, LASTS[effect]);
    },
    [speaker],
  );
}
