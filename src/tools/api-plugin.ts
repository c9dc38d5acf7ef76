import type { Plugin } from 'vite';

/** In development the API runs inside Vite's own server, so that one command and one port do. */
export function apiPlugin(): Plugin {
  return {
    name: 'najah-api',
    apply: 'serve',
    configureServer(server) {
      let listener: Promise<(request: unknown, response: unknown) => unknown> | undefined;
      const load = async () => {
        const { developmentListener } = await server.ssrLoadModule('/src/server/development.ts');
        return developmentListener();
      };
      server.watcher.on('change', (file) => {
        if (file.includes('/src/server/')) listener = undefined;
      });
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/api/')) {
          next();
          return;
        }
        listener ??= load();
        listener.then((answer) => answer(request, response)).catch(next);
      });
    },
  };
}
