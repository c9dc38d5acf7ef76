import type { Shown } from '#domain/lesson.ts';
import { givenOf, TAKE_BACK, tapOnPlace } from '#domain/placing.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { Fitted } from '../Fitted.tsx';
import { LessonPicture } from '../LessonPicture.tsx';
import { termOf } from '../lesson-words.ts';
import type { StepProps } from './played-step.ts';
import { StepButton } from './StepButton.tsx';
import './placing.css';

const WORD_SIZES = [28, 24, 22, 19] as const;

/** Envelopes, and coins to put in them one at a time. Nothing is added up: it shows what matters to her, not a budget. */
export function Envelopes({
  step,
  open,
  taps,
  tap,
}: Pick<StepProps<'place'>, 'step' | 'open' | 'taps' | 'tap'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const places = step.places.map(({ phrase }) => phrase.id);
  const given = givenOf(taps, { places, coins: step.coins });
  const left = step.coins - given.length;

  const give = ({ phrase }: Shown) => {
    if (left > 0) tap(tapOnPlace(phrase.id));
    speech.say(open.say(phrase));
  };
  const takeBack = () => {
    if (given.length > 0) tap(TAKE_BACK);
    speech.say(spoken(t('take-back')));
  };

  return (
    <div class="placing is-envelopes">
      <div class="placing-places">
        {step.places.map((place) => {
          const term = termOf(open, place.phrase);
          const isSpeaking = speech.speaking?.utterance.id === term.id;
          return (
            <button
              key={term.id}
              type="button"
              class={`envelope ${isSpeaking ? 'is-speaking' : ''}`}
              data-put={term.id}
              data-term={term.id}
              onClick={() => give(place)}
            >
              <span class="put-picture">
                <LessonPicture svg={open.lesson.pictures[place.picture]} />
              </span>
              <Fitted sizes={WORD_SIZES} text={term.text} class="put-word">
                <Label text={term.text} lang={term.lang} />
              </Fitted>
              <Coins count={given.filter((id) => id === term.id).length} />
            </button>
          );
        })}
      </div>
      <div class="placing-table">
        <div class="purse" data-left={left}>
          <Coins count={left} />
        </div>
        <StepButton name="take-back" term={t('take-back')} icon="back" onTap={takeBack} />
      </div>
    </div>
  );
}

/** Coins lying side by side: how many is seen, and no figure says it. */
function Coins({ count }: { count: number }) {
  return (
    <span class="coins" data-coins={count} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a coin is its place in the row
        <i key={i} />
      ))}
    </span>
  );
}
