import type { Utterance } from '#audio/utterance.ts';
import { directionOf } from '#domain/languages.ts';
import { useSpeech } from '#hooks/speech.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { Fitted } from '../Fitted.tsx';
import './prompt-pill.css';

/** A question of up to ten words on two or three lines, px. */
const SIZES = [32, 28, 24, 22] as const;

/** What is asked where nothing is right or wrong, in her language, and the button that says it again. */
export function Question({ asked }: { asked: readonly Utterance[] }) {
  const speech = useSpeech();
  const [question] = asked;
  if (!question) return null;
  const { text, language } = question.help ?? { text: question.da, language: 'da' };
  const isSpeaking = speech.speaking?.utterance.id === question.id;
  return (
    <button
      type="button"
      class={`prompt-pill is-question ${isSpeaking ? 'is-speaking' : ''}`}
      dir={directionOf(language)}
      data-prompt
      data-term={question.id}
      onClick={() => speech.say(...asked)}
    >
      <Icon name={speech.hasVoice ? 'listen' : 'no-sound'} />
      <Fitted sizes={SIZES} text={text} isBlock class="prompt-question">
        <Label text={text} lang={language} />
      </Fitted>
    </button>
  );
}
