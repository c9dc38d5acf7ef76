import { useSyncExternalStore } from 'preact/compat';

const query = () =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : undefined;

const subscribe = (listener: () => void) => {
  const now = query();
  now?.addEventListener?.('change', listener);
  return () => now?.removeEventListener?.('change', listener);
};

/** Has she, or who set up the machine, asked for as little movement as can be? Then pictures change and do not move. */
export const useStill = (): boolean => useSyncExternalStore(subscribe, () => query()?.matches ?? false);
