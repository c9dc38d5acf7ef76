import { useEffect, useRef, useState } from 'preact/hooks';
import { CannotRecord, type Recording, startRecording } from '#audio/recorder.ts';
import { useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import type { VoicePhase } from '#ui/practice/place.ts';

/**
 * Her own voice in a place: recorded when she asks for it, played to her once, and kept nowhere. `onSpoken` is told
 * which part she has spoken. Leaving the run ends a recording.
 */
export function useHerVoice(onSpoken: (part: string) => void) {
  const { speaker } = useTablet();
  const t = useTerms('practising');
  const [phase, setPhase] = useState<VoicePhase>('ready');
  const recording = useRef<Recording>(undefined);
  const isGone = useRef(false);
  const told = useRef(onSpoken);
  told.current = onSpoken;
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      recording.current?.cancel();
      recording.current = undefined;
    };
  }, []);

  const stopWith = (fault: unknown) => {
    if (isGone.current) return;
    const isQuiet = fault instanceof CannotRecord && fault.fault === 'too-quiet';
    setPhase(isQuiet ? 'ready' : 'none');
    void speaker.say([spoken(t(isQuiet ? 'say-again' : 'say-aloud-task'))]);
  };
  const start = async () => {
    if (recording.current || phase !== 'ready') return;
    speaker.stop();
    try {
      const begun = await startRecording();
      if (isGone.current || recording.current) return begun.cancel();
      recording.current = begun;
      setPhase('recording');
    } catch (fault) {
      stopWith(fault);
    }
  };
  const finish = async (part: string) => {
    const ended = recording.current;
    if (!ended) return;
    recording.current = undefined;
    try {
      const sound = await ended.finish();
      if (isGone.current) return;
      setPhase('playing');
      await speaker.play(sound);
      if (isGone.current) return;
      setPhase('ready');
      told.current(part);
    } catch (fault) {
      stopWith(fault);
    }
  };
  return {
    phase,
    onVoice: (part: string, what: 'start' | 'finish') => void (what === 'start' ? start() : finish(part)),
  };
}
