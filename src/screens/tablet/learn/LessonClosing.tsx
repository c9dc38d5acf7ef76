import { useEffect, useMemo } from 'preact/hooks';
import type { StepOf } from '#domain/lesson.ts';
import { useHerLook } from '#hooks/her-look.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import { LessonPicture } from './LessonPicture.tsx';
import { termOf } from './lesson-words.ts';
import { usePraise } from './steps/use-praise.ts';
import './closing.css';

interface Props {
  open: OpenLesson;
  onBack: () => void;
}

/** The end of a lesson: it is done, and this is what to take outside. No points, no counting. */
export function LessonClosing({ open, onBack }: Props) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const her = useHerLook();
  const praise = usePraise();
  const { lesson } = open;
  const task = lesson.steps.findLast((step): step is StepOf<'real-task'> => step.kind === 'real-task');
  const words = useMemo(
    () => [spoken(t('finished-said')), ...(task ? [spoken(t('this-week')), open.say(task.phrase)] : [])],
    [t, task, open],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chord sounds once, when she gets here
  useEffect(() => praise('finished', words), []);
  const finished = t('finished');

  return (
    <Screen
      name="lesson#closing"
      say={[]}
      listen={words}
      back={onBack}
      next={{ onGo: () => go('/learn', { replace: true }), state: 'glow' }}
    >
      <div class="closing" dir="ltr">
        <ChoiceCard
          name="finished"
          term={finished}
          picture={<UiPicture name="finished" her={her} />}
          isSpeaking={speech.speaking?.utterance.id === spoken(t('finished-said')).id}
          onTap={() => speech.say(spoken(t('finished-said')))}
        />
        {task && (
          <ChoiceCard
            name="real-task"
            icon="calendar"
            term={termOf(open, task.phrase)}
            picture={<LessonPicture svg={lesson.pictures[task.picture]} />}
            isSpeaking={speech.speaking?.utterance.id === task.phrase.id}
            onTap={() => speech.say(spoken(t('this-week')), open.say(task.phrase))}
          />
        )}
      </div>
    </Screen>
  );
}
