// `npm run pictures`: everything we have drawn on contact sheets, to be looked at by people. Writes
// .reports/pictures/index.html (160 px), large.html (640 px), people.html (every look, pose, mood, thing and
// work clothes) and PNGs of all three. `npm run pictures -- pose story` draws only names that begin so.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
// `--out=` puts the sheets somewhere else, for two people who draw at once.
const elsewhere = process.argv.find((word) => word.startsWith('--out='))?.slice(6);
const out = elsewhere ? resolve(elsewhere) : join(root, '.reports/pictures');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

const { module } = await runnerImport(resolve(root, 'src/tools/picture-sheets.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const pictures = module
  .catalogueSheet()
  .filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
const people = wanted.length === 0 ? module.peopleSheet() : [];
if (pictures.length === 0) {
  console.error(`No picture begins with ${wanted.join(' or ')}.`);
  process.exit(1);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const shots = [];
page('index', pictures, 160, 60);
page('large', pictures, 640, 6);
if (people.length > 0) page('people', people, 300, 20);

const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu'],
  env: { ...process.env, ...found.env },
});
const tab = await browser.newPage();
for (const { html, png, width } of shots) {
  await tab.setViewportSize({ width, height: 400 });
  await tab.goto(pathToFileURL(html).href);
  await tab.screenshot({ path: png, fullPage: true });
}
await browser.close();

const weights = pictures.map(({ svg }) => [svg.length, gzipSync(svg).length]);
const packed = weights.map(([, bytes]) => bytes).sort((a, b) => a - b);
const heaviest = Math.max(...weights.map(([bytes]) => bytes));
console.log(
  `${pictures.length} pictures: at most ${(heaviest / 1000).toFixed(1)} kB, packed ${(packed[packed.length >> 1] / 1000).toFixed(1)} kB at the median. ${shots.length} sheets in ${elsewhere ?? '.reports/pictures'}.`,
);

/** One HTML page with all, and for the browser one file for each `perShot`: a PNG has an end. */
function page(name, items, size, perShot) {
  const columns = Math.max(1, Math.floor(2000 / (size + 16)));
  const width = Math.min(items.length, columns) * (size + 16) + 32;
  const html = join(out, `${name}.html`);
  writeFileSync(html, document(items, size));
  for (let from = 0; from < items.length; from += perShot) {
    const part = String(from / perShot + 1).padStart(2, '0');
    const file = join(out, `${name}-${part}.html`);
    writeFileSync(file, document(items.slice(from, from + perShot), size));
    shots.push({ html: file, png: join(out, `${name}-${part}.png`), width });
  }
}

function document(items, size) {
  const cells = items.map(({ name, title, svg }) => {
    const bytes = `${(svg.length / 1000).toFixed(1)} / ${(gzipSync(svg).length / 1000).toFixed(1)} kB`;
    return `<figure>${svg}<figcaption><b>${name}</b><br>${title}<br>${bytes}</figcaption></figure>`;
  });
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Najah: billeder</title><style>
body{margin:16px;background:#FBF7F0;color:#2B211D;font:12px/1.35 sans-serif}
figure{display:inline-block;width:${size}px;margin:8px;vertical-align:top}
svg{display:block;width:${size}px;height:${size}px;border-radius:12px}
</style>${cells.join('')}</html>`;
}
