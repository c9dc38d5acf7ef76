import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { loudnessOf, truePeakOf } from '../../src/audio/loudness.ts';
import { aHouse, type House } from './support/house.ts';
import { begin, goTo, pair, ready, settleIn } from './support/tablet.ts';
import { signIn, test } from './support/test.ts';
import { aBrowserWithAVoice } from './support/voice.ts';

const POST: Record<string, string> = JSON.parse(readFileSync('locales/da/post.json', 'utf8'));
const PHRASES = 10;
const RATE = 48_000;

let house: House;
test.beforeAll(async () => {
  house = await aHouse();
});
test.afterAll(() => house.close());

const phase = (page: Page, name: string) =>
  expect(page.locator(`.booth[data-phase=${name}]`)).toBeVisible({ timeout: 15_000 });
const said = (page: Page, count: number) =>
  expect(page.locator('[data-said]')).toHaveAttribute('data-said', String(count));

async function record(page: Page): Promise<void> {
  await page.locator('.booth-act').click();
  await phase(page, 'recording');
  await page.waitForTimeout(1_300);
  await page.locator('.booth-act').click();
}

/** Loudness in LUFS and true peak in dB of each sound that the window keeps, decoded as a tablet decodes it. */
async function measured(page: Page): Promise<{ loudness: number; peak: number }[]> {
  const sounds = await page.evaluate(async (rate) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: number[][] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      const rows: { bytes: ArrayBuffer }[] = await asked(
        database.transaction('media').objectStore('media').getAll(),
      );
      database.close();
      for (const { bytes } of rows) {
        const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);
        all.push([...decoded.getChannelData(0)]);
      }
    }
    return all;
  }, RATE);
  expect(sounds).toHaveLength(PHRASES);
  return sounds.map((samples) => {
    const sound = Float32Array.from(samples);
    return { loudness: loudnessOf(sound, RATE), peak: truePeakOf(sound) };
  });
}

test('ten phrases are recorded with no network, heard on another tablet, and gone from both when one is taken back', async ({
  launchOptions,
  tablet,
}) => {
  test.setTimeout(240_000);
  const speaking = await aBrowserWithAVoice(launchOptions);
  const context = await speaking.newContext();
  const staff = await context.newPage();
  await signIn(staff, house);
  await staff.getByRole('link', { name: 'Stemmer' }).click();
  await staff.getByRole('button', { name: 'Ja, min stemme må høres' }).click();
  await staff.locator('a[href="/staff/voices/booth/da/room/post"]').click();
  await phase(staff, 'ready');
  // From here on there is no network.
  await context.setOffline(true);
  for (let count = 1; count <= PHRASES; count++) {
    await record(staff);
    await phase(staff, 'made');
    await staff.locator('.booth-act').click();
    await said(staff, count);
  }
  await expect(staff.locator('.sent')).toContainText(/venter/);
  // As loud as every other voice, as the browser has written them down.
  for (const { loudness, peak } of await measured(staff)) {
    expect(loudness).toBeGreaterThanOrEqual(-20);
    expect(loudness).toBeLessThanOrEqual(-16);
    expect(peak).toBeLessThanOrEqual(-1.5);
  }

  // Somebody has not spoken, and a file that is none: refused, and nothing of it is kept.
  await staff.evaluate(() => {
    const silence = new AudioContext().createMediaStreamDestination().stream;
    navigator.mediaDevices.getUserMedia = async () => silence.clone();
  });
  await record(staff);
  await expect(staff.locator('[data-fault=silent]')).toBeVisible({ timeout: 15_000 });
  await staff.evaluate(() => {
    const { getUserMedia } = MediaDevices.prototype;
    navigator.mediaDevices.getUserMedia = getUserMedia.bind(navigator.mediaDevices);
    const { decodeAudioData } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.decodeAudioData = function (bytes) {
      return decodeAudioData.call(this, bytes.slice(bytes.byteLength / 2));
    };
    Object.assign(window, { whole: decodeAudioData });
  });
  await record(staff);
  await expect(staff.locator('[data-fault=unreadable]')).toBeVisible({ timeout: 15_000 });
  await staff.evaluate(() => {
    BaseAudioContext.prototype.decodeAudioData = (
      window as unknown as { whole: BaseAudioContext['decodeAudioData'] }
    ).whole;
  });
  await staff.locator('.booth-act').click();
  await phase(staff, 'recording');
  // Nobody stops it: it ends by itself.
  await expect(staff.locator('[data-fault=too-long]')).toBeVisible({ timeout: 40_000 });
  await said(staff, PHRASES);

  // The network is back: the voices go up, and then what names them.
  await context.setOffline(false);
  await staff.getByRole('button', { name: 'Hent nu' }).click();
  await expect(staff.locator('.sent')).toContainText(/Alt er sendt/, { timeout: 30_000 });

  const hers = await (await tablet.open()).newPage();
  await begin(hers, house.address);
  await settleIn(hers, 'da');
  await pair(hers, house, 'Noor');
  await ready(hers);
  await house.kill();
  // No machine has said anything in this house: what no woman has said is written on the screen.
  await goTo(hers, '/words');
  await expect(hers.locator('[data-caption]')).toBeVisible();
  await goTo(hers, '/post');
  await hers.locator('[data-screen=post]').waitFor();
  await expect(hers.locator('[data-caption]')).toHaveCount(0);
  await expect(hers.locator('[data-bar-button=listen].is-speaking')).toBeVisible();
  await house.start();

  await goTo(staff, '/staff/voices/mine');
  const row = staff.locator('[data-clip]').filter({ hasText: POST.purpose ?? '' });
  await row.getByRole('button', { name: 'Hør' }).click();
  await expect(row.getByRole('button', { name: 'Hør' })).toBeVisible();
  await row.getByRole('button', { name: 'Tag tilbage' }).click();
  await row.getByRole('button', { name: 'Ja, tag den tilbage' }).click();
  await expect(staff.locator('[data-clip]')).toHaveCount(PHRASES - 1);
  await staff.getByRole('button', { name: 'Hent nu' }).click();
  await expect(staff.locator('.sent')).toContainText(/Alt er sendt/, { timeout: 30_000 });

  await expect(async () => {
    await goTo(hers, '/ready');
    await hers.evaluate(() => dispatchEvent(new Event('online')));
    await hers.waitForTimeout(2_000);
    await goTo(hers, '/post');
    await expect(hers.locator('[data-caption]')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await speaking.close();
});
