import { useState } from 'preact/hooks';
import {
  BRING_THINGS,
  type BringThing,
  type ExcursionDetails,
  TRANSPORTS,
  type Transport,
} from '#domain/excursion-fields.ts';
import type { Excursion } from '#domain/excursions.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { TimeField } from '../TimeField.tsx';
import { useWords } from '../words.ts';
import { missingAnswers } from './nine-answers.ts';
import { changedFields } from './trip-fields.ts';
import { WeatherFields } from './WeatherFields.tsx';

/** At most so many things on a card (ux rule 60). */
const MOST_THINGS = 5;

/**
 * The answers on a trip card that staff give. What was not touched is shown as it stands, also when it changes while
 * the form is open; what was touched is kept until it is saved, and only that is decided.
 */
export function TripForm({ trip }: { trip: Excursion }) {
  const t = useWords();
  const { record } = useStaff();
  const { cohort } = useCohort();
  const [touched, setTouched] = useState<Partial<ExcursionDetails>>({});
  const touch = (fields: Partial<ExcursionDetails>) => setTouched((before) => ({ ...before, ...fields }));
  const shown = { ...trip.details, ...touched };
  const changed = changedFields(touched, trip.details);
  const hasChanges = Object.keys(changed).length > 0;
  const missing = missingAnswers(trip);
  const save = useAction(async () => {
    await record({ kind: 'excursion-described', stream: cohort.id, excursion: trip.id, ...changed });
    setTouched({});
  });
  const toggle = (thing: BringThing, isOn: boolean) => {
    const others = (shown.bring ?? []).filter((one) => one !== thing);
    touch({ bring: isOn ? [...others, thing] : others });
  };

  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasChanges) void save.run();
      }}
    >
      <h2>{t('nine-answers')}</h2>
      <p class="quiet">
        {missing.length === 0
          ? t('all-answers')
          : t('answers-missing', {
              answers: missing.map((answer) => t(`missing-${answer}`)).join(', '),
            })}
      </p>
      <div class="fields">
        <TextField field="who" value={shown.who} onText={(who) => touch({ who })} />
        <TextField
          field="meetingPlace"
          value={shown.meetingPlace}
          onText={(meetingPlace) => touch({ meetingPlace })}
        />
        <TimeField
          label={t('field-leaves')}
          name="leaves"
          value={shown.leaves ?? ''}
          onTime={(leaves) => touch({ leaves })}
        />
        <TimeField
          label={t('field-returns')}
          name="returns"
          value={shown.returns ?? ''}
          onTime={(returns) => touch({ returns })}
        />
        <label class="field">
          <span>{t('field-transport')}</span>
          <select
            name="transport"
            value={shown.transport ?? ''}
            onChange={(event) => touch({ transport: event.currentTarget.value as Transport })}
          >
            {!shown.transport && <option value="">{t('choose')}</option>}
            {TRANSPORTS.map((transport) => (
              <option key={transport} value={transport}>
                {t(`transport-${transport}`)}
              </option>
            ))}
          </select>
        </label>
        <WeatherFields weather={shown.weather} onWeather={(weather) => touch({ weather })} />
      </div>
      <fieldset class="things">
        <legend>{t('field-bring')}</legend>
        {BRING_THINGS.map((thing) => {
          const isOn = shown.bring?.includes(thing) ?? false;
          const isFull = !isOn && (shown.bring?.length ?? 0) >= MOST_THINGS;
          return (
            <label key={thing} class="check">
              <input
                type="checkbox"
                checked={isOn}
                disabled={isFull}
                onChange={(event) => toggle(thing, event.currentTarget.checked)}
              />
              {t(`bring-${thing}`)}
            </label>
          );
        })}
        <p class="quiet">{t('bring-most', { most: MOST_THINGS })}</p>
      </fieldset>
      <Fault code={save.fault} />
      <button type="submit" class="button is-primary" disabled={!hasChanges || save.isBusy}>
        {t('save')}
      </button>
    </form>
  );
}

interface TextFieldProps {
  field: 'who' | 'meetingPlace';
  value: string | undefined;
  onText: (text: string) => void;
}

function TextField({ field, value = '', onText }: TextFieldProps) {
  const t = useWords();
  return (
    <label class="field">
      <span>{t(`field-${field}`)}</span>
      <input
        name={field}
        maxLength={40}
        placeholder={t(`example-${field}`)}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}
