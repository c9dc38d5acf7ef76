import { type Plugin, runnerImport } from 'vite';

const IS_DRAWN = /[\\/]src[\\/]pictures[\\/]ready-[a-z-]+\.ts$/;

/**
 * Runs every `pictures/ready-‹name›.ts` when the app is built and keeps what it exports as JSON in its place: what can be
 * drawn on our machine needs no pencil on the tablet. Exports must be plain data. In development the file itself runs.
 */
export function drawnPlugin(): Plugin {
  let root = '.';
  return {
    name: 'najah-drawn',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async load(id) {
      if (!IS_DRAWN.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, {
        root,
        configFile: false,
        logLevel: 'error',
      });
      const exports = Object.entries(module).map(
        ([name, value]) =>
          `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
      );
      return { code: exports.join('\n'), map: null, moduleType: 'js' };
    },
  };
}
