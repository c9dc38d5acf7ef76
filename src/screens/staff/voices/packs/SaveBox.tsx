import { useMemo, useState } from 'preact/hooks';
import { clipsOf } from '#domain/clips.ts';
import { useStaff } from '#hooks/staff.ts';
import { type SavedVoices, voiceFileOf } from '#hooks/staff-voice-files.ts';
import { useLive } from '#hooks/tablet.ts';
import { useAction } from '../../action.ts';
import { Fault } from '../../Fault.tsx';
import { useWords } from '../../words.ts';
import { languageWord } from './language-word.ts';
import { saveFile } from './save-file.ts';

/** Saves the voices of one language in a file. Only languages in which somebody can be heard are offered. */
export function SaveBox() {
  const t = useWords();
  const staff = useStaff();
  const operations = useLive(staff.operations);
  const languages = useMemo(() => {
    const { ofText, stories } = clipsOf(operations);
    return [
      ...new Set([
        ...[...ofText.values()].flat().map(({ language }) => language),
        ...stories.map(({ language }) => language),
      ]),
    ].sort();
  }, [operations]);
  const [chosen, setChosen] = useState<string>();
  const [saved, setSaved] = useState<SavedVoices>();
  const language = chosen !== undefined && languages.includes(chosen) ? chosen : languages[0];
  const save = useAction(async (tag: string) => {
    setSaved(undefined);
    const made = await voiceFileOf(staff, tag, t('voice-nameless'));
    if (made.clips + made.stories > 0) saveFile(made.file, made.name);
    setSaved(made);
  });

  return (
    <section class="box narrow" aria-labelledby="voices-save">
      <h2 id="voices-save">{t('voices-save')}</h2>
      {language === undefined ? (
        <p>{t('voices-none-yet')}</p>
      ) : (
        <>
          <p>{t('voices-save-lead')}</p>
          <div class="fields">
            <label class="field is-narrow">
              <span>{t('language')}</span>
              <select
                value={language}
                onChange={(event) => {
                  setChosen(event.currentTarget.value);
                  setSaved(undefined);
                }}
              >
                {languages.map((tag) => (
                  <option key={tag} value={tag}>
                    {languageWord(t, tag)}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              class="button is-primary"
              disabled={save.isBusy}
              onClick={() => void save.run(language)}
            >
              {t('voices-save-now')}
            </button>
          </div>
        </>
      )}
      <Fault code={save.fault} place="voices" />
      {saved && (
        <div class={saved.clips + saved.stories > 0 ? 'note is-good' : 'note'} role="status">
          {saved.clips + saved.stories > 0 ? (
            <p>
              {t('voices-saved', { name: saved.name })} {t('voices-clips', { count: saved.clips })}{' '}
              {t('voices-stories', { count: saved.stories })}
            </p>
          ) : (
            <p>{t('voices-saved-nothing')}</p>
          )}
          {saved.left > 0 && <p>{t('voices-left', { count: saved.left })}</p>}
        </div>
      )}
    </section>
  );
}
