import { useMemo } from 'preact/hooks';
import { answersTo, type Excursion } from '#domain/excursions.ts';
import { ANSWERS } from '#domain/operation.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useWords } from '../words.ts';

/** Who has answered what, by first name. Whoever sees no women sees no answers. */
export function TripAnswers({ trip }: { trip: Excursion }) {
  const t = useWords();
  const { operations, roster } = useCohort();
  const answers = useMemo(() => answersTo(operations, trip.id), [operations, trip.id]);
  if (roster.length === 0) return null;
  return (
    <section class="box">
      <h2>{t('answers')}</h2>
      <dl class="facts">
        {[...ANSWERS, undefined].map((answer) => {
          const women = roster.filter(({ id }) => answers.get(id) === answer);
          return (
            <div key={answer ?? 'none'}>
              <dt>
                {t(`answer-${answer ?? 'none'}`)} ({women.length})
              </dt>
              <dd>{women.map(({ nickname }) => nickname).join(', ') || '–'}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
