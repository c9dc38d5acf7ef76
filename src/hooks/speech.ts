import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Effect } from '#audio/effects.ts';
import type { Speaking } from '#audio/speaker.ts';
import type { Utterance } from '#audio/utterance.ts';
import { useTablet } from './tablet.ts';

export interface Speech {
  /** Says one thing or several; what was being said stops. */
  say(...utterances: readonly Utterance[]): void;
  /** Says again what was said last. */
  again(): void;
  stop(): void;
  effect(effect: Effect): void;
  /** Her answer in the sound check: did she hear what was said last? */
  heard(isHeard: boolean): void;
  play(sound: Blob): Promise<'ended' | 'failed'>;
  /** What is being said now; its card gets the ring. */
  readonly speaking: Speaking | undefined;
  /** False when this tablet has no Danish voice: then the screen shows the words. */
  readonly hasVoice: boolean;
}

/** The mouth of the tablet. One sound at a time. */
export function useSpeech(): Speech {
  const { speaker } = useTablet();
  const speaking = useSyncExternalStore(speaker.subscribe, speaker.speaking);
  const hasVoice = useSyncExternalStore(speaker.subscribe, speaker.hasVoice);
  return useMemo(
    () => ({
      say: (...utterances) => void speaker.say(utterances),
      again: () => void speaker.again(),
      stop: () => speaker.stop(),
      effect: (effect) => speaker.effect(effect),
      heard: (isHeard) => speaker.heard(isHeard),
      play: (sound) => speaker.play(sound),
      speaking,
      hasVoice,
    }),
    [speaker, speaking, hasVoice],
  );
}

/** Says what a screen is for, once, when it opens or when `key` changes; leaving the screen stops it (ux rule 28). */
export function useOpening(key: string, utterances: readonly Utterance[]): void {
  const { speaker } = useTablet();
  const latest = useRef(utterances);
  latest.current = utterances;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when it is a new screen
  useEffect(() => {
    if (latest.current.length > 0) void speaker.say(latest.current);
    return () => speaker.stop();
  }, [speaker, key]);
}
