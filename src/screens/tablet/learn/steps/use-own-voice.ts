import { useEffect, useRef, useState } from 'preact/hooks';
import { CannotRecord, type Recording, startRecording } from '#audio/recorder.ts';
import type { Utterance } from '#audio/utterance.ts';
import { type Tablet, useTablet } from '#hooks/tablet.ts';

/**
 * `starting`: she said yes, and the browser may be asking once more. `without`: this tablet has no microphone, or may not use it. Then she says it aloud,
 * and that is as good.
 */
export type VoicePhase = 'asking' | 'starting' | 'recording' | 'heard' | 'without';

/** Where her voice is kept while it is needed: on the tablet for today, or only as long as the step is open. */
export type Recordings = Tablet['recordings'];

interface Words {
  readonly quiet: Utterance;
  readonly without: Utterance;
}

/**
 * Her own voice for one word: recorded after she said yes, kept on the tablet for today only, played back and then
 * the model. It never becomes an operation. Leaving the step ends the recording and forgets it.
 */
export function useOwnVoice(word: string, model: Utterance, words: Words, recordings: Recordings) {
  const { speaker } = useTablet();
  const [phase, setPhase] = useState<VoicePhase>('asking');
  const recording = useRef<Recording>(undefined);
  const isGone = useRef(false);
  const key = `say/${word}`;

  useEffect(() => {
    isGone.current = false;
    // She said it earlier today, and the tablet was put down: then it need not be said again.
    recordings.get(key).then(
      (sound) => sound && !isGone.current && setPhase((now) => (now === 'asking' ? 'heard' : now)),
      () => undefined,
    );
    return () => {
      isGone.current = true;
      recording.current?.cancel();
      recording.current = undefined;
    };
  }, [recordings, key]);

  const stopWith = (fault: unknown) => {
    const isQuiet = fault instanceof CannotRecord && fault.fault === 'too-quiet';
    setPhase(isQuiet ? 'asking' : 'without');
    void speaker.say([isQuiet ? words.quiet : words.without]);
  };
  const playBack = async (sound: Blob) => {
    await speaker.play(sound);
    if (!isGone.current && !recording.current) await speaker.say([model]);
  };

  return {
    phase,
    /** How loud she is now, 0–1. */
    level: () => recording.current?.level() ?? 0,
    start: async () => {
      if (phase === 'starting' || recording.current) return;
      speaker.stop();
      setPhase('starting');
      try {
        const begun = await startRecording();
        if (isGone.current) begun.cancel();
        else {
          recording.current = begun;
          setPhase('recording');
        }
      } catch (fault) {
        if (!isGone.current) stopWith(fault);
      }
    },
    finish: async () => {
      const ended = recording.current;
      if (!ended) return;
      recording.current = undefined;
      try {
        const sound = await ended.finish();
        // A tablet that cannot keep it says so in one place (`trouble`); she hears herself all the same.
        await recordings.put(key, sound).catch(() => undefined);
        if (isGone.current) return;
        setPhase('heard');
        await playBack(sound);
      } catch (fault) {
        if (!isGone.current) stopWith(fault);
      }
    },
    /** Hers, and then the model. */
    compare: async () => {
      const sound = await recordings.get(key).catch(() => undefined);
      if (sound && !isGone.current) await playBack(sound);
      else if (!isGone.current) setPhase('asking');
    },
  };
}

/** The recordings of a private lesson: with the step they are gone. */
export function passingRecordings(): Recordings {
  const sounds = new Map<string, Blob>();
  return {
    put: async (key, sound) => void sounds.set(key, sound),
    get: async (key) => sounds.get(key),
  };
}
