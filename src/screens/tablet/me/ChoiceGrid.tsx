import { useMemo } from 'preact/hooks';
import { type HerLook, isSameLook } from '#domain/her-look.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, type Terms } from '#hooks/terms.ts';
import { drawHer } from '#pictures/her-look.ts';
import type { HerPart } from '#pictures/her-signs.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { choicesOf } from './look-choices.ts';
import { WholePicture } from './WholePicture.tsx';

interface Props {
  part: HerPart;
  look: HerLook;
  t: Terms;
  onChosen: (look: HerLook) => void;
}

/** All there is to choose for one part, each on her own figure; the one she has now has the ring and the tick. */
export function ChoiceGrid({ part, look, t, onChosen }: Props) {
  const speech = useSpeech();
  const choices = useMemo(
    () =>
      choicesOf(part, look).map((choice) => ({
        ...choice,
        svg: drawHer(choice.look, { frame: 'near', isWhole: true }),
      })),
    [part, look],
  );
  return (
    <div class={`her-choices is-${part === 'cover' ? 'nine' : 'six'}`}>
      {choices.map(({ name, look: chosen, svg }) => {
        const term = t(name);
        const isNow = isSameLook(chosen, look);
        return (
          <ChoiceCard
            key={name}
            name={name}
            class="her-choice"
            term={term}
            picture={<WholePicture svg={svg} />}
            isChosen={isNow}
            isTicked={isNow}
            isSpeaking={speech.speaking?.utterance.id === term.id}
            onTap={() => {
              onChosen(chosen);
              speech.say(spoken(term));
            }}
          />
        );
      })}
    </div>
  );
}
