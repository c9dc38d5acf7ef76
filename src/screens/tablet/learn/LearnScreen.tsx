import { useMemo, useState } from 'preact/hooks';
import { type LessonId, nameOf } from '#domain/ids.ts';
import { CALM_MODULE, type ContentIndex } from '#domain/lesson.ts';
import { lessonsCompletedBy } from '#domain/roster.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useHolder, useLive, useOperations, useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Dots } from '#ui/Dots.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import { Screen } from '../Screen.tsx';
import { LessonCard } from './LessonCard.tsx';
import { termOf } from './lesson-words.ts';
import { OnTheWay } from './OnTheWay.tsx';
import { cardStepOf } from './own-card.ts';
import { useOpenLessons } from './use-open-lessons.ts';
import './learn.css';

/** Big pictures on a page of the list (ux rule 4). */
const PAGE = 4;

/**
 * The next lesson, large, and all lessons beside it. Next goes straight on with the next unfinished one; a card of
 * the list says what it is and takes the large place. Nothing is locked, nothing is ranked.
 */
export function LearnScreen() {
  const tablet = useTablet();
  const { index } = useLive(tablet.content);
  const road = useMemo(() => roadOf(index), [index]);
  const ids = road.map(({ lesson }) => lesson);
  const { participant } = useHolder();
  const completed = lessonsCompletedBy(useOperations(), participant);
  if (ids.length === 0) return <OnTheWay name="learn" />;
  // A private lesson is never marked as done, so it is never the next one either: it is chosen from the list.
  const next = road.find(({ lesson, isPrivate }) => !isPrivate && !completed.has(lesson))?.lesson;
  return <Lessons ids={ids} unfinished={next} completed={completed} />;
}

/** The lessons of the modules in the order of the plan; what belongs to Calm is met there. */
const roadOf = (index: ContentIndex | undefined): ContentIndex['lessons'] =>
  (index?.lessons ?? [])
    .filter(({ module }) => module !== CALM_MODULE)
    .sort((a, b) => a.module - b.module || a.order - b.order);

interface Props {
  ids: readonly LessonId[];
  /** The first that she has not been through. */
  unfinished: LessonId | undefined;
  completed: ReadonlySet<LessonId>;
}

function Lessons({ ids, unfinished, completed }: Props) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const [chosen, setChosen] = useState<LessonId>();
  const pages = Math.ceil(ids.length / PAGE);
  const [page, setPage] = useState(() =>
    Math.floor(Math.max(0, ids.indexOf(unfinished ?? ids[0] ?? 'lesson/-')) / PAGE),
  );
  const shown = ids.slice(page * PAGE, (page + 1) * PAGE);
  const large = chosen ?? unfinished;
  const { lessons, isRead } = useOpenLessons(large ? [...new Set([large, ...shown])] : shown);
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
  const opening = large ? [spoken(t('next-lesson')), sayOf(large)] : [spoken(t('all-seen-said'))];
  const cardStep = openLarge && large && completed.has(large) ? cardStepOf(openLarge.lesson) : undefined;
  const thumb = openLarge?.lesson.pictures[openLarge.lesson.picture];

  return (
    <Screen
      name="learn#list"
      say={opening}
      next={goOn && { onGo: goOn, ...(thumb !== undefined && { thumb }) }}
    >
      <div class={`learn ${cardStep ? 'has-card' : ''}`} dir="ltr">
        <LessonCard
          name="large"
          open={openLarge}
          without={large ? 'on-the-way' : 'all-seen'}
          says={large ? [sayOf(large)] : opening}
          isLarge
          isDone={large !== undefined && completed.has(large)}
          onTap={goOn ?? (() => speech.say(...opening))}
        />
        {cardStep && openLarge && large && (
          <MyCardButton
            term={termOf(openLarge, cardStep.phrase)}
            onTap={() => go(`/learn/${nameOf(large)}/card`)}
          />
        )}
        <div class="learn-list">
          {shown.map((id) => (
            <LessonCard
              key={id}
              name={id}
              open={lessons.get(id)}
              without={isRead ? 'on-the-way' : 'turning'}
              says={[sayOf(id)]}
              isChosen={id === large}
              isDone={completed.has(id)}
              onTap={() => {
                setChosen(id);
                speech.say(sayOf(id));
              }}
            />
          ))}
        </div>
        {pages > 1 && (
          <More
            term={t('more')}
            count={pages}
            now={page}
            onTap={() => {
              setPage((page + 1) % pages);
              speech.say(spoken(t('more')));
            }}
          />
        )}
      </div>
    </Screen>
  );
}

/** Opens the card that she made in the lesson that stands large. */
function MyCardButton({ term, onTap }: { term: Term; onTap: () => void }) {
  return (
    <button type="button" class="learn-more learn-card" data-term={term.id} data-my-card onClick={onTap}>
      <Icon name="cards" />
      <Label text={term.text} lang={term.lang} />
    </button>
  );
}

interface MoreProps {
  term: Term;
  count: number;
  now: number;
  onTap: () => void;
}

/** Turns the page of the list; after the last comes the first. */
function More({ term, count, now, onTap }: MoreProps) {
  return (
    <button type="button" class="learn-more" data-term={term.id} data-more onClick={onTap}>
      <Icon name="cards" />
      <Label text={term.text} lang={term.lang} />
      <Dots count={count} now={now} />
    </button>
  );
}
