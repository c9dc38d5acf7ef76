import type { Shown, StepOf } from '#domain/lesson.ts';
import { givenOf, itemsIn, placingOf, tapOnItem, tapOnPlace } from '#domain/placing.ts';
import { useSpeech } from '#hooks/speech.ts';
import { Label } from '#ui/Label.tsx';
import { Fitted } from '../Fitted.tsx';
import { LessonPicture } from '../LessonPicture.tsx';
import { termOf } from '../lesson-words.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { Envelopes } from './Envelopes.tsx';
import { Exercise } from './Exercise.tsx';
import { NotToday } from './NotToday.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { Question } from './Question.tsx';
import './placing.css';

const WORD_SIZES = [30, 26, 22, 19] as const;

function Place(props: StepProps<'place'>) {
  const { step, asked, dots, goOn } = props;
  return (
    <Exercise
      dots={dots}
      prompt={<Question asked={asked} />}
      corner={step.isOptional && <NotToday goOn={goOn} />}
    >
      {step.look === 'envelopes' ? <Envelopes {...props} /> : <Cards {...props} />}
    </Exercise>
  );
}

/** Cards on a table, and the places they may be put in. Tap a card, then a place; a placed card is taken up again. */
function Cards({ step, open, taps, tap }: StepProps<'place'>) {
  const speech = useSpeech();
  const placing = placingOf(taps, boardOf(step));
  const speaking = speech.speaking?.utterance.id;

  const take = ({ phrase }: Shown) => {
    if (placing.held !== phrase.id) tap(tapOnItem(phrase.id));
    speech.say(open.say(phrase));
  };
  const put = ({ phrase }: Shown) => {
    if (placing.held !== undefined) tap(tapOnPlace(phrase.id));
    speech.say(open.say(phrase));
  };
  const card = (item: Shown) => (
    <AnswerCard
      key={item.phrase.id}
      name={item.phrase.id}
      term={item.phrase.id}
      says={item.phrase.da}
      picture={<LessonPicture svg={open.lesson.pictures[item.picture]} />}
      state={placing.held === item.phrase.id ? 'held' : undefined}
      isSpeaking={speaking === item.phrase.id}
      onTap={() => take(item)}
    />
  );

  return (
    <div class={`placing is-${step.look}`}>
      <div class="placing-places">
        {step.places.map((place) => {
          const term = termOf(open, place.phrase);
          const placed = itemsIn(placing, place.phrase.id);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a finger may hit the place beside its button, whose tap comes here too
            <div
              key={term.id}
              class={`put ${placing.held ? 'is-open' : ''} ${speaking === term.id ? 'is-speaking' : ''}`}
              data-place={term.id}
              onClick={() => put(place)}
            >
              <button type="button" class="put-here" data-put={term.id} data-term={term.id}>
                <span class="put-picture">
                  <LessonPicture svg={open.lesson.pictures[place.picture]} />
                </span>
                <Fitted sizes={WORD_SIZES} text={term.text} isBlock class="put-word">
                  <Label text={term.text} lang={term.lang} />
                </Fitted>
              </button>
              {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it only keeps a tap on a card from being a tap on the place */}
              <div
                class="put-cards"
                onClick={(event) => event.target !== event.currentTarget && event.stopPropagation()}
              >
                {placed.flatMap((id) => step.items.filter(({ phrase }) => phrase.id === id)).map(card)}
              </div>
            </div>
          );
        })}
      </div>
      <div class="placing-table">
        {step.items.map((item) =>
          placing.placeOf.has(item.phrase.id) ? <span key={item.phrase.id} class="place-left" /> : card(item),
        )}
      </div>
    </div>
  );
}

const boardOf = ({ items, places }: StepOf<'place'>) => ({
  items: items.map(({ phrase }) => phrase.id),
  places: places.map(({ phrase }) => phrase.id),
});

/** Cards into places, or coins into envelopes. Where they go is hers to say; she may leave some on the table. */
export const place: PlayedStep<'place'> = {
  Show: Place,
  say: ({ phrase }, open) => [open.say(phrase)],
  going: (step, taps) => {
    const board = boardOf(step);
    const isCoins = step.look === 'envelopes';
    const placed = isCoins
      ? givenOf(taps, { ...board, coins: step.coins }).length
      : placingOf(taps, board).placeOf.size;
    if (placed === (isCoins ? step.coins : step.items.length)) return 'done';
    return placed > 0 || step.isOptional ? 'may' : 'not-yet';
  },
};
