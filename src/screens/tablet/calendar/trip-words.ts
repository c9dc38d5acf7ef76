import type { Utterance } from '#audio/utterance.ts';
import { dateOfDateTime, type LocalDate, nightsBetween } from '#domain/dates.ts';
import type { BringThing } from '#domain/excursion-fields.ts';
import type { Excursion } from '#domain/excursions.ts';
import { spoken, type Terms } from '#hooks/terms.ts';
import type { Term } from '#ui/term.ts';
import { dateValues, digitsOf, waitOf } from './date-words.ts';
import { leavesAt } from './day-plan.ts';
import { placeTerm, writtenTerm } from './trip-places.ts';

/** The nine answers of a trip card, always in this order (ux rule 60). */
export const QUESTIONS = [
  'where',
  'who',
  'day',
  'nights',
  'leaves',
  'meeting',
  'transport',
  'weather',
  'bring',
] as const;
export type Question = (typeof QUESTIONS)[number];

export interface TripAnswer {
  readonly question: Question;
  /** False: staff have not filled it in; the label then says whom to ask. */
  readonly isKnown: boolean;
  readonly label: Term;
  readonly say: readonly Utterance[];
}

/** After so many days a weather forecast is no longer shown: clothes only. */
const FORECAST_DAYS = 2;

/** Words staff often write, that the calendar has in her language too. */
const COMMON: Readonly<Record<string, string>> = {
  Holdet: 'who-group',
  'Holdet og familien': 'who-family',
  Skolen: 'meeting-school',
};

/** Is the forecast on this card still worth showing? */
export const hasForecast = ({ details }: Pick<Excursion, 'details'>, today: LocalDate): boolean =>
  details.weather !== undefined && nightsBetween(details.weather.set, today) <= FORECAST_DAYS;

/** The nine answers of a trip, as words to show and to say. `t` is the room `calendar`. */
export function tripAnswers(t: Terms, trip: Excursion, today: LocalDate): readonly TripAnswer[] {
  return QUESTIONS.map((question) => ({ question, ...ANSWERS[question](t, trip, today) }));
}

type Answer = Omit<TripAnswer, 'question'>;
const known = (label: Term, ...say: readonly Term[]): Answer => ({
  isKnown: true,
  label,
  say: (say.length > 0 ? say : [label]).map(spoken),
});
/** What nobody has filled in is no hole: the card says whom to ask. */
const unknown = (t: Terms, question: Question): Answer => ({
  isKnown: false,
  label: t('ask-teacher'),
  say: [spoken(t(`question-${question}`)), spoken(t('say-ask-teacher'))],
});

const ANSWERS: Readonly<Record<Question, (t: Terms, trip: Excursion, today: LocalDate) => Answer>> = {
  where: (t, trip) => known(placeTerm(t, trip), t('say-where'), placeTerm(t, trip)),
  who: (t, { details: { who } }) =>
    who === undefined
      ? unknown(t, 'who')
      : known(written(t, 'who', who), t('question-who'), written(t, 'who', who)),
  day: (t, { start }) => {
    const values = dateValues(dateOfDateTime(start));
    return known(t(`weekday-${values.weekday}`), t('spoken-date', values));
  },
  nights: (t, { start }, today) => known(waitTerm(t, today, dateOfDateTime(start))),
  leaves: (t, trip) => {
    const time = digitsOf(leavesAt(trip));
    return known(writtenTerm(`time.${time}`, time), t('say-leaves', { time }));
  },
  meeting: (t, { details: { meetingPlace: place } }) =>
    place === undefined
      ? unknown(t, 'meeting')
      : known(written(t, 'meeting', place), t('question-meeting'), written(t, 'meeting', place)),
  transport: (t, { details: { transport } }) =>
    transport === undefined
      ? unknown(t, 'transport')
      : known(t(`transport-${transport}`), t(`say-transport-${transport}`)),
  weather: (t, trip, today) => {
    const { weather } = trip.details;
    if (weather === undefined) return unknown(t, 'weather');
    if (!hasForecast(trip, today)) return known(t('clothes'), t('say-clothes'));
    const { kind, degrees } = weather;
    return known(t(`weather-${kind}`, { degrees }), t(`say-weather-${kind}`, { degrees }));
  },
  bring: (t, { details: { bring } }) =>
    bring === undefined || bring.length === 0
      ? unknown(t, 'bring')
      : known(t('bring'), t('say-bring'), ...bring.map((thing: BringThing) => t(`bring-${thing}`))),
};

function written(t: Terms, question: Question, text: string): Term {
  const key = COMMON[text];
  return key ? t(key) : writtenTerm(`${question}.${text}`, text);
}

/** How long there is left, in nights and then in weeks. */
function waitTerm(t: Terms, today: LocalDate, date: LocalDate): Term {
  const wait = waitOf(today, date);
  return 'count' in wait ? t(wait.kind, { count: wait.count }) : t(`wait-${wait.kind}`);
}
