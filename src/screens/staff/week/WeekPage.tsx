import { useEffect, useMemo, useState } from 'preact/hooks';
import { mayDecide } from '#domain/access.ts';
import { weekOn } from '#domain/course.ts';
import { nextExcursion } from '#domain/excursions.ts';
import type { LessonId } from '#domain/ids.ts';
import { useMe, useStaff } from '#hooks/staff.ts';
import { moduleOfWeek, useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { weekDays } from '../date-words.ts';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { TabletBox } from './TabletBox.tsx';
import { TripBox } from './TripBox.tsx';
import { UnseenBox } from './UnseenBox.tsx';
import { WeekTable } from './WeekTable.tsx';
import { lessonsOfModule, weekRows } from './week-rows.ts';
import './boxes.css';
import './week.css';

/** The group's week: what each woman has ticked, learned and answered. It fills by itself as tablets come by. */
export function WeekPage({ week: asked }: { week: number | undefined }) {
  const t = useWords();
  const staff = useStaff();
  const { role } = useMe();
  const { course, operations, roster, excursions } = useCohort();
  const { date } = useLive(staff.today);
  const { index } = useLive(staff.content);
  const { devices } = staff;
  useEffect(() => devices.load(), [devices]);

  const now = course && weekOn(course, date);
  const week = course?.weeks.find((one) => one.week === asked) ?? now;
  const module = week && moduleOfWeek(week.week);
  const lessons = useMemo(() => lessonsOfModule(index, module?.id ?? -1), [index, module]);
  const trip = week && nextExcursion(excursions, week.monday);
  const rows = useMemo(
    () =>
      course && week
        ? weekRows({ roster, operations, course: course.id, week: week.week, lessons, trip: trip?.id })
        : [],
    [roster, operations, course, week, lessons, trip?.id],
  );

  if (!course || !week) {
    return (
      <div class="note">
        <p>{t('no-course')}</p>
        {mayDecide(role, 'course-planned') && <Go to="/staff/calendar/course">{t('plan-course')}</Go>}
      </div>
    );
  }
  return (
    <>
      <div class="week-head">
        <WeekStep to={week.week - 1} of={course.weeks.length} label={t('week-before')} sign="‹" />
        <h1>
          {t('week-title', { week: week.week, days: weekDays(t, week.monday) })}
          {week.week === now?.week && <small>{t('this-week')}</small>}
        </h1>
        <WeekStep to={week.week + 1} of={course.weeks.length} label={t('week-after')} sign="›" />
        {module && (
          <p class="week-module" lang="da">
            {module.title}
          </p>
        )}
      </div>
      <div class="week">
        <div class="week-main">
          {roster.length === 0 ? (
            <div class="note">
              <p>{t('no-women')}</p>
              {mayDecide(role, 'participant-enrolled') && <Go to="/staff/tablets/add">{t('add-woman')}</Go>}
            </div>
          ) : (
            <>
              <WeekTable rows={rows} lessons={lessons.length} trip={trip} />
              <LessonNames lessons={lessons} />
            </>
          )}
        </div>
        <aside class="week-side" aria-label={t('beside-the-week')}>
          <TripBox trip={nextExcursion(excursions, date)} />
          <TabletBox />
          <UnseenBox />
        </aside>
      </div>
    </>
  );
}

/** What the blocks of the table stand for. */
function LessonNames({ lessons }: { lessons: readonly LessonId[] }) {
  const t = useWords();
  const { lessonTitle } = useStaff();
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    let isGone = false;
    Promise.all(lessons.map((lesson) => lessonTitle(lesson))).then(
      (found) => !isGone && setTitles(found.flatMap((title) => title ?? [])),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [lessons, lessonTitle]);
  if (titles.length === 0) return null;
  return (
    <p class="lesson-names">
      {t('lessons-of-module')}: <span lang="da">{titles.join(' · ')}</span>
    </p>
  );
}

interface StepProps {
  to: number;
  of: number;
  label: string;
  sign: string;
}

const WeekStep = ({ to, of, label, sign }: StepProps) =>
  to < 1 || to > of ? (
    <span class="week-step" />
  ) : (
    <Go to={`/staff/week/${to}`} class="week-step">
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{label}</span>
    </Go>
  );
