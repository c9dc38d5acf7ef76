import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { PrivatePicture } from './PrivatePicture.tsx';
import './ways-out.css';

/** Leaves to Home at once: nothing is being said any more, and Back does not lead here again. */
function useQuickExit(): () => void {
  const speech = useSpeech();
  return () => {
    speech.stop();
    go('/', { replace: true });
  };
}

/** On every screen of a private lesson: a way out at one tap, and the card with the helpline. */
export function WaysOut({ onHelpline }: { onHelpline?: () => void }) {
  const t = useTerms('learn');
  const leave = useQuickExit();
  const exit = t('quick-exit');
  const helpline = t('helpline');
  return (
    <aside class="ways-out" dir="ltr">
      <button type="button" class="way-out" data-way="exit" data-term={exit.id} onClick={leave}>
        <PrivatePicture name="quick-exit" isRound />
        <Label text={exit.text} lang={exit.lang} />
      </button>
      {onHelpline && (
        <button
          type="button"
          class="way-out"
          data-way="helpline"
          data-term={helpline.id}
          onClick={onHelpline}
        >
          <PrivatePicture name="helpline-1888" isRound />
          <Label text={helpline.text} lang={helpline.lang} />
        </button>
      )}
    </aside>
  );
}
