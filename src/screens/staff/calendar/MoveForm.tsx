import { useState } from 'preact/hooks';
import { holidayName } from '#domain/course.ts';
import { dateOfDateTime, timeOfDateTime } from '#domain/dates.ts';
import type { Excursion } from '#domain/excursions.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { DateField } from '../DateField.tsx';
import { Fault } from '../Fault.tsx';
import { TimeField } from '../TimeField.tsx';
import { useWords } from '../words.ts';

/** Moves a trip to another day or time. The women see the new day with the old one beside it. */
export function MoveForm({ trip }: { trip: Excursion }) {
  const t = useWords();
  const { record } = useStaff();
  const { cohort } = useCohort();
  const [date, setDate] = useState(dateOfDateTime(trip.start));
  const [time, setTime] = useState(timeOfDateTime(trip.start));
  const start = `${date}T${time}`;
  const move = useAction(() =>
    record({ kind: 'excursion-moved', stream: cohort.id, excursion: trip.id, start }),
  );
  const holiday = date && holidayName(date);
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        if (date && time && start !== trip.start) void move.run();
      }}
    >
      <h2>{t('move-trip')}</h2>
      <div class="fields">
        <DateField label={t('date')} value={date} isRequired onDate={setDate} />
        <TimeField label={t('time')} value={time} isRequired onTime={setTime} />
        <button
          type="submit"
          class="button is-primary"
          disabled={move.isBusy || start === trip.start || !date || !time}
        >
          {t('move')}
        </button>
      </div>
      {holiday && <p class="quiet">{t('is-holiday', { holiday: t(`holiday-${holiday}`) })}</p>}
      <Fault code={move.fault} />
    </form>
  );
}
