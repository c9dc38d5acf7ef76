import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../src/tools/install.mjs';

const WORKER = `
addEventListener('install', (e) => e.waitUntil(caches.open('bare').then((c) => c.addAll(['/', '/bare.js'])).then(() => skipWaiting())));
addEventListener('activate', (e) => e.waitUntil(clients.claim()));
addEventListener('fetch', (e) => e.respondWith(caches.match(e.request, { ignoreSearch: true }).then((r) => r ?? fetch(e.request))));
`;
const PROGRAM = `
import { h, render } from 'preact';
navigator.serviceWorker.register('/worker.js');
render(h('h1', { id: 'bare' }, 'Bare'), document.getElementById('app'));
`;

/** The least page that Preact can make, with a service worker that keeps it: what a cold start costs at all. */
export async function barePage(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bare.js'), PROGRAM);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, 'dist'),
      emptyOutDir: true,
      lib: { entry: join(folder, 'bare.js'), formats: ['es'], fileName: () => 'bare.js' },
    },
    resolve: { alias: { preact: join(ROOT, 'node_modules/preact') } },
  });
  const files = {
    '/': [
      'text/html',
      '<!doctype html><title>Bare</title><div id="app"></div><script type="module" src="/bare.js"></script>',
    ],
    '/bare.js': ['text/javascript', readFileSync(join(folder, 'dist/bare.js'))],
    '/worker.js': ['text/javascript', WORKER],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? '/'] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
