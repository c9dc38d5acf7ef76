import type { HerLook } from '#domain/her-look.ts';
import { directionOf } from '#domain/languages.ts';
import { useSpeech } from '#hooks/speech.ts';
import type { Terms } from '#hooks/terms.ts';
import { drawHerSign, type HerPart } from '#pictures/her-signs.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { PARTS, wordOfPart } from './look-choices.ts';

interface Props {
  /** The part whose choices are shown. */
  now: HerPart;
  look: HerLook;
  t: Terms;
  onChosen: (part: HerPart) => void;
}

/** Skin, hair or scarf, its colour, clothes: always all four to be seen, in what she has chosen so far. */
export function PartButtons({ now, look, t, onChosen }: Props) {
  const { speaking } = useSpeech();
  return (
    <div class="her-parts">
      {PARTS.map((part) => {
        const { shown, said } = wordOfPart(part, look);
        const term = t(shown);
        const isSpeaking = speaking?.utterance.id === t(said).id;
        return (
          <button
            key={part}
            type="button"
            class={`her-part ${part === now ? 'is-now' : ''} ${isSpeaking ? 'is-speaking' : ''}`}
            data-part={part}
            data-term={term.id}
            aria-pressed={part === now}
            onClick={() => onChosen(part)}
          >
            <Picture svg={drawHerSign(part, look)} />
            <span class="her-part-word" dir={directionOf(term.lang)}>
              <Label text={term.text} lang={term.lang} />
            </span>
          </button>
        );
      })}
    </div>
  );
}
