// `npm run voices`: makes the machine-made Danish clips that are not made yet, and the packs that tablets fetch.
// `npm run voices -- --list`: every text, by lesson and room; none of them has a human voice in the build.
// The clips lie in `.voices` (or VOICES): deleting it makes them anew. The server gives out what lies there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { runnerImport } from 'vite';
import { ROOT } from './install.mjs';

const folder = process.env.VOICES ?? join(ROOT, '.voices');
const isQuiet = process.argv.includes('--quiet');
const say = (line) => isQuiet || console.log(line);
const load = async (file) =>
  (await runnerImport(join(ROOT, file), { root: ROOT, configFile: false, logLevel: 'error' })).module;
const [{ readContent, translatedIn }, { textPacks }, { lacking, publishVoices }] = await Promise.all(
  ['src/tools/content.ts', 'src/tools/voices/texts.ts', 'src/tools/voices/publish.ts'].map(load),
);

const content = readContent(ROOT);
const { problems } = content;
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
const packs = textPacks(
  ROOT,
  translatedIn(content).map(({ of }) => of),
  today,
);
if (process.argv.includes('--list')) {
  for (const { key, texts } of packs) console.log(`${key}\n${texts.map((text) => `  ${text}`).join('\n')}`);
  process.exit(0);
}

mkdirSync(join(folder, 'clips'), { recursive: true });
const begun = Date.now();
const wanted = lacking(folder, packs);
if (wanted.length > 0) {
  try {
    await import('@echogarden/espeak-ng-emscripten');
  } catch {
    console.error(
      'The machine voice is not installed (npm install): the tablets have no machine-made Danish.',
    );
    process.exit(0);
  }
  await make(wanted);
}
const index = publishVoices(folder, packs);
const bytes = index.packs.reduce((sum, pack) => sum + pack.bytes, 0);
const clips = index.packs.reduce((sum, pack) => sum + pack.clips, 0);
say(
  `${clips} clips in ${index.packs.length} packs, ${(bytes / 1e6).toFixed(1)} MB; ${wanted.length} made anew in ${Math.round((Date.now() - begun) / 1000)} s`,
);

/** Two threads: this is to run beside a server that women are using. */
async function make(texts) {
  let made = 0;
  const halves = [0, 1]
    .map((half) => texts.filter((_, i) => i % 2 === half))
    .filter((part) => part.length > 0);
  await Promise.all(
    halves.map(
      (part) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL('./voices/worker.mjs', import.meta.url), {
            workerData: { root: ROOT, folder, texts: part },
          });
          worker.on('message', ({ failed, why }) => {
            if (failed) console.error(`"${failed}": ${why}`);
            else if (++made % 250 === 0) say(`${made} of ${texts.length} clips`);
          });
          worker.on('error', reject);
          worker.on('exit', resolve);
        }),
    ),
  );
}
