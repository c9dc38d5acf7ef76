import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { aHouse, type House } from './support/house.ts';
import { afterGuard, begin, goTo, pair, ready, settleIn } from './support/tablet.ts';
import { signIn, test } from './support/test.ts';
import { aBrowserWithAVoice } from './support/voice.ts';

/** Those that come first in the booth; what the page of her post says of itself is among them. */
const PHRASES = 4;

let here: House;
let there: House;
const folder = mkdtempSync(join(tmpdir(), 'najah-voices-'));
test.beforeAll(async () => {
  here = await aHouse();
  there = await aHouse();
});
test.afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('voices are given to another municipality in a file, are heard there with no network, and a damaged file changes nothing', async ({
  browser,
  launchOptions,
  tablet,
}) => {
  test.setTimeout(240_000);
  const speaking = await aBrowserWithAVoice(launchOptions);
  const giver = await speaking.newPage();
  await signIn(giver, here);
  await goTo(giver, '/staff/voices');
  await giver.getByRole('button', { name: 'Ja, min stemme må høres' }).click();
  await goTo(giver, '/staff/voices/booth/da/room/post');
  for (let count = 1; count <= PHRASES; count++) await say(giver, count);
  await goTo(giver, '/staff/voices/packs');
  const [download] = await Promise.all([
    giver.waitForEvent('download'),
    giver.getByRole('button', { name: 'Lav filen' }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  expect(file).toMatch(/\.voices$/);
  await speaking.close();

  const taker = await (await browser.newContext()).newPage();
  await signIn(taker, there);
  await goTo(taker, '/staff/voices/packs');
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  const at = Math.floor(damaged.length * 0.7);
  damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
  await choose(taker, damaged);
  await expect(taker.getByRole('alert')).toContainText('Intet er taget ind.');
  await expect(taker.getByText('Der er ikke indtalt noget endnu.')).toBeVisible();

  await choose(taker, whole);
  await taker.getByRole('button', { name: 'Tag ind', exact: true }).click();
  await expect(taker.getByText('Taget ind.')).toBeVisible();
  await taker.getByRole('button', { name: 'Hent nu' }).click();
  await expect(taker.locator('.sent')).toContainText(/Alt er sendt/, { timeout: 30_000 });

  const hers = await (await tablet.open()).newPage();
  await begin(hers, there.address);
  await settleIn(hers, 'da');
  await pair(hers, there, 'Noor');
  await ready(hers);
  await there.kill();
  // What nobody has said is written; what came in the file is heard.
  await goTo(hers, '/words');
  await expect(hers.locator('[data-caption]')).toBeVisible();
  await goTo(hers, '/post');
  await hers.locator('[data-screen=post]').waitFor();
  await afterGuard(hers);
  await expect(hers.locator('[data-bar-button=listen].is-speaking')).toBeVisible();
  await expect(hers.locator('[data-caption]')).toHaveCount(0);
});

async function say(staff: Page, count: number): Promise<void> {
  await expect(staff.locator('.booth[data-phase=ready]')).toBeVisible({ timeout: 15_000 });
  await staff.locator('.booth-act').click();
  await expect(staff.locator('.booth[data-phase=recording]')).toBeVisible();
  await staff.waitForTimeout(1_300);
  await staff.locator('.booth-act').click();
  await expect(staff.locator('.booth[data-phase=made]')).toBeVisible({ timeout: 15_000 });
  await staff.locator('.booth-act').click();
  await expect(staff.locator('[data-said]')).toHaveAttribute('data-said', String(count));
}

const choose = (staff: Page, buffer: Buffer): Promise<void> =>
  staff
    .locator('input[type=file]')
    .setInputFiles({ name: 'dansk.voices', mimeType: 'application/octet-stream', buffer });
