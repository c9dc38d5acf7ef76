import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import { PrivatePicture } from './PrivatePicture.tsx';
import { WaysOut } from './WaysOut.tsx';
import './ways-out.css';

/** Who answers by day and night, free, without asking for a name [S79], and the number when life is in danger [S58]. */
const LINES = [
  { number: '1888', name: 'helpline-said', picture: <PrivatePicture name="helpline-1888" /> },
  { number: '112', name: 'alarm-said', picture: <UiPicture name="help" id="112" /> },
] as const;

interface Props {
  /** Back to the step it was opened from. */
  onBack?: () => void;
}

/** Numbers to call, as pictures and voice, with no network and nothing to type. */
export function HelplineScreen({ onBack }: Props) {
  const t = useTerms('learn');
  const speech = useSpeech();
  return (
    <Screen name="helpline" say={LINES.map(({ name }) => spoken(t(name)))} back={onBack} aside={<WaysOut />}>
      <div class="helpline" dir="ltr">
        {LINES.map(({ number, name, picture }) => {
          const term = t(name);
          const isSpeaking = speech.speaking?.utterance.id === term.id;
          return (
            <button
              key={number}
              type="button"
              class={`helpline-card ${isSpeaking ? 'is-speaking' : ''}`}
              data-line={number}
              data-term={term.id}
              onClick={() => speech.say(spoken(term))}
            >
              {picture}
              <bdi class="helpline-number">{number}</bdi>
              <Label text={term.text} lang={term.lang} class="helpline-words" />
            </button>
          );
        })}
      </div>
    </Screen>
  );
}
