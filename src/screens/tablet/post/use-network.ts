import { useSyncExternalStore } from 'preact/compat';

const subscribe = (listener: () => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Does the tablet believe it has a network? Only the way out to other sites asks; nothing of ours needs one. */
export const useNetwork = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine !== false);
