import { useState } from 'preact/hooks';
import { type ParticipantId, staffStreamOf } from '#domain/ids.ts';
import { go } from '#hooks/navigation.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { CAST_NAMES } from '#pictures/faces.ts';
import { useAction } from '../action.ts';
import { Face } from '../Face.tsx';
import { Fault } from '../Fault.tsx';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import './tablets.css';

/** A woman joins the cohort: a first name and a drawn face, and nothing else about her. */
export function AddWomanPage() {
  const t = useWords();
  const { record } = useStaff();
  const { cohort, roster } = useCohort();
  const taken = new Set(roster.map(({ face }) => face));
  const [nickname, setNickname] = useState('');
  const [face, setFace] = useState<string>(
    () => CAST_NAMES.find((name) => !taken.has(name)) ?? CAST_NAMES[0],
  );
  const add = useAction(async () => {
    const participant: ParticipantId = `participant/${crypto.randomUUID()}`;
    await record({
      kind: 'participant-enrolled',
      stream: staffStreamOf(cohort.id),
      participant,
      nickname: nickname.trim(),
      face,
    });
    go('/staff/tablets', { replace: true });
  });
  return (
    <>
      <p>
        <Go to="/staff/tablets">‹ {t('tablets')}</Go>
      </p>
      <form
        class="box narrow"
        onSubmit={(event) => {
          event.preventDefault();
          void add.run();
        }}
      >
        <h1>{t('add-woman')}</h1>
        <p class="quiet">{t('add-woman-lead')}</p>
        <label class="field">
          <span>{t('first-name')}</span>
          <input
            name="nickname"
            required
            pattern=".*\S.*"
            maxLength={24}
            autocomplete="off"
            value={nickname}
            onInput={(event) => setNickname(event.currentTarget.value)}
          />
        </label>
        <fieldset class="faces">
          <legend>{t('face')}</legend>
          {CAST_NAMES.map((name, i) => (
            <label key={name} class="face-choice">
              <input
                type="radio"
                name="face"
                value={name}
                checked={face === name}
                aria-label={t('face-number', { number: i + 1 })}
                onChange={() => setFace(name)}
              />
              <Face name={name} />
            </label>
          ))}
        </fieldset>
        <Fault code={add.fault} />
        <button type="submit" class="button is-primary" disabled={add.isBusy}>
          {t('add')}
        </button>
      </form>
    </>
  );
}
