import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MadeClip } from '#audio/booth.ts';
import type { ClipFault } from '#audio/heard.ts';
import type { Recording } from '#audio/recorder.ts';
import { LONGEST_CLIP } from '#domain/voice-fields.ts';

export type BoothFault = ClipFault | 'no-microphone' | 'not-allowed';

/** Where she is with one phrase. What is heard is not kept before she says so. */
export type BoothPhase =
  | { readonly name: 'ready' }
  | { readonly name: 'opening' | 'recording' | 'making' }
  | { readonly name: 'made'; readonly clip: MadeClip }
  | { readonly name: 'refused'; readonly fault: BoothFault };

/** The microphone and what makes a clip of what it heard; a test hands in its own. */
export interface BoothMeans {
  /** `longest`: seconds. */
  readonly start: (longest: number) => Promise<Recording>;
  readonly make: (recorded: Blob, longest: number) => Promise<MadeClip>;
}

export interface Booth {
  readonly phase: BoothPhase;
  /** How loud it is now, 0–1. */
  readonly level: () => number;
  readonly record: () => void;
  readonly stop: () => void;
  /** Forgets what was recorded and not kept. */
  readonly forget: () => void;
}

const READY: BoothPhase = { name: 'ready' };

/** Records one thing after the other, each of `longest` seconds at most. The microphone is closed whenever it does not record. */
export function useBooth({ start, make }: BoothMeans, longest: number = LONGEST_CLIP): Booth {
  const [phase, setPhase] = useState<BoothPhase>(READY);
  const recording = useRef<Recording | undefined>(undefined);
  // Another turn was begun, or she has left: what an older one brings is not hers to see any more.
  const turn = useRef(0);
  useLayoutEffect(
    () => () => {
      turn.current++;
      recording.current?.cancel();
    },
    [],
  );

  const refuse = (mine: number) => (error: unknown) => {
    if (turn.current !== mine) return;
    recording.current = undefined;
    setPhase({ name: 'refused', fault: faultOf(error) });
  };
  const record = () => {
    const mine = ++turn.current;
    recording.current?.cancel();
    setPhase({ name: 'opening' });
    start(longest).then((begun) => {
      if (turn.current !== mine) return begun.cancel();
      recording.current = begun;
      setPhase({ name: 'recording' });
      // It ends by itself when it is too long, or when the microphone is taken away.
      void begun.ended.then(() => recording.current === begun && stop());
    }, refuse(mine));
  };
  const stop = () => {
    const mine = turn.current;
    const ending = recording.current;
    if (!ending) return;
    recording.current = undefined;
    setPhase({ name: 'making' });
    ending
      .finish()
      .then((recorded) => make(recorded, longest))
      .then((clip) => turn.current === mine && setPhase({ name: 'made', clip }), refuse(mine));
  };
  const forget = () => {
    turn.current++;
    recording.current?.cancel();
    recording.current = undefined;
    setPhase(READY);
  };
  return { phase, level: () => recording.current?.level() ?? 0, record, stop, forget };
}

const FAULTS: readonly BoothFault[] = [
  'silent',
  'clipped',
  'too-long',
  'unreadable',
  'interrupted',
  'no-microphone',
  'not-allowed',
];

/** Read off the error by its shape, since one that crossed a lazy chunk is not always an `instanceof`. */
function faultOf(error: unknown): BoothFault {
  const fault = error instanceof Error && 'fault' in error ? error.fault : undefined;
  if (fault === 'too-quiet') return 'silent';
  return FAULTS.find((one) => one === fault) ?? 'unreadable';
}
