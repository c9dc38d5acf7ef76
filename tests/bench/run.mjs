// `npm run bench`: first-load code, offline cold start, saving, 20,000 operations, push and pull, yoga, pictures.
// `npm run bench -- pictures`: only the pictures, which need neither a build nor a server.
// `npm run bench -- lessons`: only the curriculum and the opening of a lesson.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tools/browser.mjs';
import { ROOT, run } from '../../src/tools/install.mjs';
import { barePage } from './bare-page.mjs';
import { curriculum } from './curriculum.mjs';
import { firstLoad, offlineStart, openingLesson, saving, tapToSound, yogaFrames } from './in-browser.mjs';
import { pullRate, pushRate, replay } from './in-node.mjs';
import { pictures } from './pictures.mjs';
import { startServer } from './server.mjs';

const isOnlyPictures = process.argv.includes('pictures');
const isOnlyLessons = process.argv.includes('lessons');
if (!isOnlyPictures && run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
if (!isOnlyPictures && !isOnlyLessons && run('npm', ['run', '--silent', 'voices']) !== 0) process.exit(1);
const browser = await findBrowser();
Object.assign(process.env, browser.env);
const figures = {
  ...(isOnlyPictures ? {} : await curriculum()),
  ...(isOnlyPictures ? {} : await wholeProduct()),
  ...(isOnlyLessons ? {} : await pictures(browser)),
};

const BUDGETS = {
  'js before first paint, kB gz': '≤ 45',
  'js before home is live, kB gz': '≤ 95',
  'offline cold start to first picture, ms (4×)': '≤ 1.5 × bare page',
  'saving a check-in, p99 ms (6×)': '≤ 100',
  'yoga figure, frames/s (4×)': '≥ 50',
  'tap to sound, p95 ms (4×)': '≤ 200',
  'check, sort and one view of 20,000 operations, ms': '≤ 100',
  'push, operations/s': '≥ 10,000',
  'pull, operations/s': '≥ 20,000',
  'compiling the whole curriculum, s': '≤ 20',
  'texts of all lessons with ar, kB gz': '≤ 600',
  'opening a lesson, median ms (4×)': '≤ 150',
  'composing a picture, median ms (4×)': '≤ 8',
  'a lesson picture with her in it, median ms (4×)': '≤ 8',
};
console.table(
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, { value, budget: BUDGETS[name] ?? '' }]),
  ),
);
const machine = {
  date: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  load: loadavg().map((value) => Math.round(value * 10) / 10),
};
writeFileSync(join(ROOT, 'tests/bench/latest.json'), `${JSON.stringify({ machine, figures }, null, 2)}\n`);
console.log(
  `load ${machine.load.join(' ')} · baseline of ${JSON.parse(readFileSync(join(ROOT, 'tests/bench/baseline.json'), 'utf8')).machine.date}: tests/bench/baseline.json`,
);

async function wholeProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'najah-bench-'));
  const server = await startServer(join(folder, 'data'));
  const open = (profile) =>
    chromium.launchPersistentContext(join(folder, profile), {
      executablePath: browser.path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
      viewport: { width: 1280, height: 800 },
    });
  const found = {};
  try {
    Object.assign(found, await openingLesson(open, server));
    if (isOnlyLessons) return found;
    Object.assign(found, await replay());
    Object.assign(found, await pushRate(server), await pullRate(server));
    Object.assign(found, await firstLoad(open, server));
    Object.assign(found, await saving(open, server));
    Object.assign(found, await yogaFrames(open, server));
    Object.assign(found, await tapToSound(open, server));
    const bare = await barePage(join(folder, 'bare'));
    Object.assign(found, await offlineStart(open, server, bare));
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}
