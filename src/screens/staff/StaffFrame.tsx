import type { ComponentChildren } from 'preact';
import { mayDecide } from '#domain/access.ts';
import type { CohortId } from '#domain/ids.ts';
import type { Me } from '#domain/sync-protocol.ts';
import { usePath } from '#hooks/navigation.ts';
import { useStaff } from '#hooks/staff.ts';
import { useLive } from '#hooks/tablet.ts';
import { useAction } from './action.ts';
import { Fault } from './Fault.tsx';
import { Go } from './Go.tsx';
import { SentLine } from './SentLine.tsx';
import { useWords } from './words.ts';

interface Props {
  me: Me;
  cohort: { readonly id: CohortId; readonly name: string } | undefined;
  /** Is this cohort's roster open to her? A yoga instructor sees the calendar and the yoga. */
  seesWomen: boolean;
  onCohort: (id: string) => void;
  children: ComponentChildren;
}

/** What stands round every staff page: the cohort, the pages, what has been sent, who is signed in. */
export function StaffFrame({ me, cohort, seesWomen, onCohort, children }: Props) {
  const t = useWords();
  const [, page = ''] = usePath();
  const pages = [
    ...(seesWomen ? [{ to: '/staff', name: 'week', of: ['', 'week'] }] : []),
    { to: '/staff/calendar', name: 'calendar', of: ['calendar', 'trip', ...(seesWomen ? [] : [''])] },
    ...(seesWomen ? [{ to: '/staff/tablets', name: 'tablets', of: ['tablets', 'pair'] }] : []),
    ...(mayDecide(me.role, 'yoga-programme-set') ? [{ to: '/staff/yoga', name: 'yoga', of: ['yoga'] }] : []),
    ...(seesWomen ? [{ to: '/staff/practice', name: 'practice', of: ['practice'] }] : []),
    ...(seesWomen ? [{ to: '/staff/abilities', name: 'abilities', of: ['abilities'] }] : []),
    ...(seesWomen ? [{ to: '/staff/facts', name: 'facts', of: ['facts'] }] : []),
    ...(mayDecide(me.role, 'sentence-corrected')
      ? [{ to: '/staff/languages', name: 'languages', of: ['languages'] }]
      : []),
    ...(mayDecide(me.role, 'clip-recorded') ? [{ to: '/staff/voices', name: 'voices', of: ['voices'] }] : []),
    ...(me.role === 'coordinator' ? [{ to: '/staff/people', name: 'people', of: ['people'] }] : []),
  ];
  return (
    <div class="staff">
      <a class="skip" href="#content">
        {t('skip-to-content')}
      </a>
      <header class="staff-head">
        {me.cohorts.length > 1 && cohort ? (
          <select
            class="cohort"
            aria-label={t('cohort')}
            value={cohort.id}
            onChange={(event) => onCohort(event.currentTarget.value)}
          >
            {me.cohorts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ) : (
          <p class="cohort">{cohort?.name ?? 'Najah'}</p>
        )}
        <nav class="tabs" aria-label={t('pages')}>
          {pages.map(({ to, name, of }) => (
            <Go key={name} to={to} isHere={of.includes(page)}>
              {t(name)}
            </Go>
          ))}
        </nav>
        <SentLine />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Foot me={me} />
    </div>
  );
}

function Foot({ me }: { me: Me }) {
  const t = useWords();
  const staff = useStaff();
  const language = useLive(staff.language);
  const unsent = useLive(staff.sync).unsent;
  const leave = useAction(staff.signOut);
  const other = language === 'da' ? 'en' : 'da';
  return (
    <footer class="staff-foot">
      <span>
        {me.name} · {t(`role-${me.role}`)}
      </span>
      <button
        type="button"
        class="plain"
        disabled={leave.isBusy}
        aria-describedby={unsent > 0 ? 'sign-out-waits' : undefined}
        onClick={() => void leave.run()}
      >
        {t('sign-out')}
      </button>
      {unsent > 0 && <span id="sign-out-waits">{t('sign-out-waits')}</span>}
      <Fault code={leave.fault} place="sign-out" />
      <span class="push">{t('version', { version: staff.version })}</span>
      <Go to="/staff/about">{t('about')}</Go>
      <button type="button" class="plain" lang={other} onClick={() => void staff.language.set(other)}>
        {other === 'da' ? 'Dansk' : 'English'}
      </button>
    </footer>
  );
}
