import { useState } from 'preact/hooks';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import type { StaffPlace } from '#hooks/staff-practice.ts';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { changedSettings, type Touched } from './changed-settings.ts';

/** As the operation allows (domain/practice-fields.ts). */
const LONGEST = 40;
const DUTY: Readonly<Record<string, boolean>> = { yes: true, no: false };

/**
 * What the place is called and looks like here, and whether the weekly look is a duty. As in the trip's form, what was
 * not touched is shown as it stands, and only what was touched is decided.
 */
export function PlaceForm({ place }: { place: StaffPlace }) {
  const t = useWords();
  const { record } = useStaff();
  const { cohort } = useCohort();
  const { practice, settings, task } = place;
  const [touched, setTouched] = useState<Touched>({});
  const touch = (fields: Touched) => setTouched((before) => ({ ...before, ...fields }));
  const shown = { ...settings, ...touched };
  const changed = changedSettings(touched, settings);
  const hasChanges = Object.keys(changed).length > 0;
  const save = useAction(async () => {
    await record({ kind: 'practice-set', stream: cohort.id, practice: practice.id, ...changed });
    setTouched({});
  });
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasChanges) void save.run();
      }}
    >
      <h2>{t('practice-here')}</h2>
      <label class="field">
        <span>{t('practice-name')}</span>
        <input
          name="localName"
          maxLength={LONGEST}
          autocomplete="off"
          placeholder={practice.title.da}
          value={shown.localName ?? ''}
          onInput={(event) => touch({ localName: event.currentTarget.value || undefined })}
        />
      </label>
      {practice.skins.length > 1 && (
        <label class="field">
          <span>{t('practice-skin')}</span>
          <select
            name="skin"
            value={shown.skin ?? practice.skins[0]?.name}
            onChange={(event) => touch({ skin: event.currentTarget.value })}
          >
            {practice.skins.map(({ name, title }) => (
              <option key={name} value={name}>
                {title.da}
              </option>
            ))}
          </select>
        </label>
      )}
      {task && (
        <div class="field">
          <label>
            <span>{t('practice-duty-question')}</span>
            <select
              name="isDuty"
              aria-describedby="duty-lead"
              value={shown.isDuty === undefined ? '' : shown.isDuty ? 'yes' : 'no'}
              onChange={(event) => touch({ isDuty: DUTY[event.currentTarget.value] })}
            >
              <option value="">{t('duty-unsaid')}</option>
              <option value="yes">{t('duty-yes')}</option>
              <option value="no">{t('duty-no')}</option>
            </select>
          </label>
          <small id="duty-lead">
            {t(`duty-lead-${task}`)} {t('duty-on-tablet')}
          </small>
        </div>
      )}
      <Fault code={save.fault} />
      <button type="submit" class="button is-primary" disabled={!hasChanges || save.isBusy}>
        {t('save')}
      </button>
    </form>
  );
}
