import { afterPlacing, isOrdered, mixed, type Ordering, orderingOf } from '#domain/exercise.ts';
import type { Shown, StepOf } from '#domain/lesson.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { LessonPicture } from '../LessonPicture.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { Exercise } from './Exercise.tsx';
import { PlaceDots } from './PlaceDots.tsx';
import { PromptPill } from './PromptPill.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { usePraise } from './use-praise.ts';

function TapInOrder({ step, open, taps, tap, asked, dots }: StepProps<'tap-in-order'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const praise = usePraise();
  const { ordering } = replayed(step, taps);
  const sayShown = ({ phrase }: Shown) => open.say(phrase);
  const shownOf = (id: string | undefined) => step.items.find(({ phrase }) => phrase.id === id);

  const take = (item: Shown) => {
    const after = afterPlacing(ordering, item.phrase.id);
    if (after !== ordering) tap(item.phrase.id);
    const isMiss = after.misses > ordering.misses;
    const next = shownOf(ordering.right[ordering.placed.length]);
    if (isMiss && next) speech.say(sayShown(next));
    else if (isOrdered(after) && after !== ordering) praise('right', [sayShown(item)]);
    else speech.say(sayShown(item));
  };

  const card = (item: Shown, isPlaced: boolean) => (
    <AnswerCard
      key={item.phrase.id}
      name={item.phrase.id}
      term={item.phrase.id}
      says={item.phrase.da}
      picture={<LessonPicture svg={open.lesson.pictures[item.picture]} />}
      state={
        isPlaced && isOrdered(ordering) ? 'right' : ordering.hint === item.phrase.id ? 'hint' : undefined
      }
      isSpeaking={speech.speaking?.utterance.id === item.phrase.id}
      onTap={() => take(item)}
    />
  );

  return (
    <Exercise
      dots={dots}
      prompt={
        <PromptPill
          term={t('tap-in-order')}
          isSpeaking={asked.some(({ id }) => id === speech.speaking?.utterance.id)}
          onTap={() => speech.say(...asked)}
        />
      }
    >
      <div class="two-lines is-order">
        <div class="line">
          {step.items.map((item, i) => {
            const placed = shownOf(ordering.placed[i]);
            return (
              <div key={item.phrase.id} class="place" data-place={i + 1}>
                <PlaceDots count={i + 1} />
                {placed && card(placed, true)}
              </div>
            );
          })}
        </div>
        <div class="line">
          {mixed(step.items, step.id).map((item) =>
            ordering.placed.includes(item.phrase.id) ? (
              <span key={item.phrase.id} class="place-left" />
            ) : (
              card(item, false)
            ),
          )}
        </div>
      </div>
    </Exercise>
  );
}

/** The exercise as it stands after these taps, and whether the next one was ever shown to her. */
function replayed({ items }: StepOf<'tap-in-order'>, taps: readonly string[]) {
  let ordering: Ordering = orderingOf(items.map(({ phrase }) => phrase.id));
  let wasShown = false;
  for (const tap of taps) {
    if (!ordering.right.includes(tap)) continue;
    ordering = afterPlacing(ordering, tap);
    wasShown ||= ordering.hint !== undefined;
  }
  return { ordering, wasShown };
}

/** What comes first, and then? She taps the pictures in their order; they move up to places marked by dots. */
export const tapInOrder: PlayedStep<'tap-in-order'> = {
  Show: TapInOrder,
  say: (_step, _open, t) => [spoken(t('order-task'))],
  going: (step, taps) => {
    const { ordering, wasShown } = replayed(step, taps);
    return isOrdered(ordering) ? 'done' : wasShown ? 'may' : 'not-yet';
  },
};
