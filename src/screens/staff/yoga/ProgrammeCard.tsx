import { nameOf, staffStreamOf, type YogaProgrammeId } from '#domain/ids.ts';
import { latestAbout } from '#domain/yoga-draft.ts';
import type { ProgrammePlan } from '#domain/yoga-plan.ts';
import { useMe } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { Go } from '../Go.tsx';
import { KnowLine } from '../tablets/KnowLine.tsx';
import { useWords } from '../words.ts';
import { PoseRow } from './PoseRow.tsx';

interface Props {
  id: YogaProgrammeId;
  plan: ProgrammePlan;
  /** Is this what was begun here, and not yet what the women get? */
  isDraft: boolean;
}

/** One programme in the list: what it is called, how long it is, its poses as small pictures. */
export function ProgrammeCard({ id, plan, isDraft }: Props) {
  const t = useWords();
  const { streams } = useMe();
  const { cohort, operations } = useCohort();
  const latest = latestAbout(operations, id);
  const decision = operations.find((operation) => operation.id === latest);
  // Whose tablets know it is told to those who may see the women.
  const seesWomen = streams.includes(staffStreamOf(cohort.id));
  return (
    <li class="box programme-card">
      <div class="row-head">
        <h3>
          <Go to={`/staff/yoga/${nameOf(id)}`}>{plan.title.trim() || t('untitled')}</Go>
        </h3>
        {isDraft && <span class="draft-mark">{t('unsaved')}</span>}
      </div>
      <p class="quiet">
        {t('whole-minutes', { minutes: plan.minutes })} · {t('poses-count', { count: plan.steps.length })}
      </p>
      <PoseRow steps={plan.steps} />
      {!isDraft && decision && (seesWomen || decision.n === undefined) && <KnowLine operation={decision} />}
    </li>
  );
}
