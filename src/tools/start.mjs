// `npm start`: installs if needed, builds if stale, serves app and server with a demo course.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, installIfNeeded, ROOT, run } from './install.mjs';

const SOURCES = ['src', 'public', 'locales', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];
const BUILT = ['dist/index.html', 'dist-server/main.js'];

/** The latest change below a path, ms. */
function changed(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function isStale() {
  if (!BUILT.every((path) => existsSync(join(ROOT, path)))) return true;
  const sources = Math.max(...SOURCES.map((path) => changed(join(ROOT, path))));
  return BUILT.some((path) => statSync(join(ROOT, path)).mtimeMs < sources);
}

checkNode();
installIfNeeded();
if (isStale()) {
  console.log('Building …');
  if (run('npm', ['run', '--silent', 'build']) !== 0) {
    console.error('Najah could not be built: see the lines above.');
    process.exit(1);
  }
}
process.env.DATA ??= join(ROOT, 'data');
await import(pathToFileURL(join(ROOT, 'dist-server', 'main.js')).href);
makeVoices();

/** The machine voice takes a minute or two the first time: nobody waits for it. The server gives out what is there. */
function makeVoices() {
  const child = spawn(process.execPath, [join(ROOT, 'src/tools/voices.mjs'), '--quiet'], {
    stdio: 'inherit',
  });
  // Women who use the server go first.
  child.on('spawn', () => setPriority(child.pid, 10));
  process.on('exit', () => child.kill());
}
