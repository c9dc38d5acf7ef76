import { isLocalDate } from '#domain/dates.ts';
import { directionOf } from '#domain/languages.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useToday } from '#hooks/tablet.ts';
import { spoken, type Terms, useTerms } from '#hooks/terms.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { DateLeaf } from '#ui/DateLeaf.tsx';
import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import { ClockTime } from './ClockTime.tsx';
import './day.css';
import { dateValues } from './date-words.ts';
import { type Day, dayOf, type Entry } from './day-plan.ts';
import { entryKey, entryPath, entryPicture, entryWords, sayDay } from './entry-words.ts';
import { useCalendar } from './use-calendar.ts';

interface Props {
  /** Such as `2026-12-01`; an address that is no date shows today. */
  date: string;
}

/** At most four rows, so that nothing has to be scrolled (ux 3.1). */
const ROWS = 4;

/** One day, its pictures large. Next opens the trip or the check that is on it. */
export function DayScreen({ date: asked }: Props) {
  const t = useTerms('calendar');
  const speech = useSpeech();
  const { date: today } = useToday();
  const date = isLocalDate(asked) ? asked : today;
  const day = dayOf(useCalendar(), date);
  const values = dateValues(date);
  const name = t('spoken-date', values);
  const opening = day.entries.find(entryPath);
  const path = opening && entryPath(opening);
  const next = opening &&
    path && {
      onGo: () => go(path),
      thumb: drawUiPicture(entryPicture(opening), { frame: 'face', id: 'thumb' }),
    };

  return (
    <Screen name={`day#${date}`} say={sayDay(t, day)} next={next || undefined}>
      <div class="one-day" dir="ltr">
        <button
          type="button"
          class={`one-day-date ${speech.speaking?.utterance.id === name.id ? 'is-speaking' : ''}`}
          data-term={name.id}
          onClick={() => speech.say(spoken(name))}
        >
          <DateLeaf
            weekday={values.weekday}
            day={values.day}
            weekdayTerm={t(`weekday-${values.weekday}`)}
            monthTerm={t(`month-${values.month}`)}
          />
        </button>
        <div class="one-day-rows">
          {day.entries.slice(0, ROWS).map((entry) => (
            <Row key={entryKey(entry)} entry={entry} t={t} />
          ))}
          {day.entries.length === 0 && <Empty day={day} t={t} />}
        </div>
      </div>
    </Screen>
  );
}

function Row({ entry, t }: { entry: Entry; t: Terms }) {
  const speech = useSpeech();
  const { term, say } = entryWords(t, entry);
  const path = entryPath(entry);
  const isCalm = entry.kind === 'trip-moved' || entry.kind === 'trip-cancelled';
  const isSpeaking = say.some(({ id }) => id === speech.speaking?.utterance.id);
  return (
    <button
      type="button"
      class={`one-day-row is-${entry.kind} ${isCalm ? 'is-calm' : ''} ${isSpeaking ? 'is-speaking' : ''}`}
      data-entry={entry.kind}
      data-term={term.id}
      onClick={() => (path ? go(path) : speech.say(...say))}
    >
      <UiPicture name={entryPicture(entry)} frame="wide" />
      <span class="one-day-words" dir={directionOf(term.lang)}>
        <Word term={term} />
        {entry.kind === 'trip-moved' && <NewDay start={entry.trip.start} t={t} />}
        {entry.time && <ClockTime time={entry.time} />}
      </span>
    </button>
  );
}

/** A free day says so with a picture; a holiday by its name. */
function Empty({ day, t }: { day: Day; t: Terms }) {
  const speech = useSpeech();
  const term = t(day.holiday ? `holiday-${day.holiday}` : 'free');
  return (
    <button
      type="button"
      class="one-day-row is-free"
      data-entry="free"
      data-term={term.id}
      onClick={() => speech.say(...sayDay(t, day))}
    >
      <UiPicture name="home-day" frame="wide" />
      <span class="one-day-words" dir={directionOf(term.lang)}>
        <Word term={term} />
      </span>
    </button>
  );
}

/** Where a trip was moved to: the weekday and the number. */
function NewDay({ start, t }: { start: string; t: Terms }) {
  const { weekday, day } = dateValues(start);
  const term = t(`weekday-${weekday}`);
  return (
    <span class="one-day-new">
      <Label text={term.text} lang={term.lang} /> <Label text={String(day)} lang="da" />
    </span>
  );
}

const Word = ({ term }: { term: Term }) => <Label text={term.text} lang={term.lang} class="one-day-word" />;
