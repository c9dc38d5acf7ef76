// `npm run lesson -- raadighed`: opens that lesson in the app, as a woman sees it. Leaves with Ctrl+C.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, runnerImport } from 'vite';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
/** Where a development server or `npm start` may be running already. */
const RUNNING = ['http://localhost:5173', `http://localhost:${process.env.PORT ?? 8480}`];
/** How long a server that is there may take to answer, ms. */
const PATIENCE = 3_000;

const [name] = process.argv.slice(2);
const { module } = await runnerImport(resolve(root, 'src/tools/content.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const report = module.readContent(root);
const named = module.lessonNamed(report, name ?? '');

if (!name) {
  console.error('Which lesson? Write its name after two hyphens: npm run lesson -- raadighed');
  process.exitCode = 1;
} else if ('says' in named || report.problems.length > 0) {
  for (const problem of report.problems) console.error(problem);
  if ('says' in named) console.error(named.says);
  process.exitCode = 1;
} else {
  const { sha256 } = report.content.index.lessons.find(({ lesson }) => lesson === named.lesson.id);
  const server = (await running(sha256)) ?? (await started());
  const address = `${server}/learn/${name}`;
  console.log(`${named.lesson.title.da}: ${address}`);
  open(address);
}

/** A server that has this very lesson, and not one from before the last change. */
async function running(sha256) {
  for (const server of RUNNING) {
    try {
      const reply = await fetch(`${server}/content/index.json`, { signal: AbortSignal.timeout(PATIENCE) });
      const index = await reply.json();
      if (index.najah && index.lessons.some((lesson) => lesson.sha256 === sha256)) return server;
    } catch {
      // Nobody there, or somebody else: then we start our own.
    }
  }
  return undefined;
}

async function started() {
  const server = await createServer({ root, logLevel: 'error' });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return address.replace(/\/$/, '');
}

/** Without a browser, or without a screen to show it on, the address that was printed is enough. */
function open(address) {
  const isBlind = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (process.env.BROWSER === 'none' || isBlind) return;
  const [command, ...before] = { darwin: ['open'], win32: ['explorer'] }[process.platform] ?? ['xdg-open'];
  const opened = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  opened.on('error', () => console.log('No browser could be opened here. Open the address yourself.'));
  opened.unref();
}
