import { useEffect } from 'preact/hooks';
import { nameOf, type ParticipantId, staffStreamOf } from '#domain/ids.ts';
import type { Device } from '#domain/sync-protocol.ts';
import { useMayDecide, useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { useAction } from '../action.ts';
import { Confirm } from '../Confirm.tsx';
import { sinceWords } from '../date-words.ts';
import { Face } from '../Face.tsx';
import { Fault } from '../Fault.tsx';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { isReady, tabletsOf } from './tablets.ts';
import './tablets.css';

/** The women and their tablets: who has which, what is on it, when it was last heard of. */
export function TabletsPage() {
  const t = useWords();
  const staff = useStaff();
  const may = useMayDecide();
  const { cohort, roster } = useCohort();
  const seen = useLive(staff.devices);
  const today = useLive(staff.today);
  const { devices } = staff;
  useEffect(() => devices.load(), [devices]);
  const leave = useAction((participant: ParticipantId) =>
    staff.record({ kind: 'participant-left', stream: staffStreamOf(cohort.id), participant }),
  );
  const tablets = seen ? tabletsOf(seen.devices, roster) : [];

  return (
    <>
      <div class="row-head">
        <h1>{t('tablets')}</h1>
        {may('participant-enrolled') && (
          <Go to="/staff/tablets/add" class="button">
            {t('add-woman')}
          </Go>
        )}
      </div>
      <p class="quiet">
        {seen
          ? t('as-it-was', { when: sinceWords(t, staff.danishTime(seen.fetchedAt), today) })
          : t('tablets-unheard')}
      </p>
      <Fault code={leave.fault} />
      {roster.length === 0 && <p class="note">{t('no-women')}</p>}
      <ul class="women">
        {roster.map((woman) => (
          <li key={woman.id} class="box woman" data-woman={woman.id}>
            <Face name={woman.face} />
            <h2>{woman.nickname}</h2>
            <div class="woman-tablets">
              {tablets
                .filter((tablet) => tablet.woman.id === woman.id)
                .map(({ device }) => (
                  <TabletFacts key={device.id} device={device} name={woman.nickname} />
                ))}
              {seen && !tablets.some((tablet) => tablet.woman.id === woman.id) && (
                <p class="quiet">{t('has-no-tablet')}</p>
              )}
            </div>
            {may('participant-left') && (
              <div class="woman-buttons">
                <Go to={`/staff/pair/${nameOf(woman.id)}`} class="button">
                  {t('pair')}
                </Go>
                <Confirm
                  label={t('take-off-list')}
                  question={t('take-off-question', { name: woman.nickname })}
                  yes={t('take-off-yes')}
                  isBusy={leave.isBusy}
                  onYes={() => void leave.run(woman.id)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function TabletFacts({ device, name }: { device: Device; name: string }) {
  const t = useWords();
  const staff = useStaff();
  const may = useMayDecide();
  const today = useLive(staff.today);
  const retire = useAction(async () => {
    await staff.retire(device.id);
    staff.devices.load();
  });
  const { number, lastSeen, report } = device;
  return (
    <div class="tablet-row" data-tablet={number}>
      <b class="tablet-number">{number}</b>
      <p>
        {report && (
          <span class={isReady(device) ? 'light is-ready' : 'light'}>
            {isReady(device) ? t('ready') : t('on-the-way', { kept: report.kept, wanted: report.wanted })}
          </span>
        )}{' '}
        {lastSeen === null
          ? t('never-seen')
          : t('last-seen', { when: sinceWords(t, staff.danishTime(lastSeen), today) })}
      </p>
      {report && (
        <p class="quiet">
          {[
            t(report.isInstalled ? 'installed' : 'not-installed'),
            t(report.isPersisted ? 'persisted' : 'not-persisted'),
            t('version', { version: report.app }),
            ...(report.battery === undefined
              ? []
              : [t('battery', { percent: Math.round(report.battery * 100) })]),
            ...(report.refused > 0 ? [t('refused', { count: report.refused })] : []),
          ].join(' · ')}
        </p>
      )}
      {may('participant-left') && (
        <Confirm
          label={t('retire')}
          question={t('retire-question', { number, name })}
          yes={t('retire-yes')}
          isBusy={retire.isBusy}
          onYes={() => void retire.run()}
        />
      )}
      <Fault code={retire.fault} />
    </div>
  );
}
