/** A voice of the tablet itself: only those that need no network and send no text away. */
export interface DeviceVoice {
  /** Says it; resolves when it has ended, was stopped, or could not be said. */
  say(text: string, language: string): Promise<'ended' | 'failed'>;
  stop(): void;
  /** Is there an offline voice for this language? `da` also finds `da-DK` and Android's `da_DK`. */
  speaks(language: string): boolean;
  /** Voices arrive late in most browsers: called when they are there. */
  subscribe(listener: () => void): () => void;
}

/** How long a voice may take to begin before we hold it for broken, ms. */
const PATIENCE = 2000;

const normal = (tag: string): string => tag.replace('_', '-').toLowerCase();
const isOf = (voice: SpeechSynthesisVoice, language: string): boolean => {
  const [wanted, own] = [normal(language), normal(voice.lang)];
  return own === wanted || own.startsWith(`${wanted}-`) || own === wanted.split('-')[0];
};

/**
 * The browser's own speech, offline voices only (`localService`).
 * `remembered` is the `voiceURI` that staff tested on this tablet; it goes first when it is still there.
 */
export function openDeviceVoice(
  synthesis: SpeechSynthesis | undefined,
  remembered: (language: string) => string | undefined = () => undefined,
): DeviceVoice {
  const listeners = new Set<() => void>();
  synthesis?.addEventListener?.('voiceschanged', () => {
    for (const listener of listeners) listener();
  });

  const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
    const voices = (synthesis?.getVoices() ?? []).filter(
      (voice) => voice.localService && isOf(voice, language),
    );
    return voices.find(({ voiceURI }) => voiceURI === remembered(language)) ?? voices[0];
  };

  return {
    speaks: (language) => voiceFor(language) !== undefined,
    stop: () => synthesis?.cancel(),
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
          synthesis.cancel();
          resolve('failed');
        }, PATIENCE);
        utterance.onstart = () => clearTimeout(timer);
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
