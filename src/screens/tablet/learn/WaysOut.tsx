import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { HELPLINE_PICTURE, QUICK_EXIT_PICTURE } from './private-pictures.ts';
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
        <UiPicture name={QUICK_EXIT_PICTURE} frame="face" id="exit" />
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
          <UiPicture name={HELPLINE_PICTURE} frame="face" id="helpline" />
          <Label text={helpline.text} lang={helpline.lang} />
        </button>
      )}
    </aside>
  );
}
