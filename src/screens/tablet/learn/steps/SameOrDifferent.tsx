import { afterTap, askOf } from '#domain/exercise.ts';
import type { StepOf } from '#domain/lesson.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { LessonPicture } from '../LessonPicture.tsx';
import { danishOf } from '../lesson-words.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { Exercise } from './Exercise.tsx';
import { PromptPill } from './PromptPill.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { usePraise } from './use-praise.ts';

const ANSWERS = ['same', 'different'] as const;

function SameOrDifferent({ step, open, taps, tap, asked, dots }: StepProps<'same-or-different'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const praise = usePraise();
  const choice = choiceOf(step, taps);
  const { speaking } = speech;

  const answer = (answered: (typeof ANSWERS)[number]) => {
    const after = afterTap(choice, answered);
    if (after !== choice) tap(answered);
    if (after !== choice && answered === choice.right) praise('right', [spoken(t(answered))]);
    // After a miss she hears both again; after that, what it is called.
    else if (after !== choice) speech.say(...asked, spoken(t(choice.right)));
    else speech.say(spoken(t(answered)));
  };

  return (
    <Exercise
      dots={dots}
      prompt={
        <PromptPill
          term={t('same-or-different')}
          isSpeaking={asked.some((one) => one === speaking?.utterance)}
          onTap={() => speech.say(...asked)}
        />
      }
    >
      <div class="two-lines is-sounds">
        <div class="line">
          {[step.left, step.right].map((shown, i) => {
            const utterance = asked[i];
            return (
              <AnswerCard
                // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand on both
                key={i}
                name={i === 0 ? 'a' : 'b'}
                term={shown.phrase.id}
                says={shown.phrase.da}
                picture={<LessonPicture svg={open.lesson.pictures[shown.picture]} />}
                isSpeaking={utterance !== undefined && utterance === speaking?.utterance}
                word={choice.isDone || !speech.hasVoice ? shown.phrase.da : undefined}
                onTap={() => utterance && speech.say(utterance)}
              />
            );
          })}
        </div>
        <div class="line">
          {ANSWERS.map((answered) => {
            const term = t(answered);
            return (
              <AnswerCard
                key={answered}
                name={answered}
                term={term.id}
                picture={
                  <span class="answer-sign">
                    <Icon name={answered} />
                    <Label text={term.text} lang={term.lang} />
                  </span>
                }
                state={
                  choice.isDone && answered === choice.right
                    ? 'right'
                    : choice.steppedBack.includes(answered)
                      ? 'back'
                      : undefined
                }
                isSpeaking={speaking?.utterance.id === term.id}
                onTap={() => answer(answered)}
              />
            );
          })}
        </div>
      </div>
    </Exercise>
  );
}

const choiceOf = ({ isSame }: StepOf<'same-or-different'>, taps: readonly string[]) =>
  taps.reduce(afterTap, askOf(isSame ? 'same' : 'different', ANSWERS));

/** Both in Danish: it is the sounds that are compared, not the meanings. */
const both = ({ left, right }: StepOf<'same-or-different'>) => [
  danishOf(left.phrase),
  danishOf(right.phrase),
];

/** Two words by ear: are they the same? (ux rule 45) */
export const sameOrDifferent: PlayedStep<'same-or-different'> = {
  Show: SameOrDifferent,
  say: (step, _, t) => [spoken(t('same-task')), ...both(step)],
  ask: both,
  going: (step, taps) => (choiceOf(step, taps).isDone ? 'done' : 'not-yet'),
};
