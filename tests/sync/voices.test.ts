import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordedVoices } from '#app/clips.ts';
import type { ClipId, StaffId } from '#domain/ids.ts';
import type { Decision } from '#domain/operation.ts';
import { NoNetwork } from '#sync/errors.ts';
import { mediaCourier } from '#sync/media.ts';
import { aServer, type TestServer, type Woman } from '../support/server.ts';
import { aTablet, type TestTablet } from '../support/tablet.ts';

let server: TestServer;
let hanne: TestTablet;
let amal: TestTablet;
let woman: Woman;

beforeEach(async () => {
  server = await aServer();
  hanne = await aTablet(server, await server.staff('teacher'));
  woman = await server.enrol('Amal');
  amal = await aTablet(server, woman);
});
afterEach(async () => {
  hanne.turnOff();
  amal.turnOff();
  await server.close();
});

const WEBM = [0x1a, 0x45, 0xdf, 0xa3];
const sound = (of: string) =>
  new Blob([new Uint8Array(WEBM), 'webm', of.padEnd(300, '.')], { type: 'audio/webm' });
const checksum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const speaker = () => hanne.by as StaffId;
const consent = (isGiven = true): Decision => ({
  kind: 'voice-consented',
  stream: 'programme',
  speaker: speaker(),
  wording: '0123456789ab',
  isGiven,
});
async function record(text: string, language: string, clip: ClipId = `clip/${checksum(text)}`) {
  const media = await hanne.media.keep(sound(`${clip} ${text}`));
  await hanne.decide({
    kind: 'clip-recorded',
    stream: 'programme',
    clip,
    speaker: speaker(),
    language,
    phrase: 'tablet.home',
    of: checksum(text),
    media,
    seconds: 1.2,
  });
  return media;
}
const withdraw = (clip: ClipId) =>
  hanne.decide({ kind: 'clip-withdrawn', stream: 'programme', clip, speaker: speaker() });
const heardOn = (tablet: TestTablet, text: string, language: string) =>
  recordedVoices({
    operations: tablet.log.all,
    media: tablet.media.get,
    streams: () => [server.cohort],
  }).clip(text, language);
const onServer = async (name: string) => (await server.ask(`/api/media/${name}`, { as: woman })).status;

