import { mixed } from '#domain/exercise.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { LessonPicture } from '../LessonPicture.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { Exercise } from './Exercise.tsx';
import { afterPick, isSameCard, type MatchCard, matchingOf, nameOfCard } from './matching.ts';
import { PromptPill } from './PromptPill.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { usePraise } from './use-praise.ts';

function Match({ step, open, taps, tap, asked, dots }: StepProps<'match'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const praise = usePraise();
  const { pairs } = step;
  const matching = matchingOf(taps, pairs.length);
  const places = pairs.map((_, i) => i);
  const says = ({ side, pair }: MatchCard) => {
    const shown = pairs[pair]?.[side];
    return shown ? [open.say(shown.phrase)] : [];
  };

  const take = (card: MatchCard) => {
    const after = afterPick(matching, card);
    if (after !== matching) tap(nameOfCard(card));
    const { held } = matching;
    if (after.matched.length > matching.matched.length && held) {
      const first = held.side === 'left' ? held : card;
      const second = held.side === 'left' ? card : held;
      praise('right', [...says(first), ...says(second)]);
    } else if (held && after.misses > matching.misses) {
      speech.say(...says(held));
    } else speech.say(...says(card));
  };

  const cardOf = (card: MatchCard) => {
    const shown = pairs[card.pair]?.[card.side];
    if (!shown) return null;
    const isMatched = matching.matched.includes(card.pair);
    return (
      <AnswerCard
        key={nameOfCard(card)}
        name={nameOfCard(card)}
        term={shown.phrase.id}
        says={shown.phrase.da}
        picture={<LessonPicture svg={open.lesson.pictures[shown.picture]} />}
        state={
          isMatched
            ? 'right'
            : isSameCard(matching.held, card)
              ? 'held'
              : isSameCard(matching.hint, card)
                ? 'hint'
                : undefined
        }
        pair={isMatched ? card.pair : undefined}
        isSpeaking={speech.speaking?.utterance.id === shown.phrase.id}
        onTap={() => take(card)}
      />
    );
  };

  return (
    <Exercise
      dots={dots}
      prompt={
        <PromptPill
          term={t('match')}
          isSpeaking={asked.some(({ id }) => id === speech.speaking?.utterance.id)}
          onTap={() => speech.say(...asked)}
        />
      }
    >
      <div class="two-lines">
        <div class="line">{places.map((pair) => cardOf({ side: 'left', pair }))}</div>
        <div class="line">{mixed(places, step.id).map((pair) => cardOf({ side: 'right', pair }))}</div>
      </div>
    </Exercise>
  );
}

/** Two pictures that belong together: tap one, then its partner, from either side. */
export const match: PlayedStep<'match'> = {
  Show: Match,
  say: (_step, _open, t) => [spoken(t('match-task'))],
  going: ({ pairs }, taps) => {
    const { matched, wasShown } = matchingOf(taps, pairs.length);
    return matched.length === pairs.length ? 'done' : wasShown ? 'may' : 'not-yet';
  },
};
