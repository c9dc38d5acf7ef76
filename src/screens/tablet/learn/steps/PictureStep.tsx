import type { ComponentChildren } from 'preact';
import type { Utterance } from '#audio/utterance.ts';
import { directionOf } from '#domain/languages.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { LessonPicture } from '../LessonPicture.tsx';
import './picture-step.css';

interface Props {
  svg: string | undefined;
  /** What the picture says when it is tapped. */
  says: readonly Utterance[];
  dots: ComponentChildren;
  children: ComponentChildren;
}

/** One large picture, the whole of it a button that speaks, and beside it (below, when held upright) what belongs to it. */
export function PictureStep({ svg, says, dots, children }: Props) {
  const speech = useSpeech();
  const language = useLive(useTablet().language);
  const speaks = says.some(({ id }) => id === speech.speaking?.utterance.id);
  return (
    <div class="picture-step" dir="ltr">
      <button
        type="button"
        class={`step-picture ${speaks ? 'is-speaking' : ''}`}
        data-term={says[0]?.id}
        aria-label={says[0]?.da}
        lang="da"
        onClick={() => speech.say(...says)}
      >
        <LessonPicture svg={svg} />
      </button>
      <div class="step-side" dir={directionOf(language)}>
        {dots}
        {children}
      </div>
    </div>
  );
}
