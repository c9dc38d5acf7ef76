import { useMemo } from 'preact/hooks';
import { directionOf, LANGUAGES } from '#domain/languages.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Fitted } from '../Fitted.tsx';
import { danishOf, wordOf } from '../lesson-words.ts';
import { HearButtons } from './HearButtons.tsx';
import { PictureStep } from './PictureStep.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { StepButton } from './StepButton.tsx';
import './word-card.css';

/** Steps of the word and of her language's word, px (DESIGN-NOTES §3). */
const WORD_SIZES = [96, 80, 64, 56] as const;
const HELP_SIZES = [50, 42, 34, 28] as const;

function WordCard({ step, open, dots }: StepProps<'word'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const language = useLive(useTablet().language);
  const face = useMemo(() => drawFace('parwin', { mood: 'speak' }), []);
  const { phrase, sentence, picture } = wordOf(open.lesson, step.word);
  const word = open.say(phrase, true);
  const inDanish = danishOf(phrase, true);
  const example = open.say(sentence);
  const { speaking } = speech;
  const says = (id: string, part?: 'help' | 'da') =>
    speaking?.utterance.id === id && (part === undefined || speaking.part === part);

  return (
    <PictureStep svg={open.lesson.pictures[picture]} says={[inDanish]} dots={dots}>
      <button type="button" class="word-block" data-term={phrase.id} onClick={() => speech.say(word)}>
        <Fitted sizes={WORD_SIZES} text={phrase.da} class="word-da">
          <Label text={phrase.da} lang="da" />
        </Fitted>
        {word.help && (
          <Fitted sizes={HELP_SIZES} text={word.help.text} class="word-help">
            <span dir={directionOf(word.help.language)}>
              <Label text={word.help.text} lang={word.help.language} />
            </span>
          </Fitted>
        )}
      </button>
      <HearButtons says={inDanish} isFirst part="da" />
      <div class="step-two">
        <StepButton
          name="sentence"
          term={t('sentence')}
          icon="people"
          isSpeaking={says(sentence.id)}
          onTap={() => speech.say(example)}
        />
        {word.help && (
          <StepButton
            name="own-language"
            term={ownLanguage(language)}
            face={<Picture svg={face} />}
            isSpeaking={says(phrase.id, 'help')}
            onTap={() => speech.say(open.say(phrase))}
          />
        )}
      </div>
    </PictureStep>
  );
}

/** Her language's own name, as she says it. */
function ownLanguage(tag: string) {
  const name = LANGUAGES.find((language) => language.tag === tag)?.name ?? tag;
  return { id: `tablet.language-${tag}`, da: name, text: name, lang: tag };
}

/** A new word: picture, sound, the word as it is written, the same in her language. */
export const wordCard: PlayedStep<'word'> = {
  Show: WordCard,
  say: ({ word }, open) => [open.say(wordOf(open.lesson, word).phrase, true)],
  preview: ({ word }, lesson) => wordOf(lesson, word).picture,
};
