import { useState } from 'preact/hooks';
import { nameOf } from '#domain/ids.ts';
import { type PracticeId, RUNGS, type Rung } from '#domain/practice.ts';
import { go } from '#hooks/navigation.ts';
import { type OpenPractice, usePractice } from '#hooks/practice.ts';
import { usePracticeSettings } from '#hooks/practice-settings.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import type { IconName } from '#pictures/icons.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Dots } from '#ui/Dots.tsx';
import { Icon } from '#ui/Icon.tsx';
import { LessonPicture } from '../learn/LessonPicture.tsx';
import { termOf } from '../learn/lesson-words.ts';
import { OnTheWay } from '../learn/OnTheWay.tsx';
import { Screen } from '../Screen.tsx';
import { Ladder } from './Ladder.tsx';
import { PracticeButton } from './PracticeButton.tsx';
import './place-screen.css';
import { type KeptStanding, keptStandingOf } from '#domain/practice-standing.ts';
import { nameOfPlace } from './place-words.ts';
import { useStandings } from './use-standings.ts';

/** Tasks that stand there at once. */
const PAGE = 6;
const SIGNS: Readonly<Record<Rung, IconName>> = {
  'see-it': 'eye',
  together: 'hand',
  'with-voice': 'listen',
  alone: 'person',
};

/** One place: what can be practised there, where she stands with each, and how she goes on. Nothing is locked. */
export function PlaceScreen({ id }: { id: PracticeId }) {
  const opened = usePractice(id);
  if (opened.isLoading) {
    return (
      <Screen name="practice-place" say={[]}>
        {null}
      </Screen>
    );
  }
  if (!opened.value) return <OnTheWay name="practice-place" room="practising" />;
  return <Tasks open={opened.value} />;
}

function Tasks({ open }: { open: OpenPractice }) {
  const { practice } = open;
  const { tasks } = practice;
  const t = useTerms('practising');
  const speech = useSpeech();
  const standings = useStandings(practice);
  const settings = usePracticeSettings(practice.id);
  const [chosen, setChosen] = useState<string>();
  const [turned, setTurned] = useState<number>();
  if (!standings) {
    return (
      <Screen name="practice-place" say={[]}>
        {null}
      </Screen>
    );
  }
  const standingOf = (task: string): KeptStanding => standings.get(task) ?? keptStandingOf(undefined);
  const at = tasks.findIndex(({ name }) => name === (chosen ?? nextOf(tasks, standingOf)));
  const task = tasks[at];
  if (!task) return <OnTheWay name="practice-place" room="practising" />;
  const pages = Math.ceil(tasks.length / PAGE);
  const page = turned ?? Math.floor(at / PAGE);
  const { rung } = standingOf(task.name);
  const goOn = (on: Rung) => go(`/practice/${nameOf(practice.id)}/${task.name}/${on}`);
  const picture = practice.pictures[task.picture];

  return (
    <Screen
      name={`practice-place#${practice.id}`}
      say={[
        spoken(t('is-practice')),
        ...(settings.localName ? [spoken(nameOfPlace(open, settings))] : []),
        open.say(practice.say),
        open.say(task.title),
      ]}
      listen={[open.say(task.title), spoken(t(rung))]}
      next={{ onGo: () => goOn(rung), ...(picture !== undefined && { thumb: picture }) }}
    >
      <div class="place-tasks" dir="ltr">
        <ChoiceCard
          name="large"
          class="place-large turns"
          term={termOf(open, task.title)}
          second={termOf(open, task.title).lang === 'da' ? undefined : termOf(open, task.title)}
          isSpeaking={speech.speaking?.utterance.id === task.title.id}
          picture={<LessonPicture svg={picture} />}
          onTap={() => goOn(rung)}
        />
        <div class="place-grid">
          {tasks.slice(page * PAGE, (page + 1) * PAGE).map(({ name, title, picture: sign }) => (
            <ChoiceCard
              key={name}
              name={name}
              class="place-task"
              term={termOf(open, title)}
              isChosen={name === task.name}
              picture={
                <>
                  <LessonPicture svg={practice.pictures[sign]} />
                  <Ladder rung={standingOf(name).rung} />
                </>
              }
              onTap={() => {
                setChosen(name);
                speech.say(open.say(title), spoken(t(standingOf(name).rung)));
              }}
            />
          ))}
        </div>
        <div class="place-rungs">
          {RUNGS.map((one) => (
            <PracticeButton key={one} name={one} term={t(one)} isOn={one === rung} onTap={() => goOn(one)}>
              <Icon name={SIGNS[one]} />
            </PracticeButton>
          ))}
          {pages > 1 && (
            <PracticeButton
              name="more"
              term={t('more')}
              onTap={() => {
                setTurned((page + 1) % pages);
                speech.say(spoken(t('more')));
              }}
            >
              <Dots count={pages} now={page} />
            </PracticeButton>
          )}
          <PracticeButton name="places" term={t('places')} onTap={() => go('/practice')}>
            <Icon name="cards" />
          </PracticeButton>
        </div>
      </div>
    </Screen>
  );
}

/** What she goes on with: the first that she does not do alone yet. */
const nextOf = (
  tasks: readonly { readonly name: string }[],
  standingOf: (task: string) => KeptStanding,
): string | undefined => (tasks.find(({ name }) => !isHers(standingOf(name))) ?? tasks[0])?.name;

const isHers = ({ rung, clean }: KeptStanding): boolean => rung === 'alone' && clean > 1;
