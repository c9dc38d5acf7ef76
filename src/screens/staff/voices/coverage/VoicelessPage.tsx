import { useEffect } from 'preact/hooks';
import { directionOf } from '#domain/languages.ts';
import { useStaff } from '#hooks/staff.ts';
import { useVoiceless } from '#hooks/staff-voice-coverage.ts';
import { partInAddress, type VoicePart } from '#hooks/voice-parts.ts';
import { Go } from '../../Go.tsx';
import { useWords } from '../../words.ts';
import { partWord } from './VoiceCoveragePage.tsx';
import './coverage.css';

interface Props {
  language: string;
  part: VoicePart;
}

/** All texts of a lesson, a practice place or a room that no person says in one language. */
export function VoicelessPage({ language, part }: Props) {
  const t = useWords();
  const { wantLanguages } = useStaff();
  const read = useVoiceless(part, language);
  useEffect(() => wantLanguages(), [wantLanguages]);
  return (
    <>
      <p>
        <Go to="/staff/voices/coverage">‹ {t('voice-coverage')}</Go>
      </p>
      <h1>
        {partWord(t, part, read?.title)} · {t(`language-${language}`)}
      </h1>
      {read && !read.isHere && <p class="note">{t('lesson-not-here')}</p>}
      {read?.isHere && (
        <p>{t('voiceless-lead', { said: read.said, texts: read.said + read.texts.length })}</p>
      )}
      {read?.isHere && read.texts.length > 0 && (
        <>
          <p>
            <Go to={`/staff/voices/booth/${language}/${partInAddress(part)}`} class="button">
              {t('voiceless-record')}
            </Go>
          </p>
          <table class="plain-table">
            <caption class="unseen">{t('voiceless')}</caption>
            <thead>
              <tr>
                <th scope="col">{t(`language-${language}`)}</th>
                {language !== 'da' && <th scope="col">{t('language-da')}</th>}
                <th scope="col">{t('voiceless-now')}</th>
              </tr>
            </thead>
            <tbody>
              {read.texts.map(({ of, text, da, state }) => (
                <tr key={of} data-text={of} data-state={state}>
                  <td lang={language} dir={directionOf(language)}>
                    {text}
                  </td>
                  {language !== 'da' && <td lang="da">{da}</td>}
                  <td>{t(`voice-state-${state}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
