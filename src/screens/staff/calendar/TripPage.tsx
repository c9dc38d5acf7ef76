import { useMemo } from 'preact/hooks';
import type { Decision } from '#domain/operation.ts';
import { useMayDecide, useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { Picture } from '#ui/Picture.tsx';
import { useAction } from '../action.ts';
import { Confirm } from '../Confirm.tsx';
import { dayAndTime } from '../date-words.ts';
import { placeName, placePicture } from '../excursion-words.ts';
import { Fault } from '../Fault.tsx';
import { Go } from '../Go.tsx';
import { Photo } from '../Photo.tsx';
import { PhotoField } from '../PhotoField.tsx';
import { useWords } from '../words.ts';
import { ChangeList } from './ChangeList.tsx';
import { MoveForm } from './MoveForm.tsx';
import { TripAnswers } from './TripAnswers.tsx';
import { TripFacts } from './TripFacts.tsx';
import { TripForm } from './TripForm.tsx';
import './calendar.css';

/** One trip: when, the nine answers, who is coming, and which tablets know what was changed. */
export function TripPage({ id }: { id: string }) {
  const t = useWords();
  const staff = useStaff();
  const may = useMayDecide();
  const { cohort, excursions } = useCohort();
  const trip = excursions.find((one) => one.id === id);
  const change = useAction((decision: Decision) => staff.record(decision));
  const picture = useMemo(() => (trip ? placePicture(trip) : ''), [trip]);

  if (!trip) {
    return (
      <div class="note">
        <p>{t('no-such-trip')}</p>
        <Go to="/staff/calendar">{t('calendar')}</Go>
      </div>
    );
  }
  const envelope = { stream: cohort.id, excursion: trip.id } as const;
  return (
    <>
      <p>
        <Go to="/staff/calendar">‹ {t('calendar')}</Go>
      </p>
      <div class="trip-head">
        <div class="trip-thumb is-big">
          <Photo sha256={trip.photos.place} alt={placeName(t, trip)} instead={<Picture svg={picture} />} />
        </div>
        <div>
          <h1>{placeName(t, trip)}</h1>
          <p class="when">{trip.isCancelled ? t('cancelled') : dayAndTime(t, trip.start)}</p>
          {trip.movedFrom && !trip.isCancelled && (
            <p class="quiet">{t('moved-from', { when: dayAndTime(t, trip.movedFrom) })}</p>
          )}
          {may('excursion-cancelled') &&
            (trip.isCancelled ? (
              <button
                type="button"
                class="button"
                disabled={change.isBusy}
                onClick={() => void change.run({ kind: 'excursion-restored', ...envelope })}
              >
                {t('restore-trip')}
              </button>
            ) : (
              <Confirm
                label={t('cancel-trip')}
                question={t('cancel-trip-question')}
                yes={t('cancel-trip-yes')}
                isBusy={change.isBusy}
                onYes={() => void change.run({ kind: 'excursion-cancelled', ...envelope })}
              />
            ))}
          <Fault code={change.fault} />
        </div>
      </div>
      <div class="columns">
        <div>
          {may('excursion-moved') && !trip.isCancelled && <MoveForm key={trip.start} trip={trip} />}
          {may('excursion-described') ? <TripForm trip={trip} /> : <TripFacts trip={trip} />}
          {may('excursion-photo-set') && (
            <section class="box">
              <h2>{t('photos')}</h2>
              <p class="quiet">{t('photos-lead')}</p>
              <div class="photo-fields">
                {PHOTOS.map((of) => (
                  <PhotoField
                    key={of}
                    sha256={trip.photos[of]}
                    alt={t(`photo-${of}`)}
                    choose={t(`choose-photo-${of}`)}
                    onKept={(media) => staff.record({ kind: 'excursion-photo-set', ...envelope, of, media })}
                  />
                ))}
              </div>
            </section>
          )}
        </div>
        <div>
          <TripAnswers trip={trip} />
          <ChangeList trip={trip} />
        </div>
      </div>
    </>
  );
}

/** Of the place, and of the door where they meet. */
const PHOTOS = ['place', 'door'] as const;
