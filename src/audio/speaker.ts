import type { DeviceVoice } from './device-voice.ts';
import { type Effect, effectSound } from './effects.ts';
import { type Plan, planOf, slowly, textsOf } from './layers.ts';
import type { Player } from './player.ts';
import type { Layer, Utterance } from './utterance.ts';
import type { Voices } from './voices.ts';

/** What is being said now, for the ring round the card and for the words on the screen when there is no voice. */
export interface Speaking {
  readonly utterance: Utterance;
  readonly layer: Layer;
  /** Which of its texts: hers or the Danish. */
  readonly part: 'help' | 'da';
  /** A voice was there and gave no sound: something is wrong with the sound itself, and she is shown what to do. */
  readonly isLost?: boolean;
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
  /** Has the tablet an offline voice of its own for this language? */
  speaks(language: string): boolean;
  /** Has a person said this Danish text slowly, and is it on this tablet? */
  saysSlowly(text: string): Promise<boolean>;
  /** Her answer in the sound check: did she hear what was said last? */
  heard(isHeard: boolean): void;
  subscribe(listener: () => void): () => void;
  warmUp(): void;
}

interface Surroundings {
  readonly voice: DeviceVoice;
  readonly player: Player;
  /** Recorded and machine-made voices, where the tablet has them. */
  readonly voices?: Partial<Voices>;
  /** Waits so many ms; tests hand in one that does not. */
  readonly pause: (ms: number) => Promise<void>;
}

type Said = 'said' | 'passed' | 'cut';

/** One `say`: which layer says which language of it. */
interface Card {
  readonly turn: number;
  planFor(language: string): Promise<Plan>;
  fellSilent(language: string, layer: Layer): void;
  /** Has a voice of it failed to sound? */
  isLost(): boolean;
}

/** Between two phrases, and between a word and its repetition, ms (ux rules 27, 28). */
const PAUSE = 450;
/** How long words stay on the screen when no voice can say them, ms a letter: a slow reader's pace. */
const READING = 90;
const READING_LEAST = 1600;

/**
 * Speaks phrases by the best layer there is. The layer is decided for each card (one `say`) and language,
 * and is never mixed inside one (DESIGN §5, ux rule 25).
 */
export function createSpeaker({ voice, player, voices = {}, pause }: Surroundings): Speaker {
  const listeners = new Set<() => void>();
  let now: Speaking | undefined;
  let last: readonly Utterance[] = [];
  let turn = 0;
  /** The languages that the tablet's own voices have said since the last `say`. */
  let byDevice = new Set<string>();

  const show = (speaking: Speaking | undefined) => {
    now = speaking;
    for (const listener of listeners) listener();
  };
  voice.subscribe(() => show(now));
  voices.subscribe?.(() => show(now));

  /**
   * One text by the layer of its language: `passed` when its Danish follows and is enough, `cut` when somebody else has
   * the word now.
   */
  async function sayText(card: Card, utterance: Utterance, part: 'help' | 'da'): Promise<Said> {
    const language = part === 'da' ? 'da' : (utterance.help?.language ?? 'da');
    const text = part === 'da' ? utterance.da : (utterance.help?.text ?? '');
    const mine = card.turn;
    const over = (): Said => (mine === turn ? 'said' : 'cut');
    for (;;) {
      const plan = await card.planFor(language);
      if (mine !== turn) return 'cut';
      if (plan.layer === 'none' && part === 'help' && (await card.planFor('da')).layer !== 'none')
        return mine === turn ? 'passed' : 'cut';
      if (mine !== turn) return 'cut';
      const sound = plan.soundOf(text);
      const isShown = plan.layer === 'none' || (plan.layer === 'machine' && !sound);
      show({
        utterance,
        part,
        layer: isShown ? 'none' : plan.layer,
        ...(isShown && card.isLost() && { isLost: true }),
      });
      if (isShown) {
        await pause(Math.max(READING_LEAST, text.length * READING));
        return over();
      }
      if (!sound) byDevice.add(language);
      const said = await (sound ? player.play(sound) : voice.say(text, language));
      if (said === 'ended' || mine !== turn) return over();
      byDevice.delete(language);
      card.fellSilent(language, plan.layer);
    }
  }

  /** A card is planned once a language; when its layer fails, the rest of the card takes the next one. */
  function cardOf(utterances: readonly Utterance[], mine: number): Card {
    const plans = new Map<string, Promise<Plan>>();
    const among = utterances.some(({ pace }) => pace === 'slow') ? slowly(voices) : voices;
    let hasFailed = false;
    const plan = (language: string, after?: Layer) => {
      const made = planOf(textsOf(utterances, language), language, voice.speaks, among, after);
      plans.set(language, made);
      return made;
    };
    return {
      turn: mine,
      planFor: (language) => plans.get(language) ?? plan(language),
      fellSilent(language, layer) {
        hasFailed = true;
        void plan(language, layer);
      },
      isLost: () => hasFailed,
    };
  }

  const speaker: Speaker = {
    async say(utterances) {
      speaker.stop();
      const mine = turn;
      last = utterances;
      byDevice = new Set();
      const card = cardOf(utterances, mine);
      const hasDanish = async () => (await card.planFor('da')).layer !== 'none';
      for (const utterance of utterances) {
        if (utterance.help && utterance.help.text !== utterance.da) {
          const said = await sayText(card, utterance, 'help');
          if (said === 'cut') return;
          // With no voice both texts stand on the screen together: once is enough.
          if (!(await hasDanish())) continue;
          if (said === 'said') await pause(PAUSE);
          if (mine !== turn) return;
        }
        if ((await sayText(card, utterance, 'da')) === 'cut') return;
        await pause(PAUSE);
        if (mine !== turn) return;
        if (utterance.isWord && (await hasDanish()) && (await sayText(card, utterance, 'da')) === 'cut')
          return;
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
    hasVoice: () => voice.speaks('da') || (voices.hasMachine?.() ?? false),
    speaks: voice.speaks,
    saysSlowly: (text) =>
      Promise.resolve(voices.clip?.(text, 'da', 'slow')).then(
        (sound) => sound !== undefined,
        () => false,
      ),
    heard: (isHeard) => voice.judge([...byDevice], isHeard),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    warmUp: () => player.warmUp(),
  };
  return speaker;
}
