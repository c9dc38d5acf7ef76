import { useEffect, useState } from 'preact/hooks';
import { publishedClips } from '#sync/machine-voice.ts';

/** How many Danish sentences a machine has said on the server. Undefined while it is asked, and without a network. */
export function useMachineClips(): number | undefined {
  const [clips, setClips] = useState<number>();
  useEffect(() => {
    let isGone = false;
    publishedClips().then(
      (count) => !isGone && setClips(count),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return clips;
}
