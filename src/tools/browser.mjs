// Which real browser do the journeys drive? Found, unpacked or installed, in this order.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './install.mjs';

const USUAL_PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
};

/**
 * Path of a Chromium, Chrome or Edge, and the environment it wants.
 * CHROME_BIN goes first; then what is installed; then the one that came by npm (Linux, x64); then Debian's by
 * apt, as root; then Playwright's own download. Throws with a sentence that says what to do.
 */
export async function findBrowser() {
  const own = process.env.CHROME_BIN;
  if (own) return { path: own, env: {} };
  const installed = (USUAL_PLACES[process.platform] ?? []).find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  return (await unpacked()) ?? fromDebian() ?? (await fromPlaywright());
}

async function unpacked() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = process.env.AWS_EXECUTION_ENV;
  // Only under this name does the package also unpack the system libraries that a bare Debian lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const works = spawnSync(path, ['--version'], { env: process.env }).status === 0;
    return works ? { path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' } } : undefined;
  } catch (error) {
    console.warn(`The browser that came by npm does not start here (${error.message}). Looking for another.`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
    else process.env.AWS_EXECUTION_ENV = before;
  }
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined;
  const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args]) === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'chromium')) return undefined;
  return { path: '/usr/bin/chromium', env: {} };
}

async function fromPlaywright() {
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) {
    const { chromium } = await import('@playwright/test');
    return { path: chromium.executablePath(), env: {} };
  }
  throw new Error('No browser for the journeys: install Chrome, Chromium or Edge, or set CHROME_BIN to one.');
}
