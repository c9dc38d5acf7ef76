import type { Excursion } from '#domain/excursions.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { dayAndTime } from '../date-words.ts';
import { KnowLine } from '../tablets/KnowLine.tsx';
import { useWords, type Words } from '../words.ts';
import { changesOf, type TripChange } from './trip-changes.ts';

/** So many of the latest changes are shown; older ones everybody has long heard of. */
const SHOWN = 5;

/** What was changed about a trip, latest first, and which tablets know it. */
export function ChangeList({ trip }: { trip: Excursion }) {
  const t = useWords();
  const { operations } = useCohort();
  const changes = changesOf(operations, trip.id).slice(0, SHOWN);
  return (
    <section class="box">
      <h2>{t('changes')}</h2>
      {changes.length === 0 && <p class="quiet">{t('no-changes')}</p>}
      <ol class="changes">
        {changes.map((change) => (
          <li key={change.id} data-change={change.kind}>
            <b>{changeWords(t, change)}</b>
            <KnowLine operation={change} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function changeWords(t: Words, change: TripChange): string {
  switch (change.kind) {
    case 'excursion-planned':
      return t('change-planned', { when: dayAndTime(t, change.start) });
    case 'excursion-moved':
      return t('change-moved', { when: dayAndTime(t, change.start) });
    case 'excursion-described': {
      const fields = DESCRIBED.filter((field) => change[field] !== undefined).map((field) =>
        t(`field-${field}`).toLocaleLowerCase('da'),
      );
      return t('change-described', { fields: fields.join(', ') });
    }
    case 'excursion-photo-set':
      return t(`change-photo-${change.of}`);
    case 'excursion-cancelled':
      return t('change-cancelled');
    case 'excursion-restored':
      return t('change-restored');
  }
}

const DESCRIBED = ['who', 'leaves', 'returns', 'meetingPlace', 'transport', 'weather', 'bring'] as const;