describe('a phrase that a role model has recorded', () => {
  test('is on the other tablets after their next sync, and is what they say', async () => {
    await hanne.decide(consent());
    await record('Hjem', 'da');
    await hanne.sync();
    await amal.sync();
    expect(await (await heardOn(amal, 'Hjem', 'da'))?.text()).toContain('Hjem');
    expect(await heardOn(amal, 'Hjem', 'so')).toBeUndefined();
    await amal.restart();
    expect(await heardOn(amal, 'Hjem', 'da')).toBeDefined();
  });

  test('goes up before the decision that names it, and goes on where the network broke off', async () => {
    await hanne.decide(consent());
    const media = [await record('et', 'da'), await record('to', 'da'), await record('tre', 'da')];
    let puts = 0;
    hanne.road.fetch = (address, init) => {
      if (init?.method === 'PUT' && ++puts > 1) throw new TypeError('Failed to fetch');
      return hanne.front(address, init);
    };
    await expect(hanne.sync()).rejects.toThrow(NoNetwork);
    await amal.sync();
    for (const { kind } of amal.log.all()) expect(kind).not.toBe('clip-recorded');
    expect(await hanne.media.unsent()).toHaveLength(2);

    puts = 0;
    hanne.road.fetch = (address, init) => {
      if (init?.method === 'PUT') puts++;
      return hanne.front(address, init);
    };
    await hanne.sync();
    expect(puts).toBe(2);
    await amal.sync();
    expect(await amal.media.missing(media)).toEqual([]);
  });

  test('is fetched only by those whose language it is in', async () => {
    await hanne.decide(consent());
    const [danish, somali] = [await record('Hjem', 'da'), await record('Guriga', 'so')];
    await hanne.sync();
    const courier = mediaCourier({
      log: amal.log,
      media: amal.media,
      line: { token: () => woman.token, fetch: amal.front },
      languages: () => ['da', 'ar'],
    });
    await amal.round();
    await courier.fetchMissing();
    expect(await amal.media.missing([danish, somali])).toEqual([somali]);
  });

  test('is gone from every tablet and from the server when she takes it back', async () => {
    await hanne.decide(consent());
    const [taken, left] = [await record('Hjem', 'da', 'clip/a'), await record('Post', 'da', 'clip/b')];
    await hanne.sync();
    await amal.sync();
    expect(await onServer(taken)).toBe(200);

    await withdraw('clip/a');
    await hanne.sync();
    await amal.sync();
    for (const tablet of [hanne, amal]) {
      expect(await tablet.media.get(taken)).toBeUndefined();
      expect(await tablet.media.get(left)).toBeDefined();
    }
    expect(await heardOn(amal, 'Hjem', 'da')).toBeUndefined();
    expect(await onServer(taken)).toBe(404);
    expect(await onServer(left)).toBe(200);
  });

  test('takes no photo with it, though it was named as a voice', async () => {
    const photo = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'a photo'], { type: 'image/jpeg' });
    const media = await hanne.media.keep(photo);
    await hanne.decide(consent());
    const clip = 'clip/a-photo';
    const named = {
      clip,
      speaker: speaker(),
      language: 'da',
      phrase: 'tablet.home',
      of: checksum('Hjem'),
    } as const;
    await hanne.decide({ kind: 'clip-recorded', stream: 'programme', ...named, media, seconds: 1 });
    await hanne.sync();
    await withdraw(clip);
    await hanne.sync();
    expect(await onServer(media)).toBe(200);
    expect(await hanne.media.get(media)).toBeDefined();
  });

  test('never leaves her tablet when she takes it back before there was a network', async () => {
    await hanne.decide(consent());
    const media = await record('Hjem', 'da', 'clip/a');
    await withdraw('clip/a');
    await hanne.sync();
    expect(hanne.log.unsentCount()).toBe(0);
    expect(await onServer(media)).toBe(404);
    expect(await hanne.media.get(media)).toBeUndefined();
  });

  test('is replaced by her new recording, and the old sound is kept nowhere', async () => {
    await hanne.decide(consent());
    const old = await record('Hjem', 'da', 'clip/a');
    await hanne.sync();
    await amal.sync();
    const better = await record('Hjem', 'da', 'clip/b');
    await hanne.sync();
    await amal.sync();
    expect(await amal.media.get(old)).toBeUndefined();
    expect(await amal.media.get(better)).toBeDefined();
    expect(await onServer(old)).toBe(404);
  });

  test('goes with all others when she takes back her consent', async () => {
    await hanne.decide(consent());
    const media = await record('Hjem', 'da');
    await hanne.sync();
    await amal.sync();
    await hanne.decide(consent(false));
    await hanne.sync();
    await amal.sync();
    expect(await amal.media.get(media)).toBeUndefined();
    expect(await onServer(media)).toBe(404);
  });
});

describe('a story in parts', () => {
  test('waits until the sound of every part is on the server', async () => {
    await hanne.decide(consent());
    const parts = await Promise.all(['first', 'second'].map((of) => hanne.media.keep(sound(of))));
    await hanne.decide({
      kind: 'story-recorded',
      stream: 'programme',
      clip: 'clip/story',
      speaker: speaker(),
      language: 'da',
      lesson: 'lesson/rollemodel',
      title: 'Min vej',
      parts: parts.map((media) => ({ media, picture: 'bus', seconds: 30 })),
    });
    let puts = 0;
    hanne.road.fetch = (address, init) => {
      if (init?.method === 'PUT' && ++puts > 1) throw new TypeError('Failed to fetch');
      return hanne.front(address, init);
    };
    await expect(hanne.sync()).rejects.toThrow(NoNetwork);
    expect(hanne.log.unsentCount()).toBe(1);
    hanne.road.fetch = hanne.front;
    await hanne.sync();
    await amal.sync();
    expect(await amal.media.missing(parts)).toEqual([]);
  });
});
