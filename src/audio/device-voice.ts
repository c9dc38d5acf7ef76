/** A voice of the tablet itself: only those that need no network and send no text away. */
export interface DeviceVoice {
  /** Says it; resolves when it has ended, was stopped, or could not be said. */
  say(text: string, language: string): Promise<'ended' | 'failed'>;
  stop(): void;
  /** Is there an offline voice for this language? `da` also finds `da-DK` and Android's `da_DK`. */
  speaks(language: string): boolean;
  /** Voices arrive late in most browsers: called when they are there. */
  subscribe(listener: () => void): () => void;
  /**
   * What she answers when the tablet is tried out: were the voices of these languages, which have just spoken, heard?
   * One that was is remembered; one that was not, twice, is passed over. With no languages it was no voice's fault.
   */
  judge(languages: readonly string[], isHeard: boolean): void;
}

/** What is kept of a tablet's voices, each named by its `voiceURI`. */
export interface TriedVoices {
  /** The one of each language that was heard. */
  readonly heard: Readonly<Record<string, string>>;
  /** Those that were not, where something else was. */
  readonly silent: readonly string[];
}

/** Where that is kept. */
export interface VoiceMemory {
  get(): TriedVoices;
  put(tried: TriedVoices): void;
}

/** How long a voice may take to begin before we hold it for broken, ms. */
const PATIENCE = 2000;
/**
 * Once may be an engine that was asleep, or a tablet turned down: a voice that does not begin, or that she does not
 * hear, so many times in a row is passed over.
 */
const SILENCES = 2;

const normal = (tag: string): string => tag.replace('_', '-').toLowerCase();
const isOf = (voice: SpeechSynthesisVoice, language: string): boolean => {
  const [wanted, own] = [normal(language), normal(voice.lang)];
  return own === wanted || own.startsWith(`${wanted}-`) || own === wanted.split('-')[0];
};

/**
 * The browser's own speech, offline voices only (`localService`). The voice that was heard when the tablet was tried
 * out goes first while it is there; one that is gone or silent leaves the language to another, or to the next layer.
 */
export function openDeviceVoice(
  synthesis: SpeechSynthesis | undefined,
  memory: VoiceMemory = forgetful(),
): DeviceVoice {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  /** How often not heard in the sound check that is under way. */
  const doubts = new Map<string, number>();
  const silences = new Map<string, number>();
  synthesis?.addEventListener?.('voiceschanged', () => {
    silences.clear();
    tell();
  });

  const isSilent = ({ voiceURI }: SpeechSynthesisVoice): boolean =>
    [doubts, silences].some((times) => (times.get(voiceURI) ?? 0) >= SILENCES) ||
    memory.get().silent.includes(voiceURI);
  const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
    const voices = (synthesis?.getVoices() ?? []).filter(
      (voice) => voice.localService && isOf(voice, language) && !isSilent(voice),
    );
    return voices.find(({ voiceURI }) => voiceURI === memory.get().heard[language]) ?? voices[0];
  };

  return {
    speaks: (language) => voiceFor(language) !== undefined,
    stop: () => synthesis?.cancel(),
    judge(languages, isHeard) {
      const { heard, silent } = memory.get();
      const spoke = languages.flatMap((language) => {
        const voice = voiceFor(language);
        return voice ? [[language, voice.voiceURI] as const] : [];
      });
      if (isHeard) {
        memory.put({
          heard: { ...heard, ...Object.fromEntries(spoke) },
          silent: [
            ...new Set([
              ...silent,
              ...[...doubts].flatMap(([uri, times]) => (times >= SILENCES ? [uri] : [])),
            ]),
          ],
        });
        doubts.clear();
      } else if (spoke.length > 0) {
        for (const [, uri] of spoke) doubts.set(uri, (doubts.get(uri) ?? 0) + 1);
      } else {
        // Nothing at all is heard: then it is the loudness or the earphones, and every voice gets another chance.
        doubts.clear();
        silences.clear();
        memory.put({ heard, silent: [] });
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say(text, language) {
      const voice = voiceFor(language);
      if (!synthesis || !voice) return Promise.resolve('failed');
      return new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang.replace('_', '-');
        utterance.rate = 0.95;
        const timer = setTimeout(() => {
          silences.set(voice.voiceURI, (silences.get(voice.voiceURI) ?? 0) + 1);
          synthesis.cancel();
          resolve('failed');
        }, PATIENCE);
        utterance.onstart = () => {
          clearTimeout(timer);
          silences.delete(voice.voiceURI);
        };
        utterance.onend = () => {
          clearTimeout(timer);
          resolve('ended');
        };
        utterance.onerror = (event) => {
          clearTimeout(timer);
          resolve(event.error === 'canceled' || event.error === 'interrupted' ? 'ended' : 'failed');
        };
        // Chrome swallows a phrase that follows `cancel` in a queue that still thinks it is speaking.
        synthesis.resume();
        synthesis.speak(utterance);
      });
    },
  };
}

/** For a window where nobody tries out voices. */
function forgetful(): VoiceMemory {
  let tried: TriedVoices = { heard: {}, silent: [] };
  return {
    get: () => tried,
    put(changed) {
      tried = changed;
    },
  };
}
