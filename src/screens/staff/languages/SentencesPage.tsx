import { useEffect, useMemo, useState } from 'preact/hooks';
import { isLesson, type LessonId, nameOf } from '#domain/ids.ts';
import type { Language } from '#domain/languages.ts';
import type { PracticeId } from '#domain/practice.ts';
import { go } from '#hooks/navigation.ts';
import { useStaff } from '#hooks/staff.ts';
import { HELP_LANGUAGES, useSentences } from '#hooks/staff-languages.ts';
import { useLive } from '#hooks/tablet.ts';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { SentenceRow } from './SentenceRow.tsx';
import { sentencePictures } from './sentence-pictures.ts';
import './languages.css';

interface Props {
  language: Language;
  id: LessonId | PracticeId;
}

/** One lesson or practice place in one language: picture, Danish and translation side by side, to be read and put right. */
export function SentencesPage({ language, id }: Props) {
  const t = useWords();
  const { wantLanguages, content } = useStaff();
  const { index, ready } = useLive(content);
  const [isOnlyDrafts, setOnlyDrafts] = useState(false);
  useEffect(() => wantLanguages(), [wantLanguages]);
  const read = useSentences(id, language.tag);
  const whole = read?.whole;
  const pictures = useMemo(() => (whole ? sentencePictures(whole) : undefined), [whole]);
  const shown = read?.sentences.filter(({ state }) => !isOnlyDrafts || state !== 'reviewed') ?? [];

  return (
    <>
      <p>
        <Go to="/staff/languages">‹ {t('all-languages')}</Go>
      </p>
      <h1>
        <span lang="da">{whole?.title.da ?? nameOf(id)}</span> · {t(`language-${language.tag}`)}
      </h1>
      <div class="fields sentences-choices">
        <label class="field is-narrow">
          <span>{t('language')}</span>
          <select
            value={language.tag}
            onChange={(event) =>
              go(`/staff/languages/${event.currentTarget.value}/${isLesson(id) ? nameOf(id) : id}`)
            }
          >
            {HELP_LANGUAGES.map(({ tag }) => (
              <option key={tag} value={tag}>
                {t(`language-${tag}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={isOnlyDrafts}
            onChange={(event) => setOnlyDrafts(event.currentTarget.checked)}
          />
          {t('only-drafts')}
        </label>
      </div>
      {read && !whole && <p class="note">{t(index?.lessons.length ? 'lesson-not-here' : 'never-synced')}</p>}
      {whole && read?.isOnItsWay && (
        <p class="note" role="status">
          {t('languages-loading', { kept: ready.kept, wanted: ready.wanted })}
        </p>
      )}
      {whole && !read?.isOnItsWay && shown.length === 0 && <p class="note is-good">{t('all-read')}</p>}
      <ul class="sentences">
        {shown.map((sentence) => (
          <SentenceRow
            key={sentence.phrase}
            language={language}
            sentence={sentence}
            svg={whole?.pictures[pictures?.get(sentence.phrase) ?? '']}
          />
        ))}
      </ul>
    </>
  );
}
