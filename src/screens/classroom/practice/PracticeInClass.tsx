import { useTranslation } from 'react-i18next';
import { useClassroomHelp, useClassroomPractice } from '#hooks/classroom.ts';
import { go } from '#hooks/navigation.ts';
import type { Settings } from '../settings.ts';
import { PracticeShow } from './PracticeShow.tsx';
import { TaskChooser } from './TaskChooser.tsx';
import './practice-show.css';

interface Props {
  /** Of the place, and of the task when one is chosen. */
  name: string;
  task: string | undefined;
  settings: Settings;
  onSettings: (changed: Partial<Settings>) => void;
}

/** `/class/practice/post`, where a task is chosen, and `/class/practice/post/read-letter`, which shows it. */
export function PracticeInClass({ name, task, settings, onSettings }: Props) {
  const { t } = useTranslation('classroom');
  const id = `practice/${name}`;
  const practice = useClassroomPractice(id);
  const help = useClassroomHelp(id, settings.help);
  // Replaced, not added, as with a lesson: Back of the browser must not lead round and round.
  const leave = () => go('/class', { replace: true });
  if (practice === undefined) return null;
  if (practice === null) {
    return (
      <main class="chooser">
        <p class="chooser-note">{t('not-here-yet')}</p>
        <button type="button" class="chooser-choice" onClick={leave}>
          {t('choose-lesson')}
        </button>
      </main>
    );
  }
  const chosen = practice.tasks.find((one) => one.name === task);
  const own = { practice, settings, onSettings };
  return chosen ? (
    <PracticeShow
      key={chosen.name}
      {...own}
      help={help}
      task={chosen.name}
      onLeave={() => go(`/class/practice/${name}`, { replace: true })}
    />
  ) : (
    <TaskChooser {...own} onChosen={(next) => go(`/class/practice/${name}/${next}`)} onLeave={leave} />
  );
}
