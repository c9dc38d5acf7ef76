import { useState } from 'preact/hooks';
import { useMayDecide } from '#hooks/staff.ts';
import { type StaffFact, useStaffFacts } from '#hooks/staff-facts.ts';
import { dayMonth } from '../date-words.ts';
import { KnowLine } from '../tablets/KnowLine.tsx';
import { useWords, type Words } from '../words.ts';
import { FactForm } from './FactForm.tsx';
import './facts.css';

/** The values that change: lessons show them and never say them. What nobody has filled in, no lesson shows. */
export function FactsPage() {
  const t = useWords();
  const may = useMayDecide();
  const facts = useStaffFacts();
  const [open, setOpen] = useState<string>();
  const isEmpty = ({ now, later, published }: StaffFact) => !now && later.length === 0 && !published;
  const missing = facts.filter(isEmpty).length;
  return (
    <>
      <h1>{t('facts')}</h1>
      <p class="quiet">{t('facts-lead')}</p>
      <p>{missing === 0 ? t('facts-all-filled') : t('facts-missing', { count: missing })}</p>
      <table class="fact-table">
        <thead>
          <tr>
            <th scope="col">{t('fact')}</th>
            <th scope="col">{t('fact-value')}</th>
            <th scope="col">{t('fact-from')}</th>
            <th scope="col">{t('fact-owner')}</th>
            {may('fact-set') && (
              <th scope="col">
                <span class="unseen">{t('change')}</span>
              </th>
            )}
          </tr>
        </thead>
        {facts.map((fact) => (
          <tbody key={fact.key} data-fact={fact.key} class={isEmpty(fact) ? 'is-empty' : ''}>
            <tr>
              <th scope="row">
                {fact.label}
                <small>
                  {fact.what}
                  {fact.isYearly && ` · ${t('fact-yearly')}`}
                </small>
              </th>
              <td>
                {valueWords(t, fact)}
                {fact.later.map(({ value, validFrom }) => (
                  <small key={validFrom}>{t('fact-later', { value, day: dayWords(t, validFrom) })}</small>
                ))}
              </td>
              <td>{fact.now ? dayWords(t, fact.now.validFrom) : (fact.published?.year ?? '')}</td>
              <td>
                {fact.now?.owner ?? (fact.published ? t('fact-published', { source: fact.source }) : '')}
              </td>
              {may('fact-set') && (
                <td>
                  <button
                    type="button"
                    class="plain"
                    aria-expanded={open === fact.key}
                    aria-label={t('change-fact', { name: fact.label })}
                    onClick={() => setOpen(open === fact.key ? undefined : fact.key)}
                  >
                    {t('change')}
                  </button>
                </td>
              )}
            </tr>
            {open === fact.key && (
              <tr>
                <td colSpan={5}>
                  <FactForm fact={fact} onDone={() => setOpen(undefined)} />
                </td>
              </tr>
            )}
            {open !== fact.key && fact.last && (
              <tr>
                <td colSpan={5}>
                  <KnowLine operation={fact.last} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </>
  );
}

function valueWords(t: Words, { unit, now, published }: StaffFact): string {
  const value = now?.value ?? published?.value;
  if (value === undefined) return t('fact-empty');
  return unit === 'kr' ? `${value} kr.` : value;
}

const dayWords = (t: Words, date: string): string => `${dayMonth(t, date)} ${date.slice(0, 4)}`;
