import { useSpeech } from '#hooks/speech.ts';
import { useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { ReadyPicture } from '#ui/ReadyPicture.tsx';
import './start.css';

interface Props {
  onTouched: () => void;
}

/**
 * The first screen: one picture to touch. A browser lets no sound out before a finger has been there, so the
 * touch is also what unlocks the voice (ux rule 69).
 */
export function StartScreen({ onTouched }: Props) {
  const { speaker } = useTablet();
  const speech = useSpeech();
  const touch = useTerms('tablet')('touch-here');

  const begin = () => {
    speaker.warmUp();
    speech.effect('touch');
    onTouched();
  };
  return (
    <main class="start" data-screen="start">
      <Label text="Najah" lang="da" as="h1" class="unseen" />
      <button
        type="button"
        class="start-touch"
        data-role="primary"
        data-term={spoken(touch).id}
        onClick={begin}
      >
        <ReadyPicture name="touch-to-begin" />
        <span class="start-word">
          <Label text={touch.text} lang={touch.lang} />
        </span>
      </button>
    </main>
  );
}
