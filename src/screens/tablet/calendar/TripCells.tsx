import { useMemo } from 'preact/hooks';
import { dateOfDateTime, minutesOf } from '#domain/dates.ts';
import type { Transport } from '#domain/excursion-fields.ts';
import type { Excursion } from '#domain/excursions.ts';
import { useToday } from '#hooks/tablet.ts';
import type { Terms } from '#hooks/terms.ts';
import { drawClock, drawMoons, drawSunArc, drawWeather } from '#pictures/instruments.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import '#ui/weekdays.css';
import { dateValues, handsOf, waitOf } from './date-words.ts';
import { leavesAt } from './day-plan.ts';
import { TripCell } from './TripCell.tsx';
import { TripPhoto } from './TripPhoto.tsx';
import './trip-cells.css';
import { hasForecast, type Question, type TripAnswer } from './trip-words.ts';

interface Props {
  trip: Excursion;
  answers: readonly TripAnswer[];
  /** The room `calendar`. */
  t: Terms;
}

/** A bus stands for a car too: somebody drives, and the word says which. */
const TRANSPORT_PICTURES: Readonly<Record<Transport, UiPictureName>> = {
  bus: 'bus',
  train: 'train',
  walk: 'walk',
  car: 'bus',
};

/** The eight small answers of a trip card in two rows; the first, the place, stands beside them. */
export function TripCells({ trip, answers, t }: Props) {
  const { date: today } = useToday();
  const { details, start, movedFrom } = trip;
  const cell = (question: Question) => answers.find((answer) => answer.question === question) as TripAnswer;
  const values = dateValues(dateOfDateTime(start));
  const isNewDay = movedFrom !== undefined && dateOfDateTime(movedFrom) !== dateOfDateTime(start);
  return (
    <div class="trip-cells" dir="ltr">
      <TripCell answer={cell('who')}>
        <UiPicture name="group" frame="wide" />
      </TripCell>
      <TripCell answer={cell('day')} class={`is-day-${values.weekday}`}>
        <span class={`trip-day ${isNewDay ? 'is-moved' : ''}`}>
          {isNewDay && <OldDay start={movedFrom} t={t} />}
          <Label text={String(values.day)} lang="da" class="trip-day-number" />
          <Label text={t(`month-${values.month}`).text} lang={t(`month-${values.month}`).lang} />
        </span>
      </TripCell>
      <TripCell answer={cell('nights')}>
        <Nights today={today} date={dateOfDateTime(start)} />
      </TripCell>
      <TripCell answer={cell('leaves')}>
        <Leaves trip={trip} />
      </TripCell>
      <TripCell answer={cell('meeting')}>
        <TripPhoto sha256={trip.photos.door} drawn="door" />
      </TripCell>
      <TripCell answer={cell('transport')}>
        {details.transport && <UiPicture name={TRANSPORT_PICTURES[details.transport]} />}
      </TripCell>
      <TripCell answer={cell('weather')}>
        {details.weather && hasForecast(trip, today) ? (
          <Picture svg={drawWeather(details.weather.kind)} />
        ) : (
          <UiPicture name="bring-coat" />
        )}
      </TripCell>
      <TripCell answer={cell('bring')}>
        <span class={`trip-bring ${(details.bring?.length ?? 0) > 2 ? 'is-many' : ''}`}>
          {details.bring?.map((thing) => (
            <UiPicture key={thing} name={`bring-${thing}`} />
          ))}
        </span>
      </TripCell>
    </div>
  );
}

/** The day it was moved away from: small and struck through, beside the new one. */
function OldDay({ start, t }: { start: string; t: Terms }) {
  const { weekday, day } = dateValues(start);
  const term = t(`weekday-short-${weekday}`);
  return (
    <s class="trip-old-day" data-old-day>
      <Label text={term.text} lang={term.lang} /> <Label text={String(day)} lang="da" />
    </s>
  );
}

/** A moon for each night up to seven; farther away, the calendar itself. */
function Nights({ today, date }: { today: string; date: string }) {
  const wait = waitOf(today, date);
  const moons = wait.kind === 'nights' ? wait.count : undefined;
  const svg = useMemo(() => (moons === undefined ? undefined : drawMoons(moons)), [moons]);
  if (svg) return <Picture svg={svg} />;
  return <UiPicture name={wait.kind === 'today' ? 'home-today' : 'home-calendar'} id="nights" />;
}

/** The time four ways: clock, sun, digits below, and the voice (ux rule 61). */
function Leaves({ trip }: { trip: Excursion }) {
  const time = leavesAt(trip);
  const clock = useMemo(() => drawClock(...handsOf(time)), [time]);
  const sun = useMemo(() => drawSunArc(minutesOf(time)), [time]);
  return (
    <span class="trip-time">
      <Picture svg={clock} class="trip-clock" />
      <Picture svg={sun} class="trip-sun" />
    </span>
  );
}
