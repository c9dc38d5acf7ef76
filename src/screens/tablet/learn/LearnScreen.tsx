import { useState } from 'preact/hooks';
import { type LessonId, nameOf } from '#domain/ids.ts';
import { nextLesson } from '#domain/road.ts';
import { go } from '#hooks/navigation.ts';
import { type Road, useRoad } from '#hooks/road.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useStories } from '#hooks/stories.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import type { IconName } from '#pictures/icons.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import { Screen } from '../Screen.tsx';
import { LessonCard } from './LessonCard.tsx';
import { termOf } from './lesson-words.ts';
import { ModuleRoad } from './ModuleRoad.tsx';
import { OnTheWay } from './OnTheWay.tsx';
import { cardStepOf } from './own-card.ts';
import { RoadWays } from './RoadWays.tsx';
import { PAGE, pageOf, stopsOf } from './stops.ts';
import { useOpenLessons } from './use-open-lessons.ts';
import './learn.css';

interface Props {
  /** Of the plan. Left out: the one the class is in. */
  module?: number | undefined;
}

/**
 * The next lesson, large, and the road of a module beside it. Next goes straight on with the next unfinished one; a
 * card of the road says what it is and takes the large place. Nothing is locked, nothing is ranked.
 */
export function LearnScreen({ module: asked }: Props) {
  const road = useRoad();
  const module = asked !== undefined && road.modules.includes(asked) ? asked : road.here;
  if (module === undefined) return <OnTheWay name="learn" />;
  return <Module key={module} road={road} module={module} />;
}

function Module({ road, module }: { road: Road; module: number }) {
  const t = useTerms('learn');
  const m = useTerms('modules');
  const speech = useSpeech();
  const { completed, place } = road;
  const isHere = module === road.here;
  const stops = stopsOf(road.lessons, module);
  const own = road.lessons.filter((lesson) => lesson.module === module);
  const next = isHere ? road.next : (nextLesson(own, module, completed) ?? own[0]?.lesson);
  const [chosen, setChosen] = useState<LessonId>();
  const pages = Math.ceil(stops.length / PAGE);
  const [page, setPage] = useState(() => pageOf(stops, place) ?? pageOf(stops, next) ?? 0);
  const shown = stops.slice(page * PAGE, (page + 1) * PAGE);
  const ids = shown.flatMap((stop) => (stop.kind === 'lesson' ? [stop.lesson.lesson] : []));
  const large = chosen ?? next;
  const [story] = useStories(large);
  const { lessons, isRead } = useOpenLessons(large ? [...new Set([large, ...ids])] : ids);
  if (!isRead && lessons.size === 0) {
    return (
      <Screen name="learn" say={[]}>
        {null}
      </Screen>
    );
  }

  const sayOf = (id: LessonId) => {
    const open = lessons.get(id);
    return open ? open.say(open.lesson.title) : spoken(t('on-the-way-said'));
  };
  const openLarge = large === undefined ? undefined : lessons.get(large);
  const goOn = large && openLarge ? () => go(`/learn/${nameOf(large)}`) : undefined;
  const title = spoken(m(`module-${module}`));
  const opening = large
    ? [...(isHere ? [spoken(t('next-lesson'))] : [title]), sayOf(large)]
    : [spoken(t('all-seen-said'))];
  const cardStep = openLarge && large && completed.has(large) ? cardStepOf(openLarge.lesson) : undefined;
  const thumb = openLarge?.lesson.pictures[openLarge.lesson.picture];

  return (
    <Screen
      name={`learn#${module}`}
      say={opening}
      next={goOn && { onGo: goOn, ...(thumb !== undefined && { thumb }) }}
    >
      <div class={`learn ${cardStep || (story && openLarge) ? 'has-card' : ''}`} dir="ltr">
        <LessonCard
          name="large"
          open={openLarge}
          without={large ? 'on-the-way' : 'all-seen'}
          says={large ? [sayOf(large)] : opening}
          isLarge
          isDone={large !== undefined && completed.has(large)}
          onTap={goOn ?? (() => speech.say(...opening))}
        />
        {story && openLarge && large && !cardStep && (
          <BesideLarge
            name="story"
            icon="play"
            term={t('story')}
            onTap={() => go(`/learn/${nameOf(large)}/story`)}
          />
        )}
        {cardStep && openLarge && large && (
          <BesideLarge
            name="my-card"
            icon="cards"
            term={termOf(openLarge, cardStep.phrase)}
            onTap={() => go(`/learn/${nameOf(large)}/card`)}
          />
        )}
        <ModuleRoad
          stops={shown}
          lessons={lessons}
          without={isRead ? 'on-the-way' : 'turning'}
          completed={completed}
          place={place}
          chosen={large}
          sayOf={sayOf}
          onChosen={setChosen}
        />
        <RoadWays
          modules={road.modules}
          module={module}
          page={page}
          pages={pages}
          onMore={() => setPage((page + 1) % pages)}
        />
      </div>
    </Screen>
  );
}

interface BesideLargeProps {
  name: string;
  icon: IconName;
  term: Term;
  onTap: () => void;
}

/** Under the lesson that stands large: a story told for it, or the card that she made in it. */
function BesideLarge({ name, icon, term, onTap }: BesideLargeProps) {
  return (
    <button
      type="button"
      class="learn-more learn-card"
      data-term={term.id}
      data-beside={name}
      onClick={onTap}
    >
      <Icon name={icon} />
      <Label text={term.text} lang={term.lang} />
    </button>
  );
}
