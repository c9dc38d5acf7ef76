import type { Live } from '#hooks/tablet.ts';

/** Where a reload takes nothing away: nobody has begun. */
type IsSafe = () => boolean;

/**
 * Registers the service worker and says when a new version is waiting. It is put in place when somebody asks for
 * it (`start`), or by itself while the tablet shows its first picture and nobody has begun: never in a step.
 */
export function watchForUpdates(isSafe: IsSafe): Live<boolean> & { start(): void } {
  let isWaiting = false;
  let activate: (() => void) | undefined;
  const listeners = new Set<() => void>();

  async function register() {
    if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox('/service-worker.js');
    workbox.addEventListener('waiting', () => {
      activate = () => {
        workbox.addEventListener('controlling', () => location.reload());
        workbox.messageSkipWaiting();
      };
      if (isSafe()) {
        activate();
        return;
      }
      isWaiting = true;
      for (const listener of listeners) listener();
    });
    const registration = await workbox.register();
    // A tablet that stays on for weeks looks for a new version now and then.
    setInterval(() => void registration?.update().catch(() => undefined), 60 * 60_000);
  }
  register().catch(() => {
    // Without a service worker (an old browser, no https) the app still works; it only needs the network to open.
  });

  return {
    get: () => isWaiting,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => activate?.(),
  };
}

/** A page of the version before may ask for a piece of code that is gone: then the page itself is opened anew. */
export function reloadOnLostCode(): void {
  addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    // Once: without a network a second reload would only go round and round.
    if (sessionStorage.getItem('reloaded-for-code') === 'yes') return;
    sessionStorage.setItem('reloaded-for-code', 'yes');
    location.reload();
  });
}
