import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useToday } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { DateLeaf } from '#ui/DateLeaf.tsx';
import { dateValues } from '../calendar/date-words.ts';
import { Screen } from '../Screen.tsx';
import { ComingPicture } from './ComingPicture.tsx';
import { comingShown } from './coming-words.ts';
import './today.css';
import { useNextThing } from './use-next-thing.ts';
import { useThumb } from './use-thumb.ts';

/** Today: the date, and the one thing that comes next. */
export function TodayScreen() {
  const t = useTerms('tablet');
  const calendar = useTerms('calendar');
  const speech = useSpeech();
  const { date } = useToday();
  const coming = useNextThing();
  const shown = comingShown(coming, t, calendar);
  const values = dateValues(date);
  const day = calendar('spoken-date', values);
  const { path } = coming;
  const thumb = useThumb(shown.picture);
  const onGo = path === undefined ? undefined : () => go(path);

  return (
    <Screen
      name={`today#${coming.thing.kind}`}
      say={[spoken(day), ...shown.say]}
      next={onGo && { onGo, thumb }}
    >
      <div class="today" dir="ltr">
        <button
          type="button"
          class={`today-date ${speech.speaking?.utterance.id === day.id ? 'is-speaking' : ''}`}
          data-term={day.id}
          onClick={() => speech.say(spoken(day))}
        >
          <DateLeaf
            weekday={values.weekday}
            day={values.day}
            weekdayTerm={calendar(`weekday-${values.weekday}`)}
            monthTerm={calendar(`month-${values.month}`)}
          />
        </button>
        <ChoiceCard
          name={coming.thing.kind}
          class="today-card"
          term={shown.term}
          picture={<ComingPicture picture={shown.picture} />}
          isSpeaking={shown.say.some(({ id }) => id === speech.speaking?.utterance.id)}
          onTap={onGo ?? (() => speech.say(...shown.say))}
        />
      </div>
    </Screen>
  );
}
