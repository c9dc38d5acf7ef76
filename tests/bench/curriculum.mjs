import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { ROOT } from '../../src/tools/install.mjs';

const HELP = 'ar';

/** Compiling the whole curriculum with its pictures, and what its texts weigh with one help language, sent. */
export async function curriculum() {
  const { module } = await runnerImport(`${ROOT}/src/tools/content.ts`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  const from = performance.now();
  const { lessons } = module.readContent(ROOT);
  const seconds = (performance.now() - from) / 1000;
  const sizeOf = (value) => gzipSync(JSON.stringify(value)).length;
  const texts = lessons.map(({ lesson: { pictures: _, ...lesson }, helps }) => {
    const help = helps.find(({ help }) => help.language === HELP)?.help;
    return sizeOf(lesson) + (help ? sizeOf(help) : 0);
  });
  return {
    'lessons in the curriculum': lessons.length,
    'compiling the whole curriculum, s': Math.round(seconds * 10) / 10,
    [`texts of all lessons with ${HELP}, kB gz`]: Math.round(
      texts.reduce((sum, size) => sum + size, 0) / 1000,
    ),
  };
}
