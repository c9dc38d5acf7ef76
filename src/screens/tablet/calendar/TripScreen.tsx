import { useMemo } from 'preact/hooks';
import { dateOfDateTime } from '#domain/dates.ts';
import type { Excursion } from '#domain/excursions.ts';
import { useExcursions } from '#hooks/course.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useToday } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { usePortrait } from '#ui/use-portrait.ts';
import { Screen } from '../Screen.tsx';
import { TripAnswers } from './TripAnswers.tsx';
import { TripCells } from './TripCells.tsx';
import { TripPhoto } from './TripPhoto.tsx';
import './trip.css';
import { placePicture, placeTerm } from './trip-places.ts';
import { tripAnswers } from './trip-words.ts';

interface Props {
  /** Such as `excursion/demo.library`. A trip this tablet has not heard of shows that it is on its way. */
  id: string;
}

/** A trip on one page: nine answers in their fixed order, and hers. */
export function TripScreen({ id }: Props) {
  const trip = useExcursions().find((one) => one.id === id);
  if (!trip) return <Unheard />;
  return trip.isCancelled ? <Cancelled trip={trip} /> : <Standing trip={trip} />;
}

function Standing({ trip }: { trip: Excursion }) {
  const t = useTerms('calendar');
  const { date } = useToday();
  const answers = useMemo(() => tripAnswers(t, trip, date), [t, trip, date]);
  const isMoved = trip.movedFrom !== undefined;
  const opening = [
    ...(isMoved ? [spoken(t('say-moved'))] : []),
    ...answers.filter(({ question }) => OPENING.includes(question)).flatMap(({ say }) => say),
    spoken(t('say-answer')),
  ];
  const all = answers.flatMap(({ say }) => say);
  const isPast = dateOfDateTime(trip.start) < date;

  return (
    <Screen name={`trip#${trip.id}-${trip.start}`} say={isPast ? all : opening} listen={all}>
      <div class={`trip ${isPast ? 'is-past' : ''}`} dir="ltr">
        <Place trip={trip} />
        <TripCells trip={trip} answers={answers} t={t} />
        {!isPast && <TripAnswers excursion={trip.id} t={t} />}
      </div>
    </Screen>
  );
}

/** What is said when the card opens; Listen again says all nine. */
const OPENING: readonly string[] = ['where', 'day', 'leaves'];

function Place({ trip }: { trip: Excursion }) {
  const t = useTerms('calendar');
  const speech = useSpeech();
  const term = placeTerm(t, trip);
  const frame = usePortrait() ? 'wide' : 'square';
  const say = [spoken(t('say-where')), spoken(term)];
  return (
    <ChoiceCard
      name="where"
      class="trip-place"
      term={term}
      picture={<TripPhoto sha256={trip.photos.place} drawn={placePicture(trip)} frame={frame} />}
      isSpeaking={say.some(({ id }) => id === speech.speaking?.utterance.id)}
      onTap={() => speech.say(...say)}
    />
  );
}

/** Called off: said plainly by a picture and a word. It stays in the calendar, so that nobody waits at the door. */
function Cancelled({ trip }: { trip: Excursion }) {
  const t = useTerms('calendar');
  const speech = useSpeech();
  const say = [spoken(placeTerm(t, trip)), spoken(t('say-cancelled'))];
  return (
    <Screen name={`trip#${trip.id}-cancelled`} say={say}>
      <div class="trip-called-off" dir="ltr" data-cancelled>
        <Place trip={trip} />
        <ChoiceCard
          name="cancelled"
          class="trip-cancelled"
          term={t('cancelled')}
          picture={<UiPicture name="home-day" />}
          isSpeaking={speech.speaking?.utterance.id === t('say-cancelled').id}
          onTap={() => speech.say(...say)}
        />
      </div>
    </Screen>
  );
}

function Unheard() {
  const t = useTerms('calendar');
  const speech = useSpeech();
  const say = spoken(t('say-trip-unknown'));
  return (
    <Screen name="trip#unheard" say={[say]} back={() => go('/calendar', { replace: true })}>
      <div class="trip-called-off" dir="ltr">
        <ChoiceCard
          name="unheard"
          class="trip-cancelled"
          term={t('wait')}
          picture={<UiPicture name="wait" />}
          isSpeaking={speech.speaking?.utterance.id === say.id}
          onTap={() => speech.say(say)}
        />
      </div>
    </Screen>
  );
}
