import { mixed } from '#domain/exercise.ts';
import type { StepOf } from '#domain/lesson.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { spoken } from '#hooks/terms.ts';
import { danishOf, wordOf } from '../lesson-words.ts';
import { choiceOf, Pointing } from './Pointing.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';

function ListenAndPoint({ step, open, taps, tap, asked, dots }: StepProps<'listen-and-point'>) {
  const choices = inScreenOrder(step).map((word) => {
    const { phrase, picture } = wordOf(open.lesson, word);
    return { word, phrase, svg: open.lesson.pictures[picture] };
  });
  return <Pointing right={step.word} choices={choices} taps={taps} onTap={tap} asked={asked} dots={dots} />;
}

/** Which cards step back after a miss depends on their order, so all that replays the taps must use this one. */
const inScreenOrder = ({ id, among }: StepOf<'listen-and-point'>) => mixed(among, id);

/** Only the Danish: her own language would tell her which picture it is. */
const askedIn = ({ word }: StepOf<'listen-and-point'>, { lesson }: OpenLesson) => [
  danishOf(wordOf(lesson, word).phrase, true),
];

/** Hear a word, point at its picture. No word is written before it is found. */
export const listenAndPoint: PlayedStep<'listen-and-point'> = {
  Show: ListenAndPoint,
  say: (step, open, t) => [spoken(t('listen-and-point')), ...askedIn(step, open)],
  ask: askedIn,
  going: (step, taps) => (choiceOf(step.word, inScreenOrder(step), taps).isDone ? 'done' : 'not-yet'),
};
