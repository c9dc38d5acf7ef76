import { useEffect, useState } from 'preact/hooks';
import { useTablet } from '#hooks/tablet.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { UiPicture } from '#ui/UiPicture.tsx';

interface Props {
  /** SHA-256 of a photo that staff took; absent, or not on the tablet yet: the drawn picture stands in its place. */
  sha256: string | undefined;
  drawn: UiPictureName;
  frame?: 'wide' | 'square' | 'tall';
}

/** A photo of the real place once the tablet has it, and till then our drawing: never a broken frame. */
export function TripPhoto({ sha256, drawn, frame = 'square' }: Props) {
  const { media } = useTablet();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isGone = false;
    let made: string | undefined;
    setAddress(undefined);
    if (sha256) {
      media(sha256).then(
        (photo) => {
          if (isGone || !photo) return;
          made = URL.createObjectURL(photo);
          setAddress(made);
        },
        () => undefined,
      );
    }
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [media, sha256]);
  if (!address) return <UiPicture name={drawn} frame={frame} id="trip" />;
  // A photo that cannot be shown gives way to the drawing.
  return <img class="trip-photo" src={address} alt="" onError={() => setAddress(undefined)} />;
}
