import { gzipSync } from 'node:zlib';

const TIMES = 5;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Slows the page's processor down by so much. */
async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function settleIn(page) {
  await page.locator('[data-screen=start] button').click();
  await page.locator('[data-card=da]').click();
  await page.waitForTimeout(450);
  await page.locator('[data-bar-button=next]').click();
  await page.locator('[data-screen=sound] [data-card=hear]').click();
  await page.locator('[data-screen=name-picture] .stage button').first().click();
  await page.waitForTimeout(450);
  await page.locator('[data-bar-button=next]').click();
  await page.locator('[data-screen=home]').waitFor();
}

/** What is fetched as script by a tablet that is opened for the first time, gzipped. The first picture is in the page. */
export async function firstLoad(open, { address }) {
  const context = await open('first-load');
  const page = await context.newPage();
  const scripts = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js') || response.request().serviceWorker?.()) return;
    scripts.push({
      at: performance.now(),
      url: response.url(),
      body: await response.body().catch(() => Buffer.alloc(0)),
    });
  });
  await page.goto(address);
  await page.locator('[data-screen=start] button').waitFor();
  const start = performance.now();
  await settleIn(page);
  await page.waitForTimeout(200);
  const size = (list) =>
    Math.round(list.reduce((sum, { body }) => sum + gzipSync(body).length, 0) / 102.4) / 10;
  // Howler and workbox-window come when there is time; Home does not wait for them.
  const needed = scripts.filter(({ url }) => !/howler|workbox|service-worker/.test(url));
  const entry = needed.filter(({ url }) => /\/index-|\/main-/.test(url));
  await context.close();
  return {
    'js before first paint, kB gz': size(entry),
    'js before home is live, kB gz': size(needed),
    'of it before the first touch, kB gz': size(needed.filter(({ at }) => at <= start)),
  };
}

/**
 * From a tap to the first sample of its sound, with the machine voice and no network, at a quarter of the speed. The
 * clips must have been made (`npm run voices`).
 */
export async function tapToSound(open, { address }) {
  const context = await open('tap-to-sound');
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.begun = 0;
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...when) {
      window.begun = performance.now();
      return start.apply(this, when);
    };
  });
  await page.goto(address);
  await settleIn(page);
  const show = (path) =>
    page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  await show('/ready');
  await page.locator('[data-light=green]').waitFor({ timeout: 120_000 });
  await context.setOffline(true);
  await show('/post');
  await page.locator('[data-card=checked]').waitFor();
  await page.waitForTimeout(3_000);
  await slowDown(page, 4);
  const times = await page.evaluate(async () => {
    const found = [];
    const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let i = 0; i < 40; i++) {
      window.begun = 0;
      const from = performance.now();
      document.querySelector('[data-bar-button=listen]').click();
      while (window.begun === 0 && performance.now() - from < 3_000) await wait(2);
      found.push(window.begun === 0 ? 3_000 : window.begun - from);
      await wait(600);
    }
    return found;
  });
  await context.close();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    'tap to sound, median ms (4×)': Math.round(median(times)),
    'tap to sound, p95 ms (4×)': Math.round(sorted[Math.floor(sorted.length * 0.95)]),
  };
}

/** From the tap on "checked" to the tick, which stands only when the disk has it; 60 times, at a sixth of the speed. */
export async function saving(open, { address }) {
  const context = await open('saving');
  const page = await context.newPage();
  await page.goto(address);
  await settleIn(page);
  await page.evaluate(() => {
    history.pushState({}, '', '/post');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  const card = page.locator('[data-card=checked]');
  await card.waitFor();
  await slowDown(page, 6);
  const times = await page.evaluate(async () => {
    const found = [];
    for (let i = 0; i < 60; i++) {
      const button = document.querySelector('[data-card=checked]');
      const before = button.getAttribute('aria-pressed');
      const changed = new Promise((resolve) => {
        const watch = new MutationObserver(() => {
          if (button.getAttribute('aria-pressed') === before) return;
          watch.disconnect();
          resolve(performance.now());
        });
        watch.observe(button, { attributes: true });
      });
      const from = performance.now();
      button.click();
      // The card may have turned to another task in between: then there is nothing to see on it, and no figure.
      const at = await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 2_000))]);
      if (at !== undefined) found.push(at - from);
      await new Promise((resolve) => setTimeout(resolve, 420));
    }
    return found;
  });
  await context.close();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    'saving a check-in, p50 ms (6×)': Math.round(sorted[Math.floor(sorted.length * 0.5)]),
    'saving a check-in, p99 ms (6×)': Math.round(sorted[Math.floor(sorted.length * 0.99)]),
    'saving a check-in, samples': sorted.length,
  };
}

