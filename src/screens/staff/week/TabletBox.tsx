import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { Go } from '../Go.tsx';
import { isLow, isReady, isUnseen, type StaffTablet, tabletsOf } from '../tablets/tablets.ts';
import { useWords, type Words } from '../words.ts';

/** All tablets at a glance: ready, running out, not heard of. What is not as it should be stands below in words. */
export function TabletBox() {
  const t = useWords();
  const staff = useStaff();
  const { roster } = useCohort();
  const seen = useLive(staff.devices);
  const now = staff.moment();
  const tablets = seen ? tabletsOf(seen.devices, roster) : [];
  const ready = tablets.filter(({ device }) => isReady(device)).length;
  const low = tablets.filter(({ device }) => isLow(device));
  return (
    <section class="box">
      <h2>
        <Go to="/staff/tablets">{t('tablets')}</Go>
        {tablets.length > 0 && <em>{t('ready-of', { ready, total: tablets.length })}</em>}
      </h2>
      {!seen && <p class="quiet">{t('tablets-unheard')}</p>}
      {seen && tablets.length === 0 && <p class="quiet">{t('no-tablets')}</p>}
      {tablets.length > 0 && (
        <ul class="tablet-grid">
          {tablets.map((tablet) => (
            <li key={tablet.device.id} class={lookOf(tablet, now)} title={wordsOf(t, tablet, now)}>
              <span aria-hidden="true">{tablet.device.number}</span>
              <span class="unseen">{wordsOf(t, tablet, now)}</span>
            </li>
          ))}
        </ul>
      )}
      {low.length > 0 && (
        <ul class="tablet-facts">
          {low.map(({ device, woman }) => (
            <li key={device.id}>
              <b>{device.number}</b> {woman.nickname} ·{' '}
              {t('low-battery', { percent: Math.round((device.report?.battery ?? 0) * 100) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function lookOf({ device }: StaffTablet, now: number): string {
  if (isUnseen(device, now)) return 'is-unseen';
  if (isLow(device)) return 'is-low';
  return isReady(device) ? 'is-ready' : 'is-loading';
}

const wordsOf = (t: Words, tablet: StaffTablet, now: number): string =>
  t('tablet-state', {
    number: tablet.device.number,
    name: tablet.woman.nickname,
    state: tablet.device.lastSeen === null ? t('never-seen') : t(`tablet-${lookOf(tablet, now)}`),
  });
