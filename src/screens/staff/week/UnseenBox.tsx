import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { sinceWords } from '../date-words.ts';
import { Face } from '../Face.tsx';
import { isUnseen, tabletsOf } from '../tablets/tablets.ts';
import { useWords } from '../words.ts';

/**
 * Whose tablet has not been heard of, and since when. A fact for the weekly call, and no more than that: what she has
 * or has not done is not counted here.
 */
export function UnseenBox() {
  const t = useWords();
  const staff = useStaff();
  const { roster } = useCohort();
  const today = useLive(staff.today);
  const seen = useLive(staff.devices);
  if (!seen) return null;
  const tablets = tabletsOf(seen.devices, roster);
  const facts = roster.flatMap((woman) => {
    const own = tablets.filter((tablet) => tablet.woman.id === woman.id).map(({ device }) => device);
    if (own.length === 0 || own.some((device) => !isUnseen(device, staff.moment()))) return [];
    const times = own.flatMap(({ lastSeen }) => lastSeen ?? []);
    const words =
      times.length === 0
        ? t('never-seen')
        : t('not-seen-since', { when: sinceWords(t, staff.danishTime(Math.max(...times)), today) });
    return [{ woman, words }];
  });
  const without = roster.filter(({ id }) => !tablets.some(({ woman }) => woman.id === id));
  if (facts.length === 0 && without.length === 0) return null;
  return (
    <section class="box">
      <h2>{t('not-seen')}</h2>
      {facts.length > 0 && (
        <ul class="people-facts">
          {facts.map(({ woman, words }) => (
            <li key={woman.id}>
              <Face name={woman.face} />
              <span>
                <b>{woman.nickname}</b>
                <br />
                {words}
              </span>
            </li>
          ))}
        </ul>
      )}
      {without.length > 0 && (
        <p class="quiet">
          {t('without-tablet', { names: without.map(({ nickname }) => nickname).join(', ') })}
        </p>
      )}
    </section>
  );
}
