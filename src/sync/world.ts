/** The world outside, as far as the schedule looks at it: `browserWorld` in the app, a test's own in tests. */
export interface World {
  now(): number;
  random(): number;
  setTimeout(work: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  /** `online`: the browser has a network again. `seen`: the window is looked at again. Returns the way to stop. */
  on(what: 'online' | 'seen', work: () => void): () => void;
}

/** The browser's window. */
export function browserWorld(): World {
  return {
    now: Date.now,
    random: Math.random,
    setTimeout: (work, ms) => setTimeout(work, ms),
    clearTimeout: (timer) => clearTimeout(timer as number),
    on(what, work) {
      const listener = () => {
        if (what === 'online' || document.visibilityState === 'visible') work();
      };
      const [target, event] = what === 'online' ? [window, 'online'] : [document, 'visibilitychange'];
      target.addEventListener(event, listener);
      return () => target.removeEventListener(event, listener);
    },
  };
}
