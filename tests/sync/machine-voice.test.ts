import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeVoicePack } from '#domain/voice-pack.ts';
import { type Database, openDatabase } from '#storage/database.ts';
import { type MachineVoiceStore, openMachineVoice } from '#storage/machine-voice.ts';
import type { Fetch } from '#sync/ask.ts';
import { loadVoices, voicesReady } from '#sync/machine-voice.ts';

let database: Database;
let store: MachineVoiceStore;
beforeEach(() => {
  database = openDatabase(crypto.randomUUID());
  store = openMachineVoice(database);
});
afterEach(() => database.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is published: by key, the texts of clips by checksum. Counts what is asked for. */
function published(packs: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const index = {
    najah: 'voices-1',
    packs: Object.entries(packs).map(([key, clips]) => {
      const made = new Map(Object.entries(clips).map(([checksum, text]) => [checksum, bytesOf(text)]));
      const bytes = new Uint8Array(writeVoicePack(made));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.set(`/voices/${sha256}.bin`, bytes);
      return { key, sha256, bytes: bytes.length, clips: made.size };
    }),
  };
  const asked: string[] = [];
  const fetch: Fetch = (address) => {
    asked.push(address);
    if (address === '/voices/index.json') return Response.json(index);
    const bytes = files.get(address);
    return bytes ? new Response(bytes) : Response.json({ error: 'not-found' }, { status: 404 });
  };
  return { fetch, asked, files };
}

const said = async (checksum: string) => (await store.clip(checksum))?.text();
const TWO = { 'room/post': { aaaaaaaaaaaa: 'post' }, 'lesson/kultur': { bbbbbbbbbbbb: 'kultur' } };

test('every clip that is published is on the tablet, and can be said with no network', async () => {
  const ready = await loadVoices({ store, fetch: published(TWO).fetch });
  expect(ready).toEqual({ wanted: 2, kept: 2, isLoading: false });
  expect([await said('aaaaaaaaaaaa'), await said('bbbbbbbbbbbb')]).toEqual(['post', 'kultur']);
  expect((await store.clip('aaaaaaaaaaaa'))?.type).toBe('audio/mpeg');
  expect(await said('cccccccccccc')).toBeUndefined();
  const offline: Fetch = () => Promise.reject(new TypeError('no network'));
  expect(await loadVoices({ store, fetch: offline })).toEqual({ wanted: 2, kept: 2, isLoading: false });
});

test('a load that broke off goes on where it was', async () => {
  const { fetch, asked } = published(TWO);
  const breaking: Fetch = (address) => {
    if (asked.length >= 2) throw new TypeError('no network');
    return fetch(address);
  };
  expect(await loadVoices({ store, fetch: breaking })).toMatchObject({ wanted: 2, kept: 1 });
  expect(await voicesReady(store)).toMatchObject({ wanted: 2, kept: 1 });
  asked.length = 0;
  expect(await loadVoices({ store, fetch })).toMatchObject({ kept: 2 });
  expect(asked).toHaveLength(2);
});

test('only what changed is fetched, and what is no longer said goes', async () => {
  await loadVoices({ store, fetch: published(TWO).fetch });
  const { fetch, asked } = published({ 'room/post': { aaaaaaaaaaaa: 'post, said anew' } });
  expect(await loadVoices({ store, fetch })).toEqual({ wanted: 1, kept: 1, isLoading: false });
  expect(asked).toHaveLength(2);
  expect(await said('aaaaaaaaaaaa')).toBe('post, said anew');
  expect(await said('bbbbbbbbbbbb')).toBeUndefined();
});

test('a pack that is damaged, or no pack at all, is not kept; the others are', async () => {
  const { fetch, files } = published(TWO);
  const [first = ''] = files.keys();
  files.set(first, bytesOf('<!doctype html><title>Log on</title>'));
  expect(await loadVoices({ store, fetch })).toMatchObject({ wanted: 2, kept: 1 });
  expect(await said('aaaaaaaaaaaa')).toBeUndefined();
  expect(await said('bbbbbbbbbbbb')).toBe('kultur');
  const sha256 = createHash('sha256').update('no pack').digest('hex');
  expect(await store.put('room/post', sha256, bytesOf('no pack'))).toBe(false);
});

test('a server that has made no voice leaves the layer empty', async () => {
  expect(await loadVoices({ store, fetch: published({}).fetch })).toEqual({
    wanted: 0,
    kept: 0,
    isLoading: false,
  });
});

test('a sentence that moves to another pack is heard all the while, whichever of the two comes first', async () => {
  const before = {
    'room/post': { aaaaaaaaaaaa: 'post', dddddddddddd: 'moves' },
    'room/me': { bbbbbbbbbbbb: 'me' },
  };
  const after = {
    'room/post': { aaaaaaaaaaaa: 'post' },
    'room/me': { bbbbbbbbbbbb: 'me', dddddddddddd: 'moves' },
  };
  for (const order of ['room/post', 'room/me']) {
    await loadVoices({ store, fetch: published(before).fetch });
    const packs = Object.entries(after).sort(([a]) => (a === order ? -1 : 1));
    await loadVoices({ store, fetch: published(Object.fromEntries(packs)).fetch });
    expect(await said('dddddddddddd'), order).toBe('moves');
  }
});
