import { useStaff } from '#hooks/staff.ts';
import { useLive } from '#hooks/tablet.ts';
import { clockWords } from './date-words.ts';
import { Go } from './Go.tsx';
import { useWords } from './words.ts';

/** What the server has heard of, in one line; and a button to ask it now. */
export function SentLine() {
  const t = useWords();
  const staff = useStaff();
  const { phase, unsent, at } = useLive(staff.sync);
  if (phase === 'turned-away') {
    return (
      <p class="sent is-waiting" role="status">
        {t('turned-away', { count: unsent })} <Go to="/staff/sign-in">{t('sign-in-again')}</Go>
      </p>
    );
  }
  const time = at === undefined ? undefined : clockWords(staff.danishTime(at).time);
  return (
    <p class={`sent ${phase === 'offline' || unsent > 0 ? 'is-waiting' : ''}`}>
      <span role="status">{sentence()}</span>
      <button
        type="button"
        class="plain"
        onClick={() => {
          staff.sync.now();
          staff.devices.load();
        }}
      >
        {t('fetch-now')}
      </button>
    </p>
  );

  function sentence(): string {
    if (phase === 'offline') return unsent > 0 ? t('offline-waiting', { count: unsent }) : t('offline');
    if (unsent > 0) return t('waiting', { count: unsent });
    return time === undefined ? t('never-synced') : t('all-sent', { time });
  }
}
