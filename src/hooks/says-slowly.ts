import { useEffect, useState } from 'preact/hooks';
import { useTablet } from './tablet.ts';

/** Can this Danish text be heard slowly: has somebody said it so, and is it on this tablet? */
export function useSaysSlowly(text: string): boolean {
  const { speaker } = useTablet();
  const [slow, setSlow] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void speaker.saysSlowly(text).then((is) => is && !isGone && setSlow(text));
    return () => {
      isGone = true;
    };
  }, [speaker, text]);
  return slow === text;
}
