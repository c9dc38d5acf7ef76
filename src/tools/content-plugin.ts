import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { ContentReport } from './content.ts';

const ENTRY = 'src/tools/content.ts';
/** What is compiled: a change in any of these makes the content anew. */
const IS_CONTENT =
  /[\\/]src[\\/](?:curriculum|pictures)[\\/]|[\\/]locales[\\/][^\\/]+[\\/](?:lessons|practice)[\\/]/;

/**
 * Publishes the curriculum: `content/index.json` and one `content/‹sha256›.json` a lesson, a practice place and a translation.
 * A build with a broken file stops with a sentence for its author; in development the page gets it.
 */
export function contentPlugin(make: (root: string) => Promise<ContentReport> = makeContent): Plugin {
  let root = '.';
  let isForServer = false;
  let made: Promise<ContentReport> | undefined;
  return {
    name: 'najah-content',
    configResolved(config) {
      root = config.root;
      isForServer = Boolean(config.build.ssr);
    },
    async generateBundle() {
      if (isForServer) return;
      const { problems, content } = await make(root);
      if (problems.length > 0) this.error(problems.join('\n'));
      this.emitFile({ type: 'asset', fileName: 'content/index.json', source: JSON.stringify(content.index) });
      for (const [name, text] of content.files) {
        this.emitFile({ type: 'asset', fileName: `content/${name}`, source: text });
      }
    },
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        if (IS_CONTENT.test(file)) made = undefined;
      });
      server.middlewares.use('/content', (request, response, next) => {
        made ??= make(root);
        made
          .then(({ problems, content }) => {
            const name = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
            const body = name === 'index.json' ? JSON.stringify(content.index) : content.files.get(name);
            if (problems.length > 0) server.config.logger.error(problems.join('\n'));
            response.statusCode = problems.length > 0 ? 500 : body === undefined ? 404 : 200;
            response.setHeader(
              'Content-Type',
              problems.length > 0 ? 'text/plain; charset=utf-8' : 'application/json',
            );
            response.end(problems.length > 0 ? problems.join('\n') : (body ?? '{}'));
          })
          .catch(next);
      });
    },
  };
}

/** Runs the compiler as it stands on disk now. `root` is the repository. */
export async function makeContent(root: string): Promise<ContentReport> {
  const { module } = await runnerImport<typeof import('./content.ts')>(resolve(root, ENTRY), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.readContent(root);
}
