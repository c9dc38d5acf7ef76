import { useState } from 'preact/hooks';
import { type CourseId, nameOf } from '#domain/ids.ts';
import { go } from '#hooks/navigation.ts';
import { useStaff } from '#hooks/staff.ts';
import { plannedCourse, useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { DateField } from '../DateField.tsx';
import { longDay } from '../date-words.ts';
import { Fault } from '../Fault.tsx';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { ClosedDays } from './ClosedDays.tsx';
import {
  blankCourse,
  type CourseDraft,
  decisionOf,
  draftOf,
  faultIn,
  MOST_MEETINGS,
} from './course-draft.ts';
import { MeetingFields } from './MeetingFields.tsx';
import './calendar.css';

const ONE_MORE = { weekday: 1, from: '09:00', to: '11:00' } as const;

/** The cohort's course: when it begins, which days it meets, when it is closed. Trips and weeks follow from the plan. */
export function CoursePage() {
  const t = useWords();
  const { record } = useStaff();
  const { cohort, decision } = useCohort();
  const [draft, setDraft] = useState<CourseDraft>(() =>
    decision ? draftOf(decision) : blankCourse(cohort.name),
  );
  const change = (changed: Partial<CourseDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const course: CourseId = decision?.course ?? `course/${nameOf(cohort.id)}`;
  const fault = faultIn(draft);
  const outcome = fault === undefined ? plannedCourse(decisionOf(draft, course)) : undefined;
  const end = outcome?.weeks.at(-1)?.appointments.at(-1)?.date;
  const save = useAction(async () => {
    const { meetings, closed, ...rest } = decisionOf(draft, course);
    await record({
      kind: 'course-planned',
      stream: cohort.id,
      ...rest,
      meetings: [...meetings],
      ...(closed && { closed: [...closed] }),
    });
    go('/staff/calendar', { replace: true });
  });

  return (
    <>
      <p>
        <Go to="/staff/calendar">‹ {t('calendar')}</Go>
      </p>
      <form
        class="box narrow"
        onSubmit={(event) => {
          event.preventDefault();
          if (fault === undefined) void save.run();
        }}
      >
        <h1>{t(decision ? 'change-course' : 'plan-course')}</h1>
        <div class="fields">
          <label class="field">
            <span>{t('course-name')}</span>
            <input
              name="name"
              required
              maxLength={60}
              value={draft.name}
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          </label>
          <DateField
            label={t('course-first-week')}
            name="start"
            value={draft.start}
            isRequired
            onDate={(start) => change({ start })}
          />
        </div>
        <fieldset class="meetings">
          <legend>{t('meetings')}</legend>
          {draft.meetings.map((meeting, i) => (
            <MeetingFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a meeting has no name but its place
              key={i}
              meeting={meeting}
              onMeeting={(next) =>
                change({ meetings: draft.meetings.map((one, at) => (at === i ? next : one)) })
              }
              onRemove={
                draft.meetings.length > 1
                  ? () => change({ meetings: draft.meetings.filter((_, at) => at !== i) })
                  : undefined
              }
            />
          ))}
          {draft.meetings.length < MOST_MEETINGS && (
            <button
              type="button"
              class="button"
              onClick={() => change({ meetings: [...draft.meetings, ONE_MORE] })}
            >
              {t('add-meeting')}
            </button>
          )}
        </fieldset>
        <fieldset class="meetings">
          <legend>{t('yoga')}</legend>
          <label class="check">
            <input
              type="checkbox"
              checked={draft.yoga !== undefined}
              onChange={(event) =>
                change({ yoga: event.currentTarget.checked ? blankCourse('').yoga : undefined })
              }
            />
            {t('has-yoga')}
          </label>
          {draft.yoga && (
            <MeetingFields meeting={draft.yoga} onMeeting={(yoga) => change({ yoga })} onRemove={undefined} />
          )}
        </fieldset>
        <ClosedDays closed={draft.closed} onClosed={(closed) => change({ closed })} />
        {fault && (
          <p class="quiet" role="status">
            {t(`course-fault-${fault}`)}
          </p>
        )}
        {end && <p class="note">{t('course-ends', { day: longDay(t, end), year: end.slice(0, 4) })}</p>}
        <Fault code={save.fault} />
        <button
          type="submit"
          class="button is-primary"
          disabled={fault !== undefined || save.isBusy || outcome?.weeks.length === 0}
        >
          {t('save')}
        </button>
      </form>
    </>
  );
}
