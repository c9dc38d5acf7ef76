import { useState } from 'preact/hooks';
import type { ExcursionId } from '#domain/ids.ts';
import { nameOf } from '#domain/ids.ts';
import { go } from '#hooks/navigation.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { DateField } from '../DateField.tsx';
import { Fault } from '../Fault.tsx';
import { Go } from '../Go.tsx';
import { TimeField } from '../TimeField.tsx';
import { useWords } from '../words.ts';

/** A trip beside those of the plan. */
export function NewTripPage() {
  const t = useWords();
  const { record } = useStaff();
  const { cohort } = useCohort();
  const [place, setPlace] = useState('');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('10:00');
  const add = useAction(async () => {
    const excursion: ExcursionId = `excursion/${crypto.randomUUID()}`;
    const start = `${date}T${time}`;
    await record({ kind: 'excursion-planned', stream: cohort.id, excursion, place: place.trim(), start });
    go(`/staff/trip/${nameOf(excursion)}`, { replace: true });
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
          void add.run();
        }}
      >
        <h1>{t('add-trip')}</h1>
        <label class="field">
          <span>{t('place')}</span>
          <input
            name="place"
            required
            pattern=".*\S.*"
            maxLength={40}
            value={place}
            onInput={(event) => setPlace(event.currentTarget.value)}
          />
        </label>
        <div class="fields">
          <DateField label={t('date')} name="date" value={date} isRequired onDate={setDate} />
          <TimeField label={t('time')} name="time" value={time} isRequired onTime={setTime} />
        </div>
        <Fault code={add.fault} />
        <button type="submit" class="button is-primary" disabled={add.isBusy || !date || !time}>
          {t('add')}
        </button>
      </form>
    </>
  );
}
