import { useState } from 'preact/hooks';
import { directionOf, type Language } from '#domain/languages.ts';
import { LONGEST_SENTENCE } from '#domain/translation-fields.ts';
import type { Sentence } from '#domain/translations.ts';
import { useStaff } from '#hooks/staff.ts';
import { correct, review } from '#hooks/staff-languages.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';

interface Props {
  language: Language;
  sentence: Sentence;
  /** The picture that stands with it in the lesson. */
  svg: string | undefined;
}

/** A sentence to be read beside its picture and its Danish, and to be written anew or stood by. */
export function SentenceRow({ language, sentence, svg }: Props) {
  const t = useWords();
  const staff = useStaff();
  const { tag } = language;
  const { da, text, before, state } = sentence;
  const begin = t(text === undefined ? 'translate' : 'correct');
  const [draft, setDraft] = useState<string>();
  const save = useAction(async (written: string) => {
    if (written.trim() !== text) await correct(staff, { language: tag, sentence, text: written });
    setDraft(undefined);
  });
  const stand = useAction(async (read: string) => review(staff, { language: tag, sentence, text: read }));

  return (
    <li class="sentence" data-phrase={sentence.phrase} data-state={state}>
      <span class="sentence-picture" aria-hidden="true">
        {svg && <Picture svg={svg} />}
      </span>
      <p lang="da" class="sentence-da">
        {da}
      </p>
      {draft === undefined ? (
        <div class="sentence-translation">
          {text !== undefined && (
            <p lang={tag} dir={directionOf(tag)} class="sentence-own">
              {text}
            </p>
          )}
          {before !== undefined && (
            <p class="quiet">
              {t('stood-before')} <Label text={before} lang={tag} class="sentence-own" />
            </p>
          )}
        </div>
      ) : (
        <form
          class="sentence-translation"
          onSubmit={(event) => {
            event.preventDefault();
            void save.run(draft);
          }}
        >
          <label class="field">
            <span>{t('sentence-in', { language: t(`language-${tag}`) })}</span>
            <textarea
              lang={tag}
              dir={directionOf(tag)}
              class="sentence-own"
              required
              rows={2}
              maxLength={LONGEST_SENTENCE}
              value={draft}
              onInput={(event) => setDraft(event.currentTarget.value)}
            />
          </label>
          <div class="sentence-buttons">
            <button type="submit" class="button is-primary" disabled={save.isBusy || draft.trim() === ''}>
              {t('save')}
            </button>
            <button type="button" class="plain" onClick={() => setDraft(undefined)}>
              {t('no-leave-it')}
            </button>
          </div>
        </form>
      )}
      <div class="sentence-standing">
        <p class="sentence-state">{t(`state-${state}`)}</p>
        {draft === undefined && (
          <div class="sentence-buttons">
            <button
              type="button"
              class="button"
              aria-label={`${begin}: ${da}`}
              onClick={() => setDraft(text ?? before ?? '')}
            >
              {begin}
            </button>
            {state === 'draft' && text !== undefined && (
              <button
                type="button"
                class="button"
                aria-label={`${t('mark-reviewed')}: ${da}`}
                disabled={stand.isBusy}
                onClick={() => void stand.run(text)}
              >
                {t('mark-reviewed')}
              </button>
            )}
          </div>
        )}
        <Fault code={save.fault ?? stand.fault} />
      </div>
    </li>
  );
}
