import { useMemo } from 'preact/hooks';
import { answersTo, type Excursion } from '#domain/excursions.ts';
import { nameOf } from '#domain/ids.ts';
import type { Meeting } from '#domain/plan.ts';
import { useMayDecide, useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { Picture } from '#ui/Picture.tsx';
import { clockWords, dayAndTime, longDay } from '../date-words.ts';
import { placeName, placePicture } from '../excursion-words.ts';
import { Go } from '../Go.tsx';
import { KnowLine } from '../tablets/KnowLine.tsx';
import { useWords, type Words } from '../words.ts';
import { missingAnswers } from './nine-answers.ts';
import { changesOf } from './trip-changes.ts';
import './calendar.css';

/** The course on its dates, and its trips. */
export function CalendarPage() {
  const t = useWords();
  const may = useMayDecide();
  const { course, decision, excursions, operations } = useCohort();
  const planned = operations.findLast(({ kind }) => kind === 'course-planned');
  const last = course?.weeks.at(-1)?.appointments.at(-1);

  return (
    <>
      <h1>{t('calendar')}</h1>
      <section class="box course-box">
        <h2>{t('course')}</h2>
        {course && decision ? (
          <>
            <dl class="facts">
              <div>
                <dt>{t('course-name')}</dt>
                <dd>{course.name}</dd>
              </div>
              <div>
                <dt>{t('course-start')}</dt>
                <dd>
                  {course.weeks[0] && longDay(t, course.weeks[0].appointments[0]?.date ?? decision.start)}
                </dd>
              </div>
              <div>
                <dt>{t('course-end')}</dt>
                <dd>{last && `${longDay(t, last.date)} ${last.date.slice(0, 4)}`}</dd>
              </div>
              <div>
                <dt>{t('meetings')}</dt>
                <dd>{course.meetings.map((meeting) => meetingWords(t, meeting)).join(', ')}</dd>
              </div>
              <div>
                <dt>{t('yoga')}</dt>
                <dd>{course.yoga ? meetingWords(t, course.yoga) : t('none')}</dd>
              </div>
              <div>
                <dt>{t('closed-days')}</dt>
                <dd>{t('days', { count: decision.closed?.length ?? 0 })}</dd>
              </div>
            </dl>
            {planned && <KnowLine operation={planned} />}
          </>
        ) : (
          <p>{t('no-course')}</p>
        )}
        {may('course-planned') && (
          <p>
            <Go to="/staff/calendar/course" class="button">
              {t(course ? 'change-course' : 'plan-course')}
            </Go>
          </p>
        )}
      </section>
      {course && (
        <section aria-labelledby="trips">
          <div class="row-head">
            <h2 id="trips">{t('trips')}</h2>
            {may('excursion-planned') && (
              <Go to="/staff/calendar/new-trip" class="button">
                {t('add-trip')}
              </Go>
            )}
          </div>
          <ul class="trips">
            {excursions.map((excursion) => (
              <TripCard key={excursion.id} excursion={excursion} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function TripCard({ excursion }: { excursion: Excursion }) {
  const t = useWords();
  const { operations } = useCohort();
  const picture = useMemo(() => placePicture(excursion), [excursion]);
  // Who knows of a trip that is over no longer matters.
  const isAhead = excursion.start.slice(0, 10) >= useLive(useStaff().today).date;
  const change = changesOf(operations, excursion.id)[0];
  const missing = missingAnswers(excursion).length;
  const coming = [...answersTo(operations, excursion.id).values()].filter((answer) => answer === 'coming');
  return (
    <li class={`box trip-card ${excursion.isCancelled ? 'is-cancelled' : ''}`}>
      <div class="trip-thumb">
        <Picture svg={picture} />
      </div>
      <div>
        <h3>
          <Go to={`/staff/trip/${nameOf(excursion.id)}`}>{placeName(t, excursion)}</Go>
        </h3>
        <p>{excursion.isCancelled ? t('cancelled') : dayAndTime(t, excursion.start)}</p>
        {excursion.movedFrom && !excursion.isCancelled && (
          <p class="quiet">{t('moved-from', { when: dayAndTime(t, excursion.movedFrom) })}</p>
        )}
        <p class="quiet">
          {t('coming-count', { count: coming.length })} ·{' '}
          {missing === 0 ? t('all-answers') : t('answers-left', { count: missing })}
        </p>
        {change && isAhead && <KnowLine operation={change} />}
      </div>
    </li>
  );
}

const meetingWords = (t: Words, { weekday, from, to }: Meeting): string =>
  `${t(`weekday-${weekday}`)} ${clockWords(from)}–${clockWords(to)}`;
