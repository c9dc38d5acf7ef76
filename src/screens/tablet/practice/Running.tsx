import { useEffect, useRef, useState } from 'preact/hooks';
import type { Utterance } from '#audio/utterance.ts';
import { nameOf } from '#domain/ids.ts';
import type { Phrase } from '#domain/lesson.ts';
import type { Rung } from '#domain/practice.ts';
import { type Outcome, sayOf } from '#domain/practice-engine.ts';
import type { RunResult } from '#domain/practice-ladder.ts';
import { recordOn, screenOf, type Tap, taskOf } from '#domain/practice-run.ts';
import { phraseOfTap } from '#domain/practice-tapped.ts';
import { go } from '#hooks/navigation.ts';
import type { OpenPractice } from '#hooks/practice.ts';
import { usePracticeSettings } from '#hooks/practice-settings.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { PracticePlace } from '#ui/practice/PracticePlace.tsx';
import { isSameTap } from '#ui/practice/place.ts';
import { termOf } from '../learn/lesson-words.ts';
import { goForHelp, Screen } from '../Screen.tsx';
import './running.css';
import { skinOfPlace } from './place-words.ts';
import {
  beginning,
  hinted,
  instructionOf,
  isGuided,
  type Practising,
  pointedAt,
  readsAloud,
  resultOf,
  touched,
  undone,
} from './practising.ts';
import { useHerVoice } from './use-her-voice.ts';
import { useNumbers } from './use-numbers.ts';
import { usePlaceWords } from './use-place-words.ts';

/** With the voice: after so long a rest it shows the way, ms. It hurries nobody: nothing else comes of resting. */
const REST = 8000;
/** How long the hand stays on a thing before it taps, when all is said: at a new step, and within one, ms. */
const LOOK = 2500;
const LOOK_ON = 1200;

interface Props {
  open: OpenPractice;
  task: string;
  rung: Rung;
  /** Mixes the lists and chooses the letter. */
  seed: number;
  onEnd: (result: RunResult) => void;
}

