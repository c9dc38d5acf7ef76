import { useState } from 'preact/hooks';
import { isLocalDate } from '#domain/dates.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import type { StaffPlace } from '#hooks/staff-practice.ts';
import { useLive } from '#hooks/tablet.ts';
import { useAction } from '../action.ts';
import { DateField } from '../DateField.tsx';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { comparedHow } from './compared.ts';
import { comparedWords } from './place-words.ts';

/** The day somebody last held the place against the real one. A slip is taken back. */
export function ComparedBox({ place: { practice, settings } }: { place: StaffPlace }) {
  const t = useWords();
  const { record, today } = useStaff();
  const { cohort } = useCohort();
  const { date } = useLive(today);
  const [day, setDay] = useState<string>(date);
  const set = useAction((compared: string | null) =>
    record({ kind: 'practice-set', stream: cohort.id, practice: practice.id, compared }),
  );
  const how = comparedHow(settings.compared, date);
  return (
    <form
      class="box"
      data-compared={how}
      onSubmit={(event) => {
        event.preventDefault();
        if (isLocalDate(day) && day <= date) void set.run(day);
      }}
    >
      <h2>{t('practice-compared')}</h2>
      <p class={how === 'lately' ? '' : 'note'}>{comparedWords(t, settings.compared, date)}</p>
      <p class="quiet">{t('compared-lead')}</p>
      <DateField
        label={t('compared-on')}
        name="compared"
        value={day}
        isRequired
        latest={date}
        onDate={setDay}
      />
      <Fault code={set.fault} />
      <p class="confirm">
        <button type="submit" class="button" disabled={set.isBusy || day === settings.compared}>
          {t('compared-save')}
        </button>
        {settings.compared && (
          <button type="button" class="plain" disabled={set.isBusy} onClick={() => void set.run(null)}>
            {t('compared-take-back')}
          </button>
        )}
      </p>
    </form>
  );
}
