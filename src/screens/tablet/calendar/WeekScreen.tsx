import { useMemo } from 'preact/hooks';
import { addDays, dateOfDateTime } from '#domain/dates.ts';
import { nextExcursion } from '#domain/excursions.ts';
import { nameOf } from '#domain/ids.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useHolder } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { Screen } from '../Screen.tsx';
import { DayColumn } from './DayColumn.tsx';
import { waitOf } from './date-words.ts';
import { dayOf, weekOfDays } from './day-plan.ts';
import { sayDay } from './entry-words.ts';
import { placePicture } from './trip-places.ts';
import { useCalendar } from './use-calendar.ts';
import './week.css';

/** The week as seven days, today the largest. Every day opens; Next goes to the next trip. */
export function WeekScreen() {
  const t = useTerms('calendar');
  const speech = useSpeech();
  const calendar = useCalendar();
  const { device } = useHolder();
  const { today, trips } = calendar;
  const days = useMemo(() => weekOfDays(today).map((date) => dayOf(calendar, date)), [calendar, today]);
  const trip = nextExcursion(trips, today);
  const tripDate = trip && dateOfDateTime(trip.start);
  const wait = tripDate ? waitOf(today, tripDate) : undefined;
  const hasMoons = (date: string) =>
    wait?.kind === 'nights' && date >= today && date <= addDays(today, wait.count - 1);
  // Nothing has been planned for this tablet yet: said once, calmly, and the days are there all the same.
  const isBare = device === undefined && trips.length === 0;
  const now = days.find(({ isToday }) => isToday);
  const picture = trip ? placePicture(trip) : isBare ? 'group' : undefined;
  const thumb = useMemo(
    () => drawUiPicture(picture ?? 'home-calendar', { frame: 'face', id: 'thumb' }),
    [picture],
  );
  const next = trip
    ? { onGo: () => go(`/trip/${nameOf(trip.id)}`), thumb }
    : { onGo: () => go(isBare ? '/connect' : `/calendar/${today}`), thumb };

  return (
    <Screen
      name="week"
      say={[...(now ? sayDay(t, now) : []), ...(isBare ? [spoken(t('nothing-yet'))] : [])]}
      next={next}
    >
      <div class="week" dir="ltr">
        {days.map((day) => (
          <DayColumn
            key={day.date}
            day={day}
            hasMoon={hasMoons(day.date)}
            isBare={isBare && day.isToday}
            isSpeaking={speech.speaking?.utterance.id === sayDay(t, day)[0]?.id}
            t={t}
            onTap={() => go(`/calendar/${day.date}`)}
          />
        ))}
      </div>
    </Screen>
  );
}
