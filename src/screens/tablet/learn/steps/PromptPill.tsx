import { useSpeech } from '#hooks/speech.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import { Fitted } from '../Fitted.tsx';
import './prompt-pill.css';

interface Props {
  term: Term;
  /** What is asked for. With no voice on the tablet it stands written here, since nothing can be heard. */
  written?: string | undefined;
  isSpeaking: boolean;
  onTap: () => void;
}

const SIZES = [44, 36, 30, 26] as const;

/** The task of an exercise, and the button that says it again. A ring while it is being said. */
export function PromptPill({ term, written, isSpeaking, onTap }: Props) {
  const { hasVoice } = useSpeech();
  const isWritten = written !== undefined && !hasVoice;
  return (
    <button
      type="button"
      class={`prompt-pill ${isSpeaking ? 'is-speaking' : ''}`}
      data-prompt
      data-term={term.id}
      onClick={onTap}
    >
      <Icon name={hasVoice ? 'listen' : 'no-sound'} />
      {isWritten ? (
        <Fitted sizes={SIZES} text={written} class="prompt-written">
          <Label text={written} lang="da" />
        </Fitted>
      ) : (
        <Label text={term.text} lang={term.lang} class="prompt-word" />
      )}
    </button>
  );
}
