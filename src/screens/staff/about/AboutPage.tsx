import { useMachineClips } from '#hooks/machine-voice.ts';
import { useStaff } from '#hooks/staff.ts';
import { SYMBOL_LICENCES, type SymbolLicence } from '#pictures/symbol-licences.ts';
import { useWords } from '../words.ts';
import './about.css';
import { FONT_LICENCES } from './font-licences.ts';

/** What Najah is, which version this is, and whose work is in it. Plain text, so that the browser can search it. */
export function AboutPage() {
  const t = useWords();
  const { version } = useStaff();
  const clips = useMachineClips();
  return (
    <>
      <h1>{t('about')}</h1>
      <p class="about-text">{t('about-text')}</p>
      <p>{t('version', { version })}</p>
      <h2>{t('about-voice')}</h2>
      <p class="about-text">
        {clips === undefined
          ? t('about-voice-unknown')
          : clips === 0
            ? t('about-voice-none')
            : t('about-voice-clips', { clips })}
      </p>
      <p class="about-text">{t('about-voice-better')}</p>
      <h2>{t('about-fonts')}</h2>
      <table class="plain-table">
        <caption class="unseen">{t('about-fonts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about-font')}</th>
            <th scope="col">{t('about-author')}</th>
            <th scope="col">{t('about-licence')}</th>
          </tr>
        </thead>
        <tbody>
          {FONT_LICENCES.map(({ font, author, licence }) => (
            <tr key={font}>
              <th scope="row">{font}</th>
              <td>{author}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('about-pictures')}</h2>
      <p class="about-text">{t('about-drawn')}</p>
      {SYMBOL_LICENCES.map((set) => (
        <SymbolSet key={set.set} {...set} />
      ))}
      <p>
        <a href="/licences.txt">{t('about-whole')}</a>
      </p>
    </>
  );
}

function SymbolSet({ set, author, licence, source, changes, symbols }: SymbolLicence) {
  const t = useWords();
  const id = `set-${set.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{set}</h3>
      <p>
        {author} · {licence} · <a href={source}>{source}</a>
      </p>
      <p>
        {t('about-changes')} <span lang="da">{changes}</span>
      </p>
      <ul class="about-symbols" lang="en">
        {symbols.split(', ').map((symbol) => (
          <li key={symbol}>{symbol}</li>
        ))}
      </ul>
    </section>
  );
}
