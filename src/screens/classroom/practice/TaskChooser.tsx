import { useTranslation } from 'react-i18next';
import type { Practice } from '#domain/practice.ts';
import { Picture } from '#ui/Picture.tsx';
import { KeyList } from '../KeyList.tsx';
import type { Settings } from '../settings.ts';
import { CLASS_RUNGS, skinOf } from './practising.ts';

interface Props {
  practice: Practice;
  settings: Settings;
  onSettings: (changed: Partial<Settings>) => void;
  onChosen: (task: string) => void;
  onLeave: () => void;
}

/**
 * The teacher's page of a place before the room looks: which task, whether the hand leads or the class finds, and which
 * of its kind it looks like.
 */
export function TaskChooser({ practice, settings, onSettings, onChosen, onLeave }: Props) {
  const { t } = useTranslation('classroom');
  return (
    <main class="chooser">
      <header class="chooser-head">
        <h1 lang="da">{practice.title.da}</h1>
        <fieldset class="chooser-choices">
          <legend>{t('rung')}</legend>
          {CLASS_RUNGS.map((rung) => (
            <button
              key={rung}
              type="button"
              class="chooser-choice"
              aria-pressed={settings.rung === rung}
              aria-describedby={`rung-${rung}`}
              onClick={() => onSettings({ rung })}
            >
              {t(`rung-${rung}`)}
            </button>
          ))}
        </fieldset>
        {practice.skins.length > 1 && (
          <fieldset class="chooser-choices">
            <legend>{t('skin')}</legend>
            {practice.skins.map((skin) => (
              <button
                key={skin.name}
                type="button"
                class="chooser-choice"
                aria-pressed={skinOf(practice, settings.skin) === skin}
                onClick={() => onSettings({ skin: skin.name })}
              >
                <bdi lang="da">{skin.title.da}</bdi>
              </button>
            ))}
          </fieldset>
        )}
        <button type="button" class="chooser-choice" onClick={onLeave}>
          {t('choose-lesson')}
        </button>
      </header>
      {CLASS_RUNGS.map((rung) => (
        <p key={rung} id={`rung-${rung}`} class={settings.rung === rung ? 'chooser-note' : 'unseen'}>
          {t(`rung-${rung}-lead`)}
        </p>
      ))}
      <ul class="chooser-lessons">
        {practice.tasks.map(({ name, title, picture }) => (
          <li key={name}>
            <button type="button" class="chooser-lesson" data-task={name} onClick={() => onChosen(name)}>
              <span class="chooser-picture">
                <Picture svg={practice.pictures[picture] ?? ''} />
              </span>
              <span class="chooser-title" lang="da">
                {title.da}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <KeyList />
    </main>
  );
}
