import { useMemo } from 'preact/hooks';
import { answersTo, type Excursion } from '#domain/excursions.ts';
import { nameOf } from '#domain/ids.ts';
import { ANSWERS } from '#domain/operation.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { Picture } from '#ui/Picture.tsx';
import { dayAndTime } from '../date-words.ts';
import { placeName, placePicture } from '../excursion-words.ts';
import { Go } from '../Go.tsx';
import { Photo } from '../Photo.tsx';
import { useWords } from '../words.ts';

/** The next trip, and how many have said what. */
export function TripBox({ trip }: { trip: Excursion | undefined }) {
  const t = useWords();
  const { operations, roster } = useCohort();
  const counts = useMemo(() => {
    const answers = trip ? answersTo(operations, trip.id) : new Map();
    return ANSWERS.map((answer) => roster.filter(({ id }) => answers.get(id) === answer).length);
  }, [operations, roster, trip]);
  if (!trip) {
    return (
      <section class="box">
        <h2>{t('next-trip')}</h2>
        <p class="quiet">{t('no-trip')}</p>
      </section>
    );
  }
  const silent = roster.length - counts.reduce((sum, count) => sum + count, 0);
  return (
    <section class="box trip-box">
      <div class="trip-picture">
        <Photo sha256={trip.photos.place} alt="" instead={<Picture svg={placePicture(trip)} />} />
      </div>
      <div class="box-words">
        <h2>
          <Go to={`/staff/trip/${nameOf(trip.id)}`}>{placeName(t, trip)}</Go>
        </h2>
        <p>{dayAndTime(t, trip.start)}</p>
        <ul class="counts">
          {ANSWERS.map((answer, i) => (
            <li key={answer}>
              <b>{counts[i]}</b> {t(`count-${answer}`)}
            </li>
          ))}
          {silent > 0 && (
            <li>
              <b>{silent}</b> {t('count-silent')}
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}
