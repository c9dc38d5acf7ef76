import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useTranslation } from 'react-i18next';
import type { Help, Phrase } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import { sayOf } from '#domain/practice-engine.ts';
import { screenOf, type Tap, taskOf } from '#domain/practice-run.ts';
import { phraseOfTap } from '#domain/practice-tapped.ts';
import { useAwakeScreen } from '#hooks/awake-screen.ts';
import { useClassroom } from '#hooks/classroom.ts';
import { publishedFact } from '#hooks/classroom-facts.ts';
import { PracticePlace } from '#ui/practice/PracticePlace.tsx';
import { isSameTap, type Place, type Told } from '#ui/practice/place.ts';
import { toggleFullScreen } from '../full-screen.ts';
import type { Command } from '../keys.ts';
import type { Settings } from '../settings.ts';
import { useCommands } from '../use-commands.ts';
import {
  back,
  beginning,
  forward,
  type Practising,
  pointedAt,
  shown,
  skinOf,
  touched,
} from './practising.ts';
import { Scaled } from './Scaled.tsx';
import { Strip } from './Strip.tsx';
import { usePlaceWords } from './use-place-words.ts';

interface Props {
  practice: Practice;
  help: Help | null | undefined;
  task: string;
  settings: Settings;
  onSettings: (changed: Partial<Settings>) => void;
  onLeave: () => void;
}

/** A task of a practice place for the whole room: the same place as on the tablets, driven by clicker, keys or finger. */
export function PracticeShow({ practice, help, task, settings, onSettings, onLeave }: Props) {
  const { t } = useTranslation('classroom');
  const { speaker } = useClassroom();
  const words = usePlaceWords();
  const { rung } = settings;
  const [practising, setPractising] = useState<Practising>(() => beginning(practice, task, newSeed()));
  const { run, isBlank } = practising;
  const say = sayOf(practice, run);
  useAwakeScreen();
  useEffect(() => () => speaker.stop(), [speaker]);

  const speak = (...phrases: readonly (Phrase | undefined)[]) =>
    void speaker.say(phrases.flatMap((phrase) => (phrase ? [{ id: phrase.id, da: phrase.da }] : [])));
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the place opens, and before a key can be pressed
  useLayoutEffect(() => speak(asPhrase(words.isPractice), practice.say, say), []);

  /** Shows what came of a key or a finger, and says what is to be done next when that is something else. */
  const show = (next: Practising, tapped?: Phrase) => {
    setPractising(next);
    if (next.forgotten) return speak(asPhrase(words.forgotten));
    const nextSay = sayOf(practice, next.run);
    if (nextSay.id !== say.id || next.run.step !== run.step) return speak(tapped, nextSay);
    if (tapped) speak(tapped);
  };
  const obey = (command: Command) => {
    switch (command) {
      case 'forward':
        return show(forward(practice, rung, practising));
      case 'back':
        return show(back(rung, practising));
      case 'reveal':
        setPractising(shown(practising));
        return isBlank ? undefined : speak(say);
      case 'blank':
        speaker.stop();
        return setPractising({ ...practising, isBlank: !isBlank });
      case 'light':
        return onSettings({ isLight: !settings.isLight });
      case 'full-screen':
        return toggleFullScreen();
      case 'plan':
      case 'leave':
        return onLeave();
    }
  };
  useCommands(obey);

  const next = pointedAt(practice, rung, practising);
  const onTap = (tap: Tap) => {
    // What the hand shows is what is done now; a finger elsewhere hears it again.
    if (next && !isSameTap(next, tap)) return speak(say);
    show(touched(practice, practising, tap).practising, phraseOfTap(practice, run, tap));
  };
  const onTold = (what: Told) =>
    speak(what === 'title' ? screenOf(practice, run.screen).title : asPhrase(words.lookAway));
  const place: Place = {
    practice,
    run,
    skin: skinOf(practice, settings.skin) as Place['skin'],
    words,
    termOf: ({ id, da }) => {
      const theirs = help?.texts[id]?.text;
      return help && theirs
        ? { id, da, text: theirs, lang: help.language }
        : { id, da, text: da, lang: 'da' };
    },
    numberOf: publishedFact,
    next,
    isLocked: rung === 'together' && next !== undefined,
    forgotten: practising.forgotten,
    voice: 'none',
    onTap,
    onTold,
    onVoice: () => undefined,
  };
  const { steps, title } = taskOf(practice, task);
  return (
    <main class="show practice-show" dir="ltr" data-task={task} data-step={run.step} data-rung={rung}>
      <h1 class="unseen" lang="da">
        {title.da}
      </h1>
      {isBlank ? (
        <p class="unseen" role="status">
          {t('resting')}
        </p>
      ) : (
        <>
          <Scaled>
            <PracticePlace place={place} />
          </Scaled>
          <Strip say={say} help={help} steps={steps.length} done={run.step} onCommand={obey} />
        </>
      )}
    </main>
  );
}

const asPhrase = ({ id, da }: { id: string; da: string }): Phrase => ({ id, da });

/** Another letter or job each time the task is opened. */
const newSeed = (): number => Math.floor(Math.random() * 1_000_000);
