import { useState } from 'preact/hooks';
import { useStaff } from '#hooks/staff.ts';
import { useAction } from './action.ts';
import { Fault } from './Fault.tsx';
import { useWords } from './words.ts';

/** Name and password. Needs the network this once; afterwards the pages open without it. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useWords();
  const staff = useStaff();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useAction(async () => {
    await staff.signIn(name.trim(), password);
    onSignedIn();
  });
  return (
    <main class="staff sign-in">
      <form
        class="box"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn.run();
        }}
      >
        <h1>Najah</h1>
        <p>{t('sign-in-lead')}</p>
        <label class="field">
          <span>{t('name')}</span>
          <input
            name="name"
            autocomplete="username"
            required
            maxLength={60}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{t('password')}</span>
          <input
            name="password"
            type="password"
            autocomplete="current-password"
            required
            maxLength={200}
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <Fault code={signIn.fault} place="sign-in" />
        <button type="submit" class="button is-primary" disabled={signIn.isBusy}>
          {t('sign-in')}
        </button>
      </form>
    </main>
  );
}
