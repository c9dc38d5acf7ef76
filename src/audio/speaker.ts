import type { DeviceVoice } from './device-voice.ts';
import { type Effect, effectSound } from './effects.ts';
import type { MachineVoice } from './machine-voice.ts';
import type { Player } from './player.ts';
import type { Layer, Utterance } from './utterance.ts';

/** What is being said now, for the ring round the card and for the words on the screen when there is no voice. */
export interface Speaking {
  readonly utterance: Utterance;
  readonly layer: Layer;
  /** Which of its texts: hers or the Danish. */
  readonly part: 'help' | 'da';
}

/** The one mouth of the tablet: one sound at a time, a new tap stops the old (ux rule 29). */
export interface Speaker {
  /** Says them one after another. Resolves when all is said or something else was. */
  say(utterances: readonly Utterance[]): Promise<void>;
  /** Says again what was said last. */
  again(): Promise<void>;
  stop(): void;
  play(sound: Blob): Promise<'ended' | 'failed'>;
  effect(effect: Effect): void;
  speaking(): Speaking | undefined;
  /** Is there any voice on this tablet for Danish? The screens are honest when there is none. */
  hasVoice(): boolean;
  subscribe(listener: () => void): () => void;
  warmUp(): void;
}

type Said = 'said' | 'passed' | 'cut';

interface Surroundings {
  readonly voice: DeviceVoice;
  readonly player: Player;
  /** A recorded voice for a phrase in a language, where the tablet has one. */
  readonly clipOf?: (phrase: string, language: string) => Promise<Blob | undefined>;
  /** Machine-made Danish, for a tablet without a voice of its own. */
  readonly machine?: MachineVoice;
  /** Waits so many ms; tests hand in one that does not. */
  readonly pause: (ms: number) => Promise<void>;
}

/** Between two phrases, and between a word and its repetition, ms (ux rules 27, 28). */
const PAUSE = 450;
/** How long words stay on the screen when no voice can say them, ms a letter: a slow reader's pace. */
const READING = 90;
const READING_LEAST = 1600;

/**
 * Speaks phrases by the best layer there is. The layer is decided for each phrase and language, and is
 * never mixed inside one (ux rule 25).
 */
export function createSpeaker({ voice, player, clipOf, machine, pause }: Surroundings): Speaker {
  const listeners = new Set<() => void>();
  let now: Speaking | undefined;
  let last: readonly Utterance[] = [];
  let turn = 0;

  const show = (speaking: Speaking | undefined) => {
    now = speaking;
    for (const listener of listeners) listener();
  };
  voice.subscribe(() => show(now));
  machine?.subscribe(() => show(now));
  const saysDanish = () => voice.speaks('da') || machine?.isHere() === true;

  /** One text by the best layer: `passed` when another text says it too, `cut` when somebody else has the word now. */
  async function sayText(mine: number, utterance: Utterance, part: 'help' | 'da'): Promise<Said> {
    const over = (): Said => (mine === turn ? 'said' : 'cut');
    const language = part === 'da' ? 'da' : (utterance.help?.language ?? 'da');
    const text = part === 'da' ? utterance.da : (utterance.help?.text ?? '');
    const clip = await clipOf?.(utterance.id, language);
    if (mine !== turn) return 'cut';
    if (clip) {
      show({ utterance, part, layer: 'clip' });
      if ((await player.play(clip)) === 'ended') return over();
    }
    if (mine !== turn) return 'cut';
    if (voice.speaks(language)) {
      show({ utterance, part, layer: 'device' });
      if ((await voice.say(text, language)) === 'ended') return over();
    }
    if (mine !== turn) return 'cut';
    // No voice for her language, but one for Danish: then the Danish follows and is enough.
    if (part === 'help' && saysDanish()) return 'passed';
    const made = part === 'da' ? await machine?.clip(text) : undefined;
    if (mine !== turn) return 'cut';
    if (made) {
      show({ utterance, part, layer: 'machine' });
      if ((await player.play(made)) === 'ended') return over();
    }
    if (mine !== turn) return 'cut';
    show({ utterance, part, layer: 'none' });
    await pause(Math.max(READING_LEAST, text.length * READING));
    return over();
  }

  const speaker: Speaker = {
    async say(utterances) {
      speaker.stop();
      const mine = turn;
      last = utterances;
      for (const utterance of utterances) {
        const hasVoice = speaker.hasVoice();
        if (utterance.help && utterance.help.text !== utterance.da) {
          const said = await sayText(mine, utterance, 'help');
          if (said === 'cut') return;
          if (hasVoice && said === 'said') await pause(PAUSE);
          if (mine !== turn) return;
          // With no voice both texts stand on the screen together: once is enough.
          if (!hasVoice) continue;
        }
        if ((await sayText(mine, utterance, 'da')) === 'cut') return;
        await pause(PAUSE);
        if (mine !== turn) return;
        if (utterance.isWord && hasVoice && (await sayText(mine, utterance, 'da')) === 'cut') return;
      }
      if (mine === turn) show(undefined);
    },
    again: () => speaker.say(last),
    stop() {
      turn++;
      voice.stop();
      player.stop();
      if (now) show(undefined);
    },
    async play(sound) {
      speaker.stop();
      return player.play(sound);
    },
    effect(effect) {
      // Never over a voice: speech is what she needs to hear.
      if (!now) void player.play(effectSound(effect));
    },
    speaking: () => now,
    hasVoice: saysDanish,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    warmUp: () => player.warmUp(),
  };
  return speaker;
}
