import { directionOf } from '#domain/languages.ts';
import './date-leaf.css';
import './weekdays.css';
import { Label } from './Label.tsx';
import type { Term } from './term.ts';

interface Props {
  /** 1 = Monday … 7 = Sunday: gives the colour. */
  weekday: number;
  /** Day of the month. */
  day: number;
  weekdayTerm: Term;
  monthTerm: Term;
}

/** A page of the calendar: weekday in its colour, number, month. Never a date with slashes (ux rule 40). */
export function DateLeaf({ weekday, day, weekdayTerm, monthTerm }: Props) {
  return (
    <span class={`date-leaf is-day-${weekday}`} dir={directionOf(weekdayTerm.lang)}>
      <span class="date-leaf-day">
        <Label text={weekdayTerm.text} lang={weekdayTerm.lang} />
      </span>
      <span class="date-leaf-number">
        <Label text={String(day)} lang="da" />
      </span>
      <span class="date-leaf-month">
        <Label text={monthTerm.text} lang={monthTerm.lang} />
      </span>
    </span>
  );
}
