import { useEffect, useRef } from 'preact/hooks';
import type { Speaker } from '#audio/speaker.ts';
import type { Utterance } from '#audio/utterance.ts';
import { cuesOf } from '#curriculum/yoga/played.ts';
import type { YogaStep } from '#domain/yoga-fields.ts';
import { type Due, dueNow, type Playing } from '#domain/yoga-player.ts';

/** What is said of a pose, in the words of the window that says it. */
export interface YogaWords {
  readonly title: (step: YogaStep) => Utterance;
  /** Its sentence with this number, 1 for the first. */
  readonly cue: (step: YogaStep, number: number) => Utterance;
  /** That she changes sides. */
  readonly otherSide: () => Utterance;
}

/**
 * The voice of a row of poses: a chime for each pose, and its sentences one at a time, each to its end before the
 * next (ux rules 28, 29). Another pose ends what is being said. A pause is silent; a sentence it cut is said again
 * after it, and nothing else is. `sides`: 2 in a pose that is done to both. Gives what
 * Listen again says.
 */
export function useYogaVoice(
  speaker: Speaker,
  steps: readonly YogaStep[],
  playing: Playing,
  sides: number,
  words: YogaWords,
): readonly Utterance[] {
  const step = steps[playing.at];
  const due = step && dueNow(steps, playing, { cues: cuesOf(step), sides });
  const key = due && `${playing.at} ${due.sound} ${due.number}`;
  const sounded = useRef<string>(undefined);
  const line = useRef({ turn: 0, isTalking: false, last: Promise.resolve() });

  const quiet = () => {
    line.current = { turn: line.current.turn + 1, isTalking: false, last: Promise.resolve() };
    speaker.stop();
  };
  const queue = (utterances: readonly Utterance[]) => {
    const { turn } = line.current;
    const say = async () => {
      if (turn !== line.current.turn) return;
      line.current.isTalking = true;
      await speaker.say(utterances);
      if (turn === line.current.turn) line.current.isTalking = false;
    };
    line.current.last = line.current.last.then(say);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when another thing is due
  useEffect(() => {
    if (playing.isPaused) {
      if (line.current.isTalking) sounded.current = undefined;
      quiet();
      return;
    }
    if (key === sounded.current) return;
    sounded.current = key;
    if (!due || !step) return;
    if (due.sound === 'chime') {
      quiet();
      speaker.effect('chime');
    } else queue(saidOf(due, step, words));
  }, [key, playing.isPaused]);

  if (!step) return [];
  const cues = cuesOf(step);
  const number = due?.sound === 'cue' ? due.number : due?.sound === 'turn' ? cues : 1;
  return [words.title(step), ...(cues > 0 ? [words.cue(step, number)] : [])];
}

function saidOf(due: Due, step: YogaStep, words: YogaWords): readonly Utterance[] {
  if (due.sound === 'turn') return [words.otherSide()];
  const cue = words.cue(step, due.number);
  return due.number === 1 ? [words.title(step), cue] : [cue];
}
