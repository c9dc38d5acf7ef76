import { useMemo } from 'preact/hooks';
import { drawSoundPicture } from '#pictures/sound-pictures.ts';
import { Picture } from '#ui/Picture.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import './sound-lost.css';

/** No sound came within two seconds: the picture of that, and what to look at. It takes no taps; her next tap tries again. */
export function SoundLost() {
  const [keys, phones] = useMemo(
    () => [
      drawSoundPicture('turn-up', { id: 'lost-keys' }),
      drawSoundPicture('earphones', { id: 'lost-phones' }),
    ],
    [],
  );
  return (
    <div class="sound-lost" aria-hidden="true" data-sound-lost>
      <UiPicture name="no-sound" id="lost" />
      <Picture svg={keys ?? ''} />
      <Picture svg={phones ?? ''} />
    </div>
  );
}
