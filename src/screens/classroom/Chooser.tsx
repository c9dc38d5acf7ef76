import { useTranslation } from 'react-i18next';
import { nameOf } from '#domain/ids.ts';
import { directionOf, READY_LANGUAGES } from '#domain/languages.ts';
import type { ContentIndex } from '#domain/lesson.ts';
import type { YogaMinutes } from '#domain/yoga-fields.ts';
import { moduleTitle, useClassroomContent, useClassroomLesson } from '#hooks/classroom.ts';
import { Picture } from '#ui/Picture.tsx';
import { KeyList } from './KeyList.tsx';
import { PracticeChoice } from './practice/PracticeChoice.tsx';
import type { Settings } from './settings.ts';
import { YogaChoice } from './YogaChoice.tsx';

type Entry = ContentIndex['lessons'][number];

interface Props {
  settings: Settings;
  onSettings: (changed: Partial<Settings>) => void;
  /** The name of a lesson, without `lesson/`. */
  onChosen: (name: string) => void;
  /** The name of a practice place, without `practice/`. */
  onPlace: (name: string) => void;
  onYoga: (minutes: YogaMinutes) => void;
}

/** The teacher's page before the room looks: which lesson, practice place or how much yoga, which second language, dark or light. */
export function Chooser({ settings, onSettings, onChosen, onPlace, onYoga }: Props) {
  const { t } = useTranslation('classroom');
  const { index, ready } = useClassroomContent();
  const modules = byModule(index?.lessons ?? []);

  return (
    <main class="chooser">
      <header class="chooser-head">
        <h1>{t('choose-lesson')}</h1>
        <fieldset class="chooser-choices">
          <legend>{t('second-line')}</legend>
          <Choice isOn={settings.help === undefined} onTap={() => onSettings({ help: undefined })}>
            {t('no-second-line')}
          </Choice>
          {READY_LANGUAGES.filter(({ tag }) => tag !== 'da').map(({ tag, name }) => (
            <Choice key={tag} isOn={settings.help === tag} onTap={() => onSettings({ help: tag })}>
              <bdi lang={tag} dir={directionOf(tag)}>
                {name}
              </bdi>
            </Choice>
          ))}
        </fieldset>
        <fieldset class="chooser-choices">
          <legend>{t('board')}</legend>
          <Choice isOn={!settings.isLight} onTap={() => onSettings({ isLight: false })}>
            {t('dark')}
          </Choice>
          <Choice isOn={settings.isLight} onTap={() => onSettings({ isLight: true })}>
            {t('light')}
          </Choice>
        </fieldset>
      </header>
      {modules.length === 0 && <p class="chooser-note">{t('no-lessons')}</p>}
      {modules.length > 0 && ready.kept < ready.wanted && (
        <p class="chooser-note" role="status">
          {t('loading', { kept: ready.kept, wanted: ready.wanted })}
        </p>
      )}
      {modules.map(([module, lessons]) => (
        <section key={module} aria-labelledby={`module-${module}`}>
          <h2 id={`module-${module}`} lang="da">
            {moduleTitle(module)}
          </h2>
          <ul class="chooser-lessons">
            {lessons.map(({ lesson }) => (
              <LessonCard key={lesson} id={lesson} onChosen={onChosen} />
            ))}
          </ul>
        </section>
      ))}
      <PracticeChoice onChosen={onPlace} />
      <YogaChoice settings={settings} onSettings={onSettings} onYoga={onYoga} />
      <KeyList />
    </main>
  );
}

function LessonCard({ id, onChosen }: { id: string; onChosen: Props['onChosen'] }) {
  const { t } = useTranslation('classroom');
  const lesson = useClassroomLesson(id);
  return (
    <li>
      <button
        type="button"
        class="chooser-lesson"
        disabled={!lesson}
        data-lesson={nameOf(id)}
        onClick={() => onChosen(nameOf(id))}
      >
        <span class="chooser-picture">
          {lesson && <Picture svg={lesson.pictures[lesson.picture] ?? ''} />}
        </span>
        <span class="chooser-title" lang={lesson ? 'da' : undefined}>
          {lesson ? lesson.title.da : lesson === null ? t('not-here-yet') : ' '}
        </span>
      </button>
    </li>
  );
}

interface ChoiceProps {
  isOn: boolean;
  onTap: () => void;
  children: preact.ComponentChildren;
}

const Choice = ({ isOn, onTap, children }: ChoiceProps) => (
  <button type="button" class="chooser-choice" aria-pressed={isOn} onClick={onTap}>
    {children}
  </button>
);

function byModule(lessons: readonly Entry[]): readonly [number, readonly Entry[]][] {
  const modules = new Map<number, Entry[]>();
  for (const entry of [...lessons].sort((a, b) => a.module - b.module || a.order - b.order)) {
    modules.set(entry.module, [...(modules.get(entry.module) ?? []), entry]);
  }
  return [...modules];
}