/** A run in a place: she taps, or the hand does. It knows nothing of a network, and nothing of it is kept. */
export function Running({ open: given, task, rung, seed, onEnd }: Props) {
  // What arrives anew meanwhile is for the next run.
  const [open] = useState(given);
  const { practice } = open;
  const t = useTerms('practising');
  const words = usePlaceWords();
  const speech = useSpeech();
  const numberOf = useNumbers();
  const settings = usePracticeSettings(practice.id);
  const [practising, setPractising] = useState<Practising>(() => beginning(practice, task, seed));
  const [isPaused, setPaused] = useState(false);
  const { run } = practising;
  const next = pointedAt(practice, rung, practising);
  const excuse = useStopping(practising, () => onEnd(resultOf(rung, false, practising)));

  const say = (...what: readonly (Utterance | undefined)[]) => {
    const all = what.filter((one) => one !== undefined);
    if (all.length > 0) speech.say(...all);
  };
  const asked = (now: Practising): Utterance | undefined => {
    const phrase = instructionOf(practice, rung, now.run);
    return phrase && open.say(phrase);
  };
  const title = open.say(taskOf(practice, task).title);
  const again = [...(rung === 'alone' ? [title] : []), asked(practising)].filter((one) => one !== undefined);

  const act = (tap: Tap) => {
    const { practising: after, outcome } = touched(practice, practising, tap);
    setPractising(after);
    if (outcome === 'done') {
      excuse();
      return onEnd(resultOf(rung, true, after));
    }
    const answer = answerTo(tap, outcome, after);
    if (answer.length > 0) say(...answer);
    else speech.effect('touch');
  };
  const answerTo = (tap: Tap, outcome: Outcome, after: Practising): readonly Utterance[] => {
    if (outcome === 'refused') return [spoken(words.forgotten)];
    if (outcome === 'not-yet') return [spoken(t('first'))];
    if (readsAloud(practice, run, tap)) return lines(recordOn(practice, run)?.lines ?? []);
    const tapped = phraseOfTap(practice, run, tap);
    const isQuiet = rung === 'alone' && outcome !== 'heard';
    const isElsewhere = outcome === 'elsewhere' && after.run.screen !== run.screen;
    const there = isElsewhere ? [open.say(screenOf(practice, after.run.screen).say)] : [];
    const instruction = asked(after);
    const isNew = isElsewhere || after.run.step !== run.step || instruction?.id !== asked(practising)?.id;
    return [
      ...(tapped && !isQuiet ? [open.say(tapped)] : []),
      ...there,
      ...(instruction && isNew ? [instruction] : []),
    ];
  };
  const lines = (all: readonly { phrase: Phrase }[]) => all.map(({ phrase }) => open.say(phrase));
  const onTap = (tap: Tap) => {
    // Where the hand leads, other things only say again what is to be done.
    if (isGuided(rung) && next && !isSameTap(next, tap)) return say(asked(practising));
    act(tap);
  };
  const voice = useHerVoice((part) => onTap({ part }));
  const hint = (isAsked: boolean) => {
    setPractising(hinted(practising, isAsked));
    say(open.say(sayOf(practice, run)));
  };
  const isSaying = speech.speaking !== undefined;
  const isPlaying = rung === 'see-it' && !isPaused && next !== undefined;
  const isNewStep = practising.before.at(-1)?.step !== run.step;
  useWaiting(isPlaying && !isSaying, isNewStep ? LOOK : LOOK_ON, practising, () => next && act(next));
  const isResting = rung === 'with-voice' && !practising.isHinted && voice.phase !== 'recording';
  useWaiting(isResting && !isSaying, REST, practising, () => hint(false));

  const leave = () => go(`/practice/${nameOf(practice.id)}`, { replace: true });
  const pause = () => {
    if (practising.before.length === 0 && isPaused) return leave();
    setPaused(true);
    setPractising(undone(practising));
    speech.say(spoken(t('paused')));
  };
  const goOn = () => {
    setPaused(false);
    if (next) act(next);
  };
  const help = () => {
    if (!isGuided(rung) && !practising.isHinted) return hint(true);
    excuse();
    goForHelp();
  };

  return (
    <Screen
      name="practice-run"
      marks={{ 'data-rung': rung, 'data-seed': seed, 'data-task': task }}
      say={[spoken(t('is-practice')), spoken(t(`${rung}-said`)), ...again]}
      listen={again.length > 0 ? again : [title]}
      back={rung === 'see-it' ? pause : leave}
      next={rung === 'see-it' ? { onGo: goOn } : undefined}
      onHelp={help}
    >
      <PracticePlace
        place={{
          practice,
          run,
          skin: skinOfPlace(practice, settings),
          words,
          termOf: (phrase) => termOf(open, phrase),
          numberOf,
          next,
          isLocked: isGuided(rung) && next !== undefined,
          speaking: speech.speaking?.utterance.id,
          forgotten: practising.forgotten,
          voice: voice.phase,
          onTap,
          onTold: (what) =>
            say(what === 'title' ? open.say(screenOf(practice, run.screen).title) : spoken(words.lookAway)),
          onVoice: voice.onVoice,
        }}
      />
    </Screen>
  );
}

/** Does something once after a while, unless something else has come in between. */
function useWaiting(isWaiting: boolean, ms: number, since: unknown, then: () => unknown): void {
  const latest = useRef(then);
  latest.current = then;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `since` says when the waiting begins anew
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => latest.current(), ms);
    return () => clearTimeout(timer);
  }, [isWaiting, ms, since]);
}

/** Tells when she leaves a run that she has begun. What is returned makes leaving no stop: she is done, or went for help. */
function useStopping({ before }: Practising, onStop: () => void): () => void {
  const isExcused = useRef(false);
  const latest = useRef({ hasBegun: false, onStop });
  latest.current = { hasBegun: before.length > 0, onStop };
  useEffect(
    () => () => {
      if (!isExcused.current && latest.current.hasBegun) latest.current.onStop();
    },
    [],
  );
  return () => {
    isExcused.current = true;
  };
}
