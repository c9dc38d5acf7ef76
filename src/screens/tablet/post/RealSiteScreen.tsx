import { useEffect, useState } from 'preact/hooks';
import type { How } from '#domain/check-in.ts';
import type { Task } from '#domain/operation.ts';
import { useDraft } from '#hooks/lessons.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTablet } from '#hooks/tablet.ts';
import { spoken, type Terms, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Label } from '#ui/Label.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import { LeavingSite } from './LeavingSite.tsx';
import './real-site.css';
import { isTask, TASK_PICTURES } from './task-picture.ts';
import { useCheckIn } from './use-check-in.ts';

interface Props {
  /** One of TASKS; anything else is a wrong address and shows the first task. */
  task: string;
}

/**
 * The way out to the real site: a spoken picture first, then the site, and when she is back, how it went.
 * That she has left is on the disk, so a tablet that was switched off meanwhile still asks.
 */
export function RealSiteScreen({ task: asked }: Props) {
  const task: Task = isTask(asked) ? asked : 'digital-post';
  const { drafts } = useTablet();
  const key = `left-for/${task}`;
  const [hasLeft, keepLeft] = useDraft(key, (value) => value === true);
  if (hasLeft === undefined) return null;
  if (!hasLeft) return <LeavingSite task={task} onLeave={() => keepLeft(true)} />;
  const onDone = () => {
    drafts.remove(key).catch(() => undefined);
    go('/post', { replace: true });
  };
  return <Returned task={task} onDone={onDone} />;
}

const WAYS = [
  { name: 'alone', picture: 'home-post' },
  { name: 'with-help', picture: 'the-real-one' },
  { name: 'not-yet', picture: 'wait' },
] as const;

function Returned({ task, onDone }: { task: Task; onDone: () => void }) {
  const t = useTerms('post');
  const speech = useSpeech();
  const isBack = useReturn();
  const { tick } = useCheckIn();
  const question = [spoken(t(task)), spoken(t('how-was-it'))];

  const answer = (name: (typeof WAYS)[number]['name']) => {
    const how: How = name === 'not-yet' ? undefined : name;
    if (how) tick(task, how);
    speech.effect('touch');
    onDone();
  };
  return (
    <Screen name={`real-site#back-${isBack}`} say={isBack ? question : []} listen={question} back={onDone}>
      <div class="returned" dir="ltr">
        <Question t={t} task={task} />
        {WAYS.map(({ name, picture }) => (
          <ChoiceCard
            key={name}
            name={name}
            class="turns"
            term={t(name)}
            picture={<UiPicture name={picture} id={name} />}
            onTap={() => answer(name)}
          />
        ))}
      </div>
    </Screen>
  );
}

function Question({ t, task }: { t: Terms; task: Task }) {
  const speech = useSpeech();
  const term = t('did-you-check');
  return (
    <button
      type="button"
      class="returned-question"
      data-term={term.id}
      onClick={() => speech.say(spoken(t(task)), spoken(t('how-was-it')))}
    >
      <UiPicture name={TASK_PICTURES[task]} />
      <Label text={term.text} lang={term.lang} />
    </button>
  );
}

/** Is she looking at the tablet again? False from the moment she leaves till the page is seen anew. */
function useReturn(): boolean {
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setBack(true);
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, []);
  return isBack;
}
