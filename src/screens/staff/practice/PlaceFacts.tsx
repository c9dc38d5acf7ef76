import { useStaff } from '#hooks/staff.ts';
import type { StaffPlace } from '#hooks/staff-practice.ts';
import { useLive } from '#hooks/tablet.ts';
import { useWords } from '../words.ts';
import { comparedWords, dutyWords, skinWords } from './place-words.ts';

/** What staff have said of a place, for those who may read it but not change it. */
export function PlaceFacts({ place }: { place: StaffPlace }) {
  const t = useWords();
  const { date } = useLive(useStaff().today);
  const { settings } = place;
  const facts = [
    ['practice-name', settings.localName ?? t('practice-same-name')],
    ['practice-skin', skinWords(place)],
    ['practice-duty', dutyWords(t, place)],
    ['practice-compared', comparedWords(t, settings.compared, date)],
  ] as const;
  return (
    <section class="box">
      <h2>{t('practice-here')}</h2>
      <dl class="facts">
        {facts.map(([key, words]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
