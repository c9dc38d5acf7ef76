import { useEffect, useState } from 'preact/hooks';
import { useTablet } from '#hooks/tablet.ts';

/**
 * The address of a photo that staff took, once the tablet has it; absent before, and when it cannot be shown.
 * `sha256`: absent where there is none.
 */
export function usePhoto(sha256: string | undefined): {
  readonly address: string | undefined;
  readonly giveUp: () => void;
} {
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
  return { address, giveUp: () => setAddress(undefined) };
}