/** Opening without a network, against a page of bare Preact on the same machine; both from their service worker. */
export async function offlineStart(open, server, bare) {
  const context = await open('offline');
  const page = await context.newPage();
  await page.goto(server.address);
  await settleIn(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForTimeout(3_000);
  const other = await context.newPage();
  await other.goto(bare.address);
  await other.evaluate(async () => void (await navigator.serviceWorker.ready));
  await other.waitForTimeout(1_000);
  await server.kill();
  await bare.close();

  const measure = async (address, selector) => {
    const times = [];
    for (let i = 0; i < TIMES; i++) {
      const fresh = await context.newPage();
      await slowDown(fresh, 4);
      await fresh.goto(address, { waitUntil: 'commit' });
      await fresh.locator(selector).first().waitFor();
      const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      await fresh.waitForFunction(painted);
      times.push({
        paint: await fresh.evaluate(painted),
        live: await fresh.evaluate(() => performance.now()),
      });
      await fresh.close();
    }
    return {
      paint: Math.round(median(times.map(({ paint }) => paint))),
      live: Math.round(median(times.map(({ live }) => live))),
    };
  };
  const bareTimes = await measure(bare.address, '#bare');
  const ours = await measure(server.address, '[data-screen=start] button');
  await context.close();
  return {
    'offline cold start to first picture, ms (4×)': ours.paint,
    'offline cold start to the touchable screen, ms (4×)': ours.live,
    'bare Preact page, first paint, ms (4×)': bareTimes.paint,
    'bare Preact page, drawn, ms (4×)': bareTimes.live,
  };
}

/** Pictures a second while the yoga figure comes from one pose into the next, at a quarter of the speed; five times. */
export async function yogaFrames(open, { address }) {
  const context = await open('yoga');
  const page = await context.newPage();
  await page.goto(address);
  await settleIn(page);
  await page.evaluate(() => {
    history.pushState({}, '', '/calm/10');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.locator('.player').waitFor();
  await page.waitForTimeout(500);
  await slowDown(page, 4);
  const rates = [];
  const longest = [];
  for (let pose = 0; pose < TIMES; pose++) {
    const { frames, worst } = await page.evaluate(async () => {
      const times = [];
      document.querySelector('[data-bar-button=next]').click();
      const from = await new Promise((resolve) => requestAnimationFrame(resolve));
      // Coming into a pose takes 2.5 s (domain/yoga-player.ts).
      while ((times.at(-1) ?? from) - from < 2_500)
        times.push(await new Promise((resolve) => requestAnimationFrame(resolve)));
      const gaps = times.map((time, i) => time - (times[i - 1] ?? from));
      return { frames: times.length / ((times.at(-1) - from) / 1000), worst: Math.max(...gaps) };
    });
    rates.push(frames);
    longest.push(worst);
    await page.waitForTimeout(500);
  }
  await context.close();
  return {
    'yoga figure, frames/s (4×)': Math.round(median(rates)),
    'yoga figure, longest frame, ms (4×)': Math.round(median(longest)),
  };
}

/** From the address of a lesson to its first step with its picture, at a quarter of the speed; nine lessons, each new. */
export async function openingLesson(open, { address }) {
  const context = await open('lessons');
  const page = await context.newPage();
  await page.goto(address);
  await settleIn(page);
  await page.evaluate(() => {
    history.pushState({}, '', '/ready');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.locator('[data-light=green]').waitFor({ timeout: 60_000 });
  const { lessons } = await (await fetch(`${address}/content/index.json`)).json();
  const every = Math.floor(lessons.length / 10);
  const names = lessons.filter((_, i) => i % every === 0).map(({ lesson }) => lesson.split('/')[1]);
  await slowDown(page, 4);
  const times = [];
  for (const name of names.slice(0, 10)) {
    const took = await page.evaluate(async (path) => {
      const isThere = () => document.querySelector('[data-screen=lesson][data-step] .picture svg *');
      history.pushState({}, '', '/');
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const from = performance.now();
      history.pushState({}, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
      while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 2));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - from;
    }, `/learn/${name}`);
    times.push(took);
  }
  await context.close();
  // The first of them brings the code of the lessons with it.
  const [first, ...rest] = times;
  return {
    'opening a lesson, median ms (4×)': Math.round(median(rest)),
    'opening a lesson, slowest of nine, ms (4×)': Math.round(Math.max(...rest)),
    'opening the first lesson, with its code, ms (4×)': Math.round(first),
  };
}
