import { useState } from 'preact/hooks';
import type { LocalDate } from '#domain/dates.ts';
import { DateField } from '../DateField.tsx';
import { dayMonth } from '../date-words.ts';
import { useWords, type Words } from '../words.ts';
import { closedRows, withClosed } from './course-draft.ts';

interface Props {
  closed: readonly LocalDate[];
  onClosed: (closed: readonly LocalDate[]) => void;
}

/** The days on which the cohort does not meet, beside the public holidays; a week without a meeting is passed over. */
export function ClosedDays({ closed, onClosed }: Props) {
  const t = useWords();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const next = withClosed(closed, from, to || from);
  return (
    <fieldset class="meetings">
      <legend>{t('closed-days')}</legend>
      <p class="quiet">{t('closed-lead')}</p>
      <ul class="closed">
        {closedRows(closed).map((row) => (
          <li key={row.from}>
            {rowWords(t, row)}
            <button
              type="button"
              class="plain"
              aria-label={t('remove-closed', { days: rowWords(t, row) })}
              onClick={() => onClosed(closed.filter((date) => date < row.from || date > row.to))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="fields">
        <DateField label={t('closed-from')} value={from} onDate={setFrom} />
        <DateField label={t('closed-to')} value={to} earliest={from} onDate={setTo} />
        <button
          type="button"
          class="button"
          disabled={next.length === closed.length}
          onClick={() => {
            onClosed(next);
            setFrom('');
            setTo('');
          }}
        >
          {t('add-closed')}
        </button>
      </div>
    </fieldset>
  );
}

function rowWords(t: Words, { from, to }: { from: LocalDate; to: LocalDate }): string {
  const year = to.slice(0, 4);
  return from === to ? `${dayMonth(t, from)} ${year}` : `${dayMonth(t, from)} – ${dayMonth(t, to)} ${year}`;
}
