import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { ROOT } from '../../src/tools/install.mjs';

const TIMES = 5;
const HER_LOOK = { skin: 3, cover: 'curly', coverColour: 1, topColour: 2 };

/**
 * Composing each picture of the catalogue, and each lesson picture with her in it, in Chromium at a quarter of its
 * speed; and what the catalogue weighs as text. A tablet draws a picture once, so a time is that of the first drawing
 * in a fresh page, the middle of five pages: Chromium slows down by pausing, and a short drawing may slip between.
 */
export async function pictures(browser) {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, hmr: false, ws: false, watch: null },
  });
  await vite.listen();
  const running = await chromium.launch({
    executablePath: browser.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const runs = [];
    for (let i = 0; i < TIMES; i++) runs.push(await inFreshPage(running, vite.resolvedUrls.local[0]));
    const middle = (key) =>
      runs[0][key].map((_, at) =>
        share(
          runs.map((times) => times[key][at]),
          0.5,
          1000,
        ),
      );
    const [all, hers, texts] = [middle('all'), middle('hers'), runs[0].texts];
    const raw = texts.map((text) => Buffer.byteLength(text));
    const gzipped = texts.map((text) => gzipSync(text).length);
    return {
      'pictures in the catalogue': texts.length,
      'composing a picture, median ms (4×)': share(all, 0.5, 10),
      'composing a picture, p95 ms (4×)': share(all, 0.95, 10),
      'a lesson picture with her in it, median ms (4×)': share(hers, 0.5, 10),
      'a lesson picture with her in it, p95 ms (4×)': share(hers, 0.95, 10),
      'a picture, largest, kB': Math.round(Math.max(...raw) / 100) / 10,
      'a picture, median kB gz': share(gzipped, 0.5, 0.01) / 1000,
    };
  } finally {
    await running.close();
    await vite.close();
  }
}

async function inFreshPage(running, address) {
  const page = await running.newPage();
  await page.route('**/bench-pictures', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto(`${address}bench-pictures`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(500);
  const measured = await page.evaluate(measure, HER_LOOK);
  await page.close();
  return measured;
}

/** Runs in the page. Hers first: on a tablet nothing else has been drawn by the same code before. */
async function measure(look) {
  const { drawHerPicture, HER_PICTURES } = await import('/src/pictures/her-pictures.ts');
  const { drawPicture, PICTURES } = await import('/src/pictures/picture.ts');
  const texts = [];
  const timed = (draw) => (name) => {
    const from = performance.now();
    const text = draw(name);
    // Looking through it makes the engine put the pieces together, as the page that shows it must.
    text.indexOf('\0');
    texts.push(text);
    return performance.now() - from;
  };
  const hers = HER_PICTURES.map(timed((name) => drawHerPicture(name, look)));
  texts.length = 0;
  return { hers, all: PICTURES.map(timed((name) => drawPicture(name))), texts };
}

/** The value below which so large a share lies, rounded to a `grain`-th. */
const share = (values, part, grain) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] * grain) / grain;
