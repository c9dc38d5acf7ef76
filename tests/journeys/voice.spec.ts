import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createMp3Encoder } from 'wasm-media-encoders';
import { writeVoicePack } from '../../src/domain/voice-pack.ts';
import { aHouse, type House } from './support/house.ts';
import { begin, goTo, home, next, ready, settleIn } from './support/tablet.ts';
import { test } from './support/test.ts';

const POST: Record<string, string> = JSON.parse(readFileSync('locales/da/post.json', 'utf8'));
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let house: House;
test.beforeAll(async () => {
  house = await aHouse();
  await sayAll(house.data, Object.values(POST));
});
test.afterAll(() => house.close());

/** What `npm run voices` leaves, with a tone of a second for each text. */
async function sayAll(data: string, texts: readonly string[]) {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: 24_000, channels: 1, bitrate: 32 });
  const tone = Float32Array.from({ length: 24_000 }, (_, i) => 0.2 * Math.sin(i / 10));
  const mp3 = Buffer.concat([encoder.encode([tone]).slice(), encoder.finalize().slice()]);
  const clips = new Map(
    texts.map((text) => [sha256(text.normalize('NFC')).slice(0, 12), new Uint8Array(mp3)]),
  );
  const pack = writeVoicePack(clips);
  const folder = join(data, 'voices', 'packs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${sha256(pack)}.bin`), pack);
  const packs = [{ key: 'room/post', sha256: sha256(pack), bytes: pack.length, clips: clips.size }];
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ najah: 'voices-1', packs }));
}

const listen = (page: Page) => page.locator('[data-bar-button=listen]').click();
const mark = (page: Page) => page.locator('[data-machine-voice]');

test('a tablet with no Danish voice of its own speaks with the network gone, and is honest about who speaks', async ({
  tablet,
}) => {
  const context = await tablet.open();
  const page = await context.newPage();
  await begin(page, house.address);
  await settleIn(page, 'so');
  await ready(page);
  await house.kill();

  // The same tablet, switched off and on again.
  const again = await (await tablet.open()).newPage();
  await begin(again, house.address);
  await again.locator('[data-screen=name-picture], [data-screen=home]').first().waitFor();
  if (await again.locator('[data-screen=name-picture]').count()) await next(again);
  await home(again);
  await goTo(again, '/post');
  await again.locator('[data-screen=post]').waitFor();
  await expect(mark(again)).toHaveCount(0, { timeout: 20_000 });
  await listen(again);
  await expect(mark(again)).toBeVisible();
  await expect(again.locator('[data-caption]')).toHaveCount(0);
  await expect(mark(again)).toHaveCount(0, { timeout: 20_000 });

  // What no machine has said is written instead, so that somebody beside her can read it.
  await goTo(again, '/words');
  await again.locator('[data-screen=words]').waitFor();
  await listen(again);
  await expect(again.locator('[data-caption]')).toBeVisible();
  await expect(mark(again)).toHaveCount(0);
});
