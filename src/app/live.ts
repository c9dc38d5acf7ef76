import type { Live } from '#hooks/tablet.ts';

/** A value that tells when it was changed. */
export interface Changing<T> extends Live<T> {
  set(value: T): void;
}

export function changing<T>(first: T): Changing<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
