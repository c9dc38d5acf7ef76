import type { Excursion } from '#domain/excursions.ts';
import { clockWords } from '../date-words.ts';
import { useWords } from '../words.ts';

/** What stands on a trip card, for those who may read it but not change it. */
export function TripFacts({ trip }: { trip: Excursion }) {
  const t = useWords();
  const { who, leaves, returns, meetingPlace, transport, weather, bring } = trip.details;
  const facts = [
    ['who', who],
    ['leaves', leaves && clockWords(leaves)],
    ['returns', returns && clockWords(returns)],
    ['meetingPlace', meetingPlace],
    ['transport', transport && t(`transport-${transport}`)],
    [
      'weather',
      weather && t('weather-words', { kind: t(`weather-${weather.kind}`), degrees: weather.degrees }),
    ],
    ['bring', bring?.map((thing) => t(`bring-${thing}`)).join(', ')],
  ] as const;
  return (
    <section class="box">
      <h2>{t('nine-answers')}</h2>
      <dl class="facts">
        {facts.map(([field, words]) => (
          <div key={field}>
            <dt>{t(`field-${field}`)}</dt>
            <dd>{words || t('not-filled')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
