import { useEffect } from 'preact/hooks';
import { nameOf } from '#domain/ids.ts';
import { LANGUAGES } from '#domain/languages.ts';
import type { Suggestion, VoiceCoverage } from '#domain/voice-coverage.ts';
import { useStaff } from '#hooks/staff.ts';
import { useVoiceMap, type VoiceMap } from '#hooks/staff-voice-coverage.ts';
import { useLive } from '#hooks/tablet.ts';
import { partInAddress } from '#hooks/voice-parts.ts';
import { Label } from '#ui/Label.tsx';
import { Go } from '../../Go.tsx';
import { useWords, type Words } from '../../words.ts';
import { VoicesMenu } from '../VoicesMenu.tsx';
import './coverage.css';

/** So many proposals are enough for a day with the microphone. */
const PROPOSALS = 6;

/** Whose voice says what, in each language; what nobody says; and what to record next for the women of this cohort. */
export function VoiceCoveragePage() {
  const t = useWords();
  const { wantLanguages, content, devices } = useStaff();
  const { ready } = useLive(content);
  const map = useVoiceMap();
  useEffect(() => {
    wantLanguages();
    devices.load();
  }, [wantLanguages, devices]);

  return (
    <>
      <h1>{t('voice-coverage')}</h1>
      <VoicesMenu />
      <p>{t('voice-coverage-lead')}</p>
      {ready.kept < ready.wanted && (
        <p class="note" role="status">
          {t('languages-loading', { kept: ready.kept, wanted: ready.wanted })}
        </p>
      )}
      {!map && <p role="status">{t('voices-reading')}</p>}
      {map && <RecordNext map={map} />}
      {map && <CoverageTable map={map} />}
      <p class="quiet">{t('voice-coverage-states')}</p>
    </>
  );
}

function RecordNext({ map: { next, hearing, titleOf } }: { map: VoiceMap }) {
  const t = useWords();
  const women = hearing.get('da')?.women ?? 0;
  const shown = next.slice(0, PROPOSALS);
  return (
    <section class="box" aria-labelledby="record-next">
      <h2 id="record-next">{t('voice-next')}</h2>
      {women === 0 ? (
        <p>{t('voice-next-no-tablets')}</p>
      ) : shown.length === 0 ? (
        <p>{t('voice-next-none')}</p>
      ) : (
        <>
          <p>{t('voice-next-lead')}</p>
          <ol class="voice-next">
            {shown.map((one) => (
              <Proposal
                key={`${one.part} ${one.language}`}
                one={one}
                title={partWord(t, one.part, titleOf(one.part))}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Proposal({ one: { part, language, women, texts }, title }: { one: Suggestion; title: string }) {
  const t = useWords();
  return (
    <li data-part={part} data-language={language}>
      <span>
        <b>{title}</b> · {t(`language-${language}`)}
      </span>
      <span>
        {t('voice-next-women', { count: women })}, {t('voice-next-texts', { count: texts })}
      </span>
      <Go to={`/staff/voices/booth/${language}/${partInAddress(part)}`} class="button">
        {t('voice-next-record')}
        <span class="unseen">
          : {title}, {t(`language-${language}`)}
        </span>
      </Go>
    </li>
  );
}

function CoverageTable({ map: { rows, all, hearing } }: { map: VoiceMap }) {
  const t = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <section class="voice-scroll" tabIndex={0} aria-label={t('voice-coverage')}>
      <table class="plain-table voice-table">
        <thead>
          <tr>
            <th scope="col">{t('lesson')}</th>
            {LANGUAGES.map(({ tag, name }) => (
              <th key={tag} scope="col">
                {t(`language-${tag}`)}
                <Label text={name} lang={tag} class="voice-own" />
                <small>{t('voice-women', { count: hearing.get(tag)?.women ?? 0 })}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="voice-all">
            <th scope="row">{t('voice-all')}</th>
            {LANGUAGES.map(({ tag }) => (
              <td key={tag} data-language={tag}>
                <Cell of={all.get(tag)} />
              </td>
            ))}
          </tr>
          {rows.map(({ part, title, coverage }) => (
            <tr key={part} data-part={part}>
              <th scope="row">{partWord(t, part, title)}</th>
              {LANGUAGES.map(({ tag }) => (
                <td key={tag} data-language={tag}>
                  <Go to={`/staff/voices/coverage/${tag}/${partInAddress(part)}`} class="voice-cell">
                    <Cell of={coverage.get(tag)} />
                  </Go>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ of }: { of: VoiceCoverage | undefined }) {
  const t = useWords();
  const { ready } = useLive(useStaff().content);
  // What has not been fetched yet may well be translated.
  if (!of || of.texts === 0)
    return <span>{t(ready.kept < ready.wanted ? 'voice-coming' : 'voice-no-texts')}</span>;
  const others = (['stale', 'device', 'machine', 'missing'] as const).filter((state) => of[state] > 0);
  return (
    <>
      <b>{t('voice-recorded-part', { part: of.recorded, texts: of.texts })}</b>
      {others.map((state) => (
        <small key={state} class={`voice-${state}`}>
          {t(`voice-count-${state}`, { count: of[state] })}
        </small>
      ))}
    </>
  );
}

/** What a part is called: lessons and places by their Danish title, a room of the tablet by the staff's word for it. */
export const partWord = (t: Words, part: string, title: string | undefined): string =>
  title ?? (part.startsWith('room/') ? t(`voice-room-${nameOf(part)}`) : nameOf(part));
