import { useEffect } from 'preact/hooks';
import type { Coverage } from '#domain/translations.ts';
import { useStaff } from '#hooks/staff.ts';
import { HELP_LANGUAGES, type RowOfCoverage, useCoverage } from '#hooks/staff-languages.ts';
import { useLive } from '#hooks/tablet.ts';
import { partInAddress } from '#hooks/voice-parts.ts';
import { Label } from '#ui/Label.tsx';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import './languages.css';

/** How far each lesson and practice place has come in each language: numbers and words, and each a way to the sentences themselves. */
export function LanguagesPage() {
  const t = useWords();
  const { wantLanguages, content } = useStaff();
  const { ready } = useLive(content);
  const rows = useCoverage();
  useEffect(() => wantLanguages(), [wantLanguages]);

  return (
    <>
      <h1>{t('languages')}</h1>
      <p>{t('languages-lead')}</p>
      {ready.kept < ready.wanted && (
        <p class="note" role="status">
          {t('languages-loading', { kept: ready.kept, wanted: ready.wanted })}
        </p>
      )}
      {rows && rows.length > 0 && <CoverageTable rows={rows} />}
      <p class="quiet">{t('languages-classroom')}</p>
    </>
  );
}

function CoverageTable({ rows }: { rows: readonly RowOfCoverage[] }) {
  const t = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable with the keyboard
    <section class="coverage-scroll" tabIndex={0} aria-label={t('languages')}>
      <table class="plain-table coverage">
        <thead>
          <tr>
            <th scope="col">{t('lesson')}</th>
            {HELP_LANGUAGES.map(({ tag, name }) => (
              <th key={tag} scope="col">
                {t(`language-${tag}`)}
                <Label text={name} lang={tag} class="coverage-own" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="coverage-all">
            <th scope="row">{t('all-lessons')}</th>
            {HELP_LANGUAGES.map(({ tag }) => (
              <td key={tag}>{shareWords(sumOf(rows.flatMap(({ coverage }) => coverage.get(tag) ?? [])))}</td>
            ))}
          </tr>
          {rows.map(({ id, title, topic, coverage }) => (
            <tr key={id} data-lesson={partInAddress(id)}>
              <th scope="row">
                <small>{topic ?? t('coverage-place')}</small> {title}
              </th>
              {HELP_LANGUAGES.map(({ tag }) => (
                <td key={tag}>
                  <Go to={`/staff/languages/${tag}/${partInAddress(id)}`} class="coverage-cell">
                    <CoverageCell of={coverage.get(tag)} />
                  </Go>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function shareWords({ sentences, translated, reviewed }: Coverage) {
    const percent = (part: number) => (sentences === 0 ? 0 : Math.floor((100 * part) / sentences));
    return (
      <>
        <b>{t('coverage-translated', { percent: percent(translated) })}</b>
        <small>{t('coverage-read', { percent: percent(reviewed) })}</small>
      </>
    );
  }
}

function CoverageCell({ of }: { of: Coverage | undefined }) {
  const t = useWords();
  if (!of || of.translated + of.stale === 0) return <span>{t('coverage-none')}</span>;
  return (
    <>
      <b>{t('coverage-part', { part: of.translated, sentences: of.sentences })}</b>
      <small>{t('coverage-reviewed', { reviewed: of.reviewed })}</small>
      {of.stale > 0 && <small class="coverage-stale">{t('coverage-stale', { stale: of.stale })}</small>}
    </>
  );
}

const sumOf = (parts: readonly Coverage[]): Coverage =>
  parts.reduce(
    (sum, part) => ({
      sentences: sum.sentences + part.sentences,
      translated: sum.translated + part.translated,
      reviewed: sum.reviewed + part.reviewed,
      stale: sum.stale + part.stale,
    }),
    { sentences: 0, translated: 0, reviewed: 0, stale: 0 },
  );
