import { useMemo } from 'preact/hooks';
import type { YogaProgrammeId } from '#domain/ids.ts';
import { programmesOf } from '#domain/yoga.ts';
import { isSamePlan, latestAbout, type ProgrammeDraft } from '#domain/yoga-draft.ts';
import type { ProgrammePlan } from '#domain/yoga-plan.ts';
import { go } from '#hooks/navigation.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { Confirm } from '../Confirm.tsx';
import { Fault } from '../Fault.tsx';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { useDrafts } from './use-drafts.ts';

/** One programme: put together here, kept on this machine with every tap, and the women's once it is saved. */
export function ProgrammePage({ id }: { id: YogaProgrammeId }) {
  const t = useWords();
  const { record } = useStaff();
  const { cohort, operations } = useCohort();
  const saved = useMemo(() => programmesOf(operations).find((one) => one.id === id), [operations, id]);
  const { drafts, put, fault } = useDrafts();
  const draft = drafts?.[id];
  const latest = latestAbout(operations, id);
  const save = useAction(async ({ title, minutes, steps }: ProgrammePlan) => {
    const plan = { title: title.trim(), minutes, steps: [...steps] };
    await record({ kind: 'yoga-programme-set', stream: cohort.id, programme: id, ...plan });
    await put(id, undefined);
    go('/staff/yoga', { replace: true });
  });
  const remove = useAction(async () => {
    await record({ kind: 'yoga-programme-removed', stream: cohort.id, programme: id });
    await put(id, undefined);
    go('/staff/yoga', { replace: true });
  });
  const discard = async () => {
    await put(id, undefined);
    if (!saved) go('/staff/yoga', { replace: true });
  };

  if (!drafts) return null;
  const plan: ProgrammePlan | undefined = draft ?? saved;
  if (!plan) {
    return (
      <div class="note">
        <p>{t('no-such-programme')}</p>
        <Go to="/staff/yoga">{t('yoga')}</Go>
      </div>
    );
  }
  const change = (changed: ProgrammePlan) => {
    const { title, minutes, steps } = changed;
    const from = draft ? draft.from : latest;
    const next: ProgrammeDraft = { title, minutes, steps: [...steps], ...(from && { from }) };
    void put(id, saved && isSamePlan(changed, saved) ? undefined : next);
  };
  const isOvertaken = draft !== undefined && draft.from !== latest;
  return (
    <>
      <p>
        <Go to="/staff/yoga">‹ {t('yoga')}</Go>
      </p>
      <div class="row-head">
        <h1>{plan.title.trim() || t('untitled')}</h1>
        <div class="programme-actions">
          {draft && (
            <Confirm
              label={t(saved ? 'back-to-saved' : 'discard')}
              question={t('discard-question')}
              yes={t('discard-yes')}
              onYes={() => void discard()}
            />
          )}
          {saved && (
            <Confirm
              label={t('remove-programme')}
              question={t('remove-programme-question')}
              yes={t('remove-programme-yes')}
              isBusy={remove.isBusy}
              onYes={() => void remove.run()}
            />
          )}
        </div>
      </div>
      <Fault code={remove.fault ?? fault} />
      {isOvertaken && <p class="note">{t(saved ? 'changed-meanwhile' : 'removed-meanwhile')}</p>}
      <ProgrammeForm
        plan={plan}
        isSaved={draft === undefined}
        isBusy={save.isBusy}
        fault={save.fault}
        onPlan={change}
        onSave={() => void save.run(plan)}
      />
    </>
  );
}
