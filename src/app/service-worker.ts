import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

/**
 * Keeps the house standing without a network: pages, code, fonts and icons, all of them, from the first visit.
 * Lessons, pictures and sounds are not here but in IndexedDB (DESIGN §4), where they come one by one and stay.
 */
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// Whatever window is asked for is the one page; the server's own addresses are never answered from here.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /^\/content\//, /\.[a-z]+$/],
  }),
);

// A new version waits until the app says that nothing is in the middle (see `update.ts`).
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
