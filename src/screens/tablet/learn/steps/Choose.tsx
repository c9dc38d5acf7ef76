import { chosenOf } from '#domain/choosing.ts';
import type { Shown, StepOf } from '#domain/lesson.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { LessonPicture } from '../LessonPicture.tsx';
import { termOf } from '../lesson-words.ts';
import { chosenInStep } from '../own-card.ts';
import { Exercise } from './Exercise.tsx';
import { NotToday } from './NotToday.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { Question } from './Question.tsx';
import './choosing.css';

function Choose({ step, open, taps, tap, asked, dots, goOn }: StepProps<'choose'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const chosen = chosenInStep(step, taps);

  const take = ({ phrase }: Shown) => {
    const ids = step.items.map((item) => item.phrase.id);
    const after = chosenOf([...taps, phrase.id], ids, step.most);
    if (after.length === chosen.length) {
      speech.say(spoken(t('enough-chosen')));
      return;
    }
    tap(phrase.id);
    speech.say(open.say(phrase));
  };

  return (
    <Exercise
      dots={dots}
      prompt={<Question asked={asked} />}
      corner={step.isOptional && <NotToday goOn={goOn} />}
    >
      <div class={`choosing ${step.items.length <= 4 ? 'is-few' : ''}`}>
        {step.items.map((item) => {
          const { id } = item.phrase;
          const isChosen = chosen.includes(item);
          return (
            <ChoiceCard
              key={id}
              name={id}
              term={termOf(open, item.phrase)}
              picture={<LessonPicture svg={open.lesson.pictures[item.picture]} />}
              isChosen={isChosen}
              isTicked={isChosen}
              isSpeaking={speech.speaking?.utterance.id === id}
              onTap={() => take(item)}
            />
          );
        })}
      </div>
    </Exercise>
  );
}

/** What is hers: she taps what fits, and taps it again to put it back. Choosing nothing is fine too. */
export const choose: PlayedStep<'choose'> = {
  Show: Choose,
  say: ({ phrase }: StepOf<'choose'>, open) => [open.say(phrase)],
  going: (step, taps) => (chosenInStep(step, taps).length > 0 ? 'done' : 'may'),
};
