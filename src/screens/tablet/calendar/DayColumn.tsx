import { useMemo } from 'preact/hooks';
import type { Terms } from '#hooks/terms.ts';
import { drawMoons } from '#pictures/instruments.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import type { Term } from '#ui/term.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { usePortrait } from '#ui/use-portrait.ts';
import '#ui/weekdays.css';
import { ClockTime } from './ClockTime.tsx';
import { dateValues } from './date-words.ts';
import type { Day, Entry } from './day-plan.ts';
import { entryKey, entryPicture, entryWords } from './entry-words.ts';

interface Props {
  day: Day;
  /** A night till the next trip. */
  hasMoon: boolean;
  /** Nothing is planned on this tablet yet. */
  isBare: boolean;
  isSpeaking: boolean;
  /** The room `calendar`. */
  t: Terms;
  onTap: () => void;
}

/** At most so many pictures in a column; the day itself shows the fourth. */
const ROWS = 3;

/** One day of the week strip: a column, or a row where the tablet is held upright. The whole of it is the button. */
export function DayColumn({ day, hasMoon, isBare, isSpeaking, t, onTap }: Props) {
  const { weekday, day: number } = dateValues(day.date);
  const name = t(day.isToday ? `weekday-${weekday}` : `weekday-short-${weekday}`);
  const states = `${day.isToday ? 'is-now' : ''} ${day.isClosed ? 'is-closed' : ''} ${isSpeaking ? 'is-speaking' : ''}`;
  const isEmpty = day.entries.length === 0;
  // Low rows take the wide cut, so that no head is lost.
  const frame = usePortrait() || day.entries.length > 2 ? 'wide' : 'square';
  return (
    <button
      type="button"
      class={`day is-day-${weekday} ${states}`}
      data-day={day.date}
      data-term={t('spoken-date', dateValues(day.date)).id}
      aria-current={day.isToday ? 'date' : undefined}
      onClick={onTap}
    >
      <span class="day-head">
        <Label text={name.text} lang={name.lang} />
        <Label text={String(number)} lang="da" class="day-number" />
      </span>
      <span class="day-rows">
        {day.entries.slice(0, ROWS).map((entry) => (
          <DayRow key={entryKey(entry)} entry={entry} frame={frame} t={t} />
        ))}
        {isEmpty && day.isClosed && (
          <span class="day-row">
            <UiPicture name="answer-not-now" />
            {day.holiday && <Word term={t(`holiday-${day.holiday}`)} />}
          </span>
        )}
        {isBare && (
          <span class="day-row" data-nothing-yet>
            <UiPicture name="wait" frame={frame} />
            <Word term={t('wait')} />
          </span>
        )}
      </span>
      {hasMoon && <Moon />}
    </button>
  );
}

function DayRow({ entry, frame, t }: { entry: Entry; frame: 'wide' | 'square'; t: Terms }) {
  const { term } = entryWords(t, entry);
  const isCalm = entry.kind === 'trip-moved' || entry.kind === 'trip-cancelled';
  return (
    <span class={`day-row is-${entry.kind} ${isCalm ? 'is-calm' : ''}`} data-entry={entry.kind}>
      <UiPicture name={entryPicture(entry)} frame={frame} />
      {entry.time ? <ClockTime time={entry.time} /> : <Word term={term} />}
    </span>
  );
}

const Word = ({ term }: { term: Term }) => <Label text={term.text} lang={term.lang} class="day-word" />;

function Moon() {
  const svg = useMemo(() => drawMoons(1), []);
  return (
    <span class="day-moon" data-moon>
      <Picture svg={svg} />
    </span>
  );
}
