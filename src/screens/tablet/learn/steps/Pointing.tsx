import type { ComponentChildren } from 'preact';
import type { Utterance } from '#audio/utterance.ts';
import { afterTap, askOf, type Choice } from '#domain/exercise.ts';
import type { Phrase } from '#domain/lesson.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTerms } from '#hooks/terms.ts';
import { LessonPicture } from '../LessonPicture.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { Exercise } from './Exercise.tsx';
import { PromptPill } from './PromptPill.tsx';
import { usePraise } from './use-praise.ts';

export interface Pointed {
  readonly word: string;
  readonly phrase: Phrase;
  readonly svg: string | undefined;
}

interface Props {
  /** Id of the word that is asked for. */
  right: string;
  choices: readonly Pointed[];
  taps: readonly string[];
  onTap: (word: string, after: Choice) => void;
  asked: readonly Utterance[];
  dots: ComponentChildren;
  corner?: ComponentChildren;
}

/** The question as it stands after these taps. A tap on a card that is not there any more is passed over. */
export const choiceOf = (right: string, words: readonly string[], taps: readonly string[]): Choice =>
  taps.filter((word) => words.includes(word)).reduce(afterTap, askOf(right, words));

/** Hear a word and point at its picture: two, three or four cards (ux rules 21, 42). */
export function Pointing({ right, choices, taps, onTap, asked, dots, corner }: Props) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const praise = usePraise();
  const words = choices.map(({ word }) => word);
  const choice = choiceOf(right, words, taps);
  const isAsking = asked.some(({ id }) => id === speech.speaking?.utterance.id);

  const take = (word: string) => {
    const after = afterTap(choice, word);
    if (after !== choice) onTap(word, after);
    if (after !== choice && word === right) praise('right', asked);
    else speech.say(...asked);
  };

  return (
    <Exercise
      dots={dots}
      corner={corner}
      prompt={
        <PromptPill
          term={t('listen-and-point')}
          written={asked[0]?.da}
          isSpeaking={isAsking}
          onTap={() => speech.say(...asked)}
        />
      }
    >
      <div class={`answers ${choices.length < 3 ? 'is-few' : ''}`}>
        {choices.map(({ word, phrase, svg }) => {
          const isFound = choice.isDone && word === right;
          return (
            <AnswerCard
              key={word}
              name={word}
              term={phrase.id}
              says={phrase.da}
              picture={<LessonPicture svg={svg} />}
              state={isFound ? 'right' : choice.steppedBack.includes(word) ? 'back' : undefined}
              isSpeaking={isFound && isAsking}
              word={isFound ? phrase.da : undefined}
              onTap={() => take(word)}
            />
          );
        })}
      </div>
    </Exercise>
  );
}
