import { useEffect, useState } from 'preact/hooks';

/**
 * Makes a hook of something that is fetched once it is wanted, such as a pencil that Home can be live without. The hook
 * gives it to everybody once it is here; undefined before, and where it is not on the tablet yet.
 */
export function fetchedLater<T>(load: () => Promise<T>): (isWanted: boolean) => T | undefined {
  let here: T | undefined;
  return function useLater(isWanted) {
    const [, setHere] = useState(here !== undefined);
    useEffect(() => {
      if (!isWanted || here) return;
      let isGone = false;
      load().then(
        (loaded) => {
          here = loaded;
          if (!isGone) setHere(true);
        },
        () => undefined,
      );
      return () => {
        isGone = true;
      };
    }, [isWanted]);
    return isWanted ? here : undefined;
  };
}
