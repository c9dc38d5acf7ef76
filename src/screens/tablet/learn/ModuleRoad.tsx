import type { Utterance } from '#audio/utterance.ts';
import { type LessonId, nameOf } from '#domain/ids.ts';
import { useExcursions } from '#hooks/course.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { placePicture } from '../calendar/trip-places.ts';
import { AbilityPicture } from '../can/AbilityPicture.tsx';
import { LessonCard } from './LessonCard.tsx';
import type { Stop } from './stops.ts';
import './road.css';

interface Props {
  /** Of one page. */
  stops: readonly Stop[];
  lessons: ReadonlyMap<string, OpenLesson>;
  without: 'on-the-way' | 'turning';
  completed: ReadonlySet<LessonId>;
  /** Where the class is this week. */
  place: LessonId | undefined;
  /** The lesson that stands large. */
  chosen: LessonId | undefined;
  sayOf: (id: LessonId) => Utterance;
  onChosen: (id: LessonId) => void;
}

/** A part of a module's road: there and back again on two lines, with what stands beside it. It never mirrors. */
export function ModuleRoad(props: Props) {
  const { stops, lessons, without, completed, place, chosen, sayOf, onChosen } = props;
  const m = useTerms('modules');
  const speech = useSpeech();
  return (
    <div class={`road ${stops.length > 3 ? 'turns-back' : ''}`}>
      {stops.map((stop) => {
        if (stop.kind === 'place') return <Place key="place" excursion={stop.excursion} />;
        if (stop.kind === 'can') return <Can key="can" />;
        const { lesson: id } = stop.lesson;
        const isHere = id === place;
        const says = [sayOf(id), ...(isHere ? [spoken(m('class-here'))] : [])];
        return (
          <LessonCard
            key={id}
            name={id}
            open={lessons.get(id)}
            without={without}
            says={says}
            isChosen={id === chosen}
            isDone={completed.has(id)}
            isHere={isHere}
            onTap={() => {
              onChosen(id);
              speech.say(...says);
            }}
          />
        );
      })}
    </div>
  );
}

/** Where the road of a module ends: the trip, which opens when the cohort has one. */
function Place({ excursion }: { excursion: string }) {
  const calendar = useTerms('calendar');
  const speech = useSpeech();
  const trip = useExcursions().find(({ key }) => key === excursion);
  const term = calendar(`place-${excursion}`);
  return (
    <ChoiceCard
      name={`place-${excursion}`}
      class="learn-small"
      term={term}
      picture={<UiPicture name={placePicture({ key: excursion })} />}
      isSpeaking={speech.speaking?.utterance.id === term.id}
      onTap={() => (trip ? go(`/trip/${nameOf(trip.id)}`) : speech.say(spoken(term)))}
    />
  );
}

/** What she can now, where the plan has it. */
function Can() {
  const a = useTerms('abilities');
  return (
    <ChoiceCard
      name="can"
      class="learn-small"
      term={a('i-can')}
      picture={<AbilityPicture name="strengths" />}
      onTap={() => go('/can')}
    />
  );
}
