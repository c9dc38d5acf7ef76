import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { usePhoto } from '../use-photo.ts';

interface Props {
  /** SHA-256 of a photo that staff took; absent, or not on the tablet yet: the drawn picture stands in its place. */
  sha256: string | undefined;
  drawn: UiPictureName;
  frame?: 'wide' | 'square' | 'tall';
}

/** A photo of the real place once the tablet has it, and till then our drawing: never a broken frame. */
export function TripPhoto({ sha256, drawn, frame = 'square' }: Props) {
  const { address, giveUp } = usePhoto(sha256);
  if (!address) return <UiPicture name={drawn} frame={frame} id="trip" />;
  // A photo that cannot be shown gives way to the drawing.
  return <img class="trip-photo" src={address} alt="" onError={giveUp} />;
}
