import { useState } from 'preact/hooks';
import { nameOf } from '#domain/ids.ts';
import { useParts, useVoices } from '#hooks/staff-voices.ts';
import { partInAddress, ROOM_PARTS, type VoicePart } from '#hooks/voice-parts.ts';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { ConsentBox } from './ConsentBox.tsx';
import { LanguageField } from './LanguageField.tsx';
import { VoicesMenu } from './VoicesMenu.tsx';

/** The voices: her consent, and then what she can record, in which language. */
export function VoicesPage() {
  const t = useWords();
  const { isGiven, mine } = useVoices();
  const parts = useParts();
  // She goes on in the language in which she recorded last.
  const [chosen, setChosen] = useState<string>();
  const language = chosen ?? mine.at(-1)?.language ?? 'da';
  const way = (part: VoicePart) => `/staff/voices/booth/${language}/${partInAddress(part)}`;
  return (
    <>
      <h1>{t('voices')}</h1>
      <VoicesMenu />
      <p>{t('voices-lead')}</p>
      <ConsentBox />
      {isGiven && (
        <section class="box">
          <h2>{t('booth')}</h2>
          <p>{t('booth-lead')}</p>
          <LanguageField value={language} onChosen={setChosen} />
          <h3>{t('booth-rooms')}</h3>
          <ul class="voice-parts">
            {ROOM_PARTS.map((part) => (
              <li key={part}>
                <Go to={way(part)} class="button">
                  {t(`voice-room-${nameOf(part)}`)}
                </Go>
              </li>
            ))}
          </ul>
          <h3>{t('booth-lessons')}</h3>
          {parts?.length === 0 && <p class="note">{t('never-synced')}</p>}
          <ul class="voice-parts">
            {parts?.map(({ part, title }) => (
              <li key={part}>
                <Go to={way(part)} class="button">
                  <span lang="da">{title}</span>
                </Go>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
