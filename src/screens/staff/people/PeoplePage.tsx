import { useEffect, useState } from 'preact/hooks';
import { STAFF_ROLES, type StaffRole } from '#domain/access.ts';
import { type Person, useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';

/** The employees with an account; the coordinator makes new ones. All of it is the server's, so it needs the network. */
export function PeoplePage() {
  const t = useWords();
  const staff = useStaff();
  const { cohort } = useCohort();
  const [people, setPeople] = useState<readonly Person[]>();
  const [name, setName] = useState('');
  const [role, setRole] = useState<StaffRole>('teacher');
  const [made, setMade] = useState<{ name: string; password: string }>();
  const load = useAction(async () => setPeople(await staff.people()));
  const add = useAction(async () => {
    const person = { name: name.trim(), role, cohort: cohort.id };
    const { password } = await staff.addPerson(person);
    setMade({ name: person.name, password });
    setName('');
    void load.run();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => void load.run(), []);

  return (
    <>
      <h1>{t('people')}</h1>
      <Fault code={load.fault} />
      {people && (
        <table class="plain-table">
          <caption class="unseen">{t('people')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('role')}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                <td>{t(`role-${person.role}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {made && (
        <div class="note is-good" role="status">
          <p>{t('password-made', { name: made.name })}</p>
          <p class="password" lang="zxx">
            {made.password}
          </p>
          <p>{t('password-once')}</p>
          <button type="button" class="button" onClick={() => setMade(undefined)}>
            {t('password-written')}
          </button>
        </div>
      )}
      <form
        class="box narrow"
        onSubmit={(event) => {
          event.preventDefault();
          void add.run();
        }}
      >
        <h2>{t('add-person')}</h2>
        <div class="fields">
          <label class="field">
            <span>{t('name')}</span>
            <input
              name="name"
              required
              pattern=".*\S.*"
              maxLength={60}
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{t('role')}</span>
            <select
              name="role"
              value={role}
              onChange={(event) => setRole(event.currentTarget.value as StaffRole)}
            >
              {STAFF_ROLES.map((one) => (
                <option key={one} value={one}>
                  {t(`role-${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Fault code={add.fault} place="person" />
        <button type="submit" class="button is-primary" disabled={add.isBusy}>
          {t('add')}
        </button>
      </form>
    </>
  );
}
