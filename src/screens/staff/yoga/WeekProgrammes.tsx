import { useState } from 'preact/hooks';
import { programmeFor } from '#curriculum/yoga/programmes.ts';
import { weekOn } from '#domain/course.ts';
import { PLAN_WEEKS } from '#domain/plan.ts';
import type { ProgrammeDraft } from '#domain/yoga-draft.ts';
import { YOGA_MINUTES } from '#domain/yoga-fields.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { useWords } from '../words.ts';
import { PoseRow } from './PoseRow.tsx';

interface Props {
  onBegin: (draft: ProgrammeDraft) => void;
}

/** What the course gives the women by itself, week by week: somewhere to begin from. */
export function WeekProgrammes({ onBegin }: Props) {
  const t = useWords();
  const { course } = useCohort();
  const { date } = useLive(useStaff().today);
  const now = (course && weekOn(course, date))?.week;
  const [asked, setAsked] = useState<number>();
  const week = asked ?? now ?? 1;
  return (
    <section class="box" aria-labelledby="week-yoga">
      <div class="row-head">
        <h2 id="week-yoga">{t('week-yoga')}</h2>
        <p class="week-choice">
          <Step label={t('week-before')} sign="‹" to={week - 1} onWeek={setAsked} />
          <span role="status">
            {t('week-number', { week })}
            {week === now && <small> {t('this-week')}</small>}
          </span>
          <Step label={t('week-after')} sign="›" to={week + 1} onWeek={setAsked} />
        </p>
      </div>
      <p class="quiet">{t('week-yoga-lead')}</p>
      <ul class="week-programmes">
        {YOGA_MINUTES.map((minutes) => {
          const { title, steps } = programmeFor(week, minutes);
          return (
            <li key={minutes}>
              <div>
                <h3>{t('whole-minutes', { minutes })}</h3>
                <PoseRow steps={steps} />
              </div>
              <button
                type="button"
                class="button"
                aria-label={t('begin-from-minutes', { week, minutes })}
                onClick={() => onBegin({ title, minutes, steps: [...steps] })}
              >
                {t('begin-from')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface StepProps {
  label: string;
  sign: string;
  to: number;
  onWeek: (week: number) => void;
}

const Step = ({ label, sign, to, onWeek }: StepProps) => (
  <button
    type="button"
    class="button step"
    disabled={to < 1 || to > PLAN_WEEKS}
    aria-label={label}
    onClick={() => onWeek(to)}
  >
    {sign}
  </button>
);
