import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CheckIn, isComplete, nextTask } from '#domain/check-in.ts';
import { nameOf } from '#domain/ids.ts';
import { TASKS, type Task } from '#domain/operation.ts';
import { PLACE_OF_TASK } from '#domain/practice-ring.ts';
import { go } from '#hooks/navigation.ts';
import { usePracticeList } from '#hooks/practice.ts';
import { usePlaceSettings } from '#hooks/practice-settings.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { usePortrait } from '#ui/use-portrait.ts';
import { Screen } from '../Screen.tsx';
import './post.css';
import { TASK_PICTURES } from './task-picture.ts';
import { useCheckIn } from './use-check-in.ts';
import { WeekRing } from './WeekRing.tsx';

/** Her weekly check: three services on a ring, the tick, and the ways to practise it and to the real one. */
export function PostScreen() {
  const t = useTerms('post');
  const speech = useSpeech();
  const { checkIn, tick, untick } = useCheckIn();
  const [touched, setTouched] = useState<Task>();
  const isWhole = isComplete(checkIn);
  const chosen = touched ?? nextTask(checkIn) ?? 'digital-post';
  const isDone = checkIn.has(chosen);
  const place = PLACE_OF_TASK[chosen];
  const settings = usePlaceSettings();
  const canPractise = usePracticeList().some(({ practice }) => practice === place);
  // Upright, three narrow cards stand side by side.
  const isNarrow = usePortrait() && canPractise;
  const thumb = useMemo(() => drawUiPicture(TASK_PICTURES[chosen], { frame: 'face', id: 'thumb' }), [chosen]);
  const home = useMemo(() => drawUiPicture('home-today', { frame: 'face', id: 'thumb' }), []);

  useEcho(checkIn, (changed, isNow) => {
    if (isWhole && isNow) speech.say(spoken(t('thanks')));
    else speech.say(spoken(t(isNow ? `did-${changed}` : 'open-again')));
  });

  // Nobody has said that it is a duty: then it is a good habit (research A.3).
  const isDuty = (task: Task) => settings.get(PLACE_OF_TASK[task])?.isDuty ?? false;
  const choose = (task: Task) => {
    setTouched(task);
    if (checkIn.has(task)) return speech.say(spoken(t(task)), spoken(t('is-checked')));
    speech.say(spoken(t(task)), spoken(t('is-open')), spoken(t(isDuty(task) ? 'is-duty' : 'good-habit')));
  };
  const toggle = () => {
    speech.effect('touch');
    if (isDone) untick(chosen);
    else tick(chosen);
  };
  const next = isWhole
    ? { onGo: () => go('/today'), thumb: home }
    : { onGo: () => go(`/post/${chosen}`), thumb };

  return (
    <Screen name="post" say={[spoken(t(isWhole ? 'week-is-whole' : 'purpose'))]} next={next}>
      <div class={`post ${isWhole ? 'is-whole' : ''}`} dir="ltr">
        <WeekRing
          isDone={(task) => checkIn.has(task)}
          chosen={chosen}
          speaking={speech.speaking?.utterance.id}
          nameOf={(task) => t(task)}
          thanks={isWhole ? t('thank-you') : undefined}
          onChoose={choose}
        />
        <div class={`post-cards ${canPractise ? 'has-practice' : ''}`}>
          <ChoiceCard
            name="checked"
            class="post-check"
            term={t('checked')}
            picture={
              <>
                <UiPicture name={TASK_PICTURES[chosen]} />
                {!isDone && <span class="post-open" />}
              </>
            }
            isTicked={isDone}
            onTap={toggle}
          />
          {canPractise && (
            <ChoiceCard
              name="practise"
              class="post-practise"
              term={t('practise')}
              picture={<UiPicture name="practice" frame={isNarrow ? 'tall' : 'square'} id="practise" />}
              onTap={() => go(`/practice/${nameOf(place)}`)}
            />
          )}
          <ChoiceCard
            name="real"
            class="post-real"
            term={t('the-real-one')}
            picture={<UiPicture name="the-real-one" frame={isNarrow ? 'tall' : 'wide'} />}
            onTap={() => go(`/post/${chosen}`)}
          />
        </div>
      </div>
    </Screen>
  );
}

/** Says what has become of a task once the disk has it, never before. */
function useEcho(checkIn: CheckIn, say: (changed: Task, isNow: boolean) => void): void {
  const before = useRef(checkIn);
  useEffect(() => {
    const changed = TASKS.find((task) => before.current.has(task) !== checkIn.has(task));
    before.current = checkIn;
    if (changed) say(changed, checkIn.has(changed));
  });
}
