import type { ComponentChildren } from 'preact';
import { useSpeech } from '#hooks/speech.ts';
import { drawWeather } from '#pictures/instruments.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import type { Question, TripAnswer } from './trip-words.ts';

interface Props {
  answer: TripAnswer;
  class?: string;
  children: ComponentChildren;
}

/** What staff wrote may be longer than a label of ours: then it is set smaller, and never cut. */
const LONG = 18;

/** One answer of the trip card: a picture, a word, and a voice. What nobody has filled in shows whom to ask. */
export function TripCell({ answer, class: className = '', children }: Props) {
  const speech = useSpeech();
  const { question, isKnown, label, say } = answer;
  const isSpeaking = say.some(({ id }) => id === speech.speaking?.utterance.id);
  return (
    <button
      type="button"
      class={`trip-cell is-${question} ${isKnown ? '' : 'is-unknown'} ${isSpeaking ? 'is-speaking' : ''} ${className}`}
      data-question={question}
      data-term={label.id}
      onClick={() => speech.say(...say)}
    >
      <span class="trip-cell-picture">{isKnown ? children : <Unknown question={question} />}</span>
      <Label
        text={label.text}
        lang={label.lang}
        class={`trip-cell-word ${label.text.length > LONG ? 'is-long' : ''}`}
      />
    </button>
  );
}

/** Her teacher, whom she may ask; weather that nobody has set is a cloud of dots. */
const Unknown = ({ question }: { question: Question }) =>
  question === 'weather' ? <Picture svg={drawWeather('unknown')} /> : <UiPicture name="help" id={question} />;
