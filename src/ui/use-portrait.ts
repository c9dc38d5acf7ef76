import { useSyncExternalStore } from 'preact/compat';

const query = () => (typeof matchMedia === 'function' ? matchMedia('(orientation: portrait)') : undefined);

const subscribe = (listener: () => void) => {
  const now = query();
  now?.addEventListener?.('change', listener);
  return () => now?.removeEventListener?.('change', listener);
};

/** Is the tablet held upright? For pictures that are cut in another way then; CSS does the rest. */
export const usePortrait = (): boolean => useSyncExternalStore(subscribe, () => query()?.matches ?? false);
