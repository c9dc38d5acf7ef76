import { useState } from 'preact/hooks';
import { useMe, useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import type { StaffFact } from '#hooks/staff-facts.ts';
import { useLive } from '#hooks/tablet.ts';
import { useAction } from '../action.ts';
import { DateField } from '../DateField.tsx';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';

interface Props {
  fact: StaffFact;
  onDone: () => void;
}

/** A new value from a day on. An empty one takes away what was set for that day, where a slip was made. */
export function FactForm({ fact, onDone }: Props) {
  const t = useWords();
  const { record, today } = useStaff();
  const { cohort } = useCohort();
  const { name } = useMe();
  const { date } = useLive(today);
  const [value, setValue] = useState(fact.now?.value ?? '');
  const [validFrom, setValidFrom] = useState(date);
  const [owner, setOwner] = useState(fact.now?.owner ?? name.slice(0, LONGEST));
  const save = useAction(async () => {
    await record({
      kind: 'fact-set',
      stream: cohort.id,
      fact: fact.key,
      value: value.trim(),
      validFrom,
      owner: owner.trim(),
    });
    onDone();
  });
  return (
    <form
      class="fact-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <div class="fields">
        <label class="field">
          <span>{t(`fact-unit-${fact.unit}`)}</span>
          <input
            name="value"
            maxLength={LONGEST}
            autocomplete="off"
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        <DateField
          label={t('fact-from')}
          name="validFrom"
          value={validFrom}
          isRequired
          onDate={setValidFrom}
        />
        <label class="field">
          <span>{t('fact-owner')}</span>
          <input
            name="owner"
            required
            pattern=".*\S.*"
            maxLength={LONGEST}
            value={owner}
            onInput={(event) => setOwner(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="quiet">{t('fact-form-lead')}</p>
      <Fault code={save.fault} />
      <button type="submit" class="button is-primary" disabled={save.isBusy}>
        {t('save')}
      </button>
    </form>
  );
}

/** As the operation allows (domain/fact-fields.ts). */
const LONGEST = 40;
