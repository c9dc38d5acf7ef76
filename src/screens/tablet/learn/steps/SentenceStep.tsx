import type { ComponentChildren } from 'preact';
import { directionOf } from '#domain/languages.ts';
import type { Shown } from '#domain/lesson.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken } from '#hooks/terms.ts';
import type { IconName } from '#pictures/icons.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import type { Term } from '#ui/term.ts';
import { Fitted } from '../Fitted.tsx';
import { HearButtons } from './HearButtons.tsx';
import { PictureStep } from './PictureStep.tsx';

/** Danish of a sentence, px; the help text follows it in proportion and never gets under 22. */
const SIZES = [46, 40, 34, 30, 28.5] as const;

interface Props {
  shown: Shown;
  open: OpenLesson;
  dots: ComponentChildren;
  /** What is to be done with it, above the sentence. */
  title?: { readonly term: Term; readonly icon: IconName };
  /** More buttons, under Listen. */
  children?: ComponentChildren;
}

/** A picture and one sentence, heard first and read second. Stories, commands, questions and tasks are all shown so. */
export function SentenceStep({ shown, open, dots, title, children }: Props) {
  const speech = useSpeech();
  const utterance = open.say(shown.phrase);
  return (
    <PictureStep svg={open.lesson.pictures[shown.picture]} says={[utterance]} dots={dots}>
      <button
        type="button"
        class="step-words"
        data-term={utterance.id}
        onClick={() => speech.say(...(title ? [spoken(title.term)] : []), utterance)}
      >
        {title && (
          <span class="step-title">
            <Icon name={title.icon} />
            <Label text={title.term.text} lang={title.term.lang} />
          </span>
        )}
        <Fitted sizes={SIZES} text={utterance.id} isBlock class="step-sentence">
          <Label text={utterance.da} lang="da" class="step-sentence-da" />
          {utterance.help && (
            <span dir={directionOf(utterance.help.language)}>
              <Label text={utterance.help.text} lang={utterance.help.language} class="step-sentence-help" />
            </span>
          )}
        </Fitted>
      </button>
      <HearButtons says={utterance} isFirst />
      {children}
    </PictureStep>
  );
}
