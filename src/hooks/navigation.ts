import { useSyncExternalStore } from 'preact/compat';

/**
 * Where we are: the address bar, and nothing else. Home is `/`; every content is at most two taps from it.
 * The browser's own Back works as our Back does.
 */
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
let serial = 0;

if (typeof addEventListener === 'function') {
  addEventListener('popstate', () => {
    serial++;
    tell();
  });
}

/** Opens another screen of the same window. `replace` leaves no step behind to come back to. */
export function go(path: string, { replace = false } = {}): void {
  if (path === here()) return;
  serial++;
  history[replace ? 'replaceState' : 'pushState']({ serial }, '', path);
  tell();
}

/** The path and query of the screen that is shown. */
export const here = (): string => location.pathname + location.search;

/** Counts the screens that were shown: a finger that went down on another screen does nothing here (ux rule 19). */
export const screenSerial = (): number => serial;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The present path, such as `/learn/raadighed`, split at its slashes: `['learn', 'raadighed']`. */
export function usePath(): readonly string[] {
  const path = useSyncExternalStore(subscribe, here);
  return (path.split('?')[0] ?? '').split('/').filter(Boolean).map(decodeURIComponent);
}
