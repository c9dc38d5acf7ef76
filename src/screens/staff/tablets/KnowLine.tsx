import type { Operation } from '#domain/operation.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { useWords } from '../words.ts';
import { knowingOf } from './knowing.ts';
import { tabletsOf } from './tablets.ts';

/** How many tablets know a decision, and whose do not: those women are told by word of mouth. */
export function KnowLine({ operation }: { operation: Pick<Operation, 'n'> }) {
  const t = useWords();
  const { roster } = useCohort();
  const seen = useLive(useStaff().devices);
  const { isSent, known, total, without } = knowingOf(seen ? tabletsOf(seen.devices, roster) : [], operation);
  if (!isSent) return <p class="know is-waiting">{t('not-sent')}</p>;
  if (!seen) return <p class="know">{t('sent-unknown')}</p>;
  if (total === 0) return <p class="know">{t('sent-no-tablets')}</p>;
  return (
    <div class="know">
      <p>{t('known-by', { known, total })}</p>
      {without.length > 0 && (
        <p>{t('not-known-by', { names: without.map(({ nickname }) => nickname).join(', ') })}</p>
      )}
    </div>
  );
}
