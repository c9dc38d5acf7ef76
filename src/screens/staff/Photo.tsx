import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStaff } from '#hooks/staff.ts';

interface Props {
  /** Absent when staff have set none. */
  sha256: string | undefined;
  alt: string;
  /** What stands there as long as there is no photo on this machine. */
  instead: ComponentChildren;
}

/** A photo that staff put in, from this machine's own disk. */
export function Photo({ sha256, alt, instead }: Props) {
  const { media } = useStaff();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let isGone = false;
    let made: string | undefined;
    setUrl(undefined);
    if (!sha256) return;
    media(sha256).then(
      (photo) => {
        if (isGone || !photo) return;
        made = URL.createObjectURL(photo);
        setUrl(made);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [media, sha256]);
  return url ? <img class="photo" src={url} alt={alt} /> : instead;
}
