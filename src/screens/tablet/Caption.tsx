import { lazy, Suspense } from 'preact/compat';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Speaking } from '#audio/speaker.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';

const SoundLost = lazy(async () => ({ default: (await import('./sound/SoundLost.tsx')).SoundLost }));

/**
 * The honest fallback: where this tablet has no voice for a sentence it stands on the screen for a while,
 * with the sign for no sound, so that somebody beside her can read it aloud. It takes no taps.
 * A small loudspeaker marks what a machine says: no woman speaks like that.
 * When there is a voice and no sound came of it, pictures show what may be in the way.
 * What already stands on the screen is not written over it a second time: its card has the ring.
 */
export function Caption({ speaking }: { speaking: Speaking | undefined }) {
  const silent = speaking?.layer === 'none' ? speaking.utterance : undefined;
  const place = useRef<HTMLSpanElement>(null);
  const [isOnScreen, setOnScreen] = useState(false);
  useLayoutEffect(() => {
    const main = place.current?.closest('main');
    setOnScreen(Boolean(silent && main && stands(main, silent.help?.text ?? silent.da)));
  }, [silent]);

  return (
    <>
      <span ref={place} hidden />
      {speaking?.layer === 'machine' && (
        <span class="machine-mark" data-machine-voice>
          <Icon name="machine-voice" />
        </span>
      )}
      {speaking?.isLost && (
        <Suspense fallback={null}>
          <SoundLost />
        </Suspense>
      )}
      {silent && !isOnScreen && (
        <div class="caption" role="status" data-caption>
          <Icon name="no-sound" />
          <span class="caption-words">
            {silent.help && (
              <Label text={silent.help.text} lang={silent.help.language} class="caption-help" />
            )}
            <Label text={silent.da} lang="da" />
          </span>
        </div>
      )}
    </>
  );
}

/** Is this the text of something on the screen? A heading for screen readers only does not count. */
const stands = (main: Element, text: string): boolean =>
  [...main.querySelectorAll('bdi:not(.unseen)')].some(
    (label) => !label.closest('[data-caption]') && label.textContent === text,
  );
