import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MPEGDecoder } from 'mpg123-decoder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loudnessOf, truePeakOf } from '#audio/loudness.ts';
import type { Translatable } from '#curriculum/help.ts';
import { practiceToTranslate } from '#curriculum/translatable.ts';
import type { Practice } from '#domain/practice.ts';
import { readVoicePack } from '#domain/voice-pack.ts';
import { TABLET_ROOMS } from '#domain/word-rooms.ts';
import { type Machine, openMachine, type SpeechPackage } from '#tools/voices/machine.ts';
import { clipFile, lacking, publishVoices } from '#tools/voices/publish.ts';
import { sayable, textPacks } from '#tools/voices/texts.ts';
import { shippedPractice } from '../support/practices.ts';

const sine = (hertz: number, rate: number, { decibels = 0, seconds = 5, phase = 0 } = {}) =>
  Float32Array.from(
    { length: rate * seconds },
    (_, i) => 10 ** (decibels / 20) * Math.sin((2 * Math.PI * hertz * i) / rate + phase),
  );

describe('the meter', () => {
  test.each([22_050, 24_000, 48_000])('hears a tone as BS.1770 says, at %i samples a second', (rate) => {
    expect(loudnessOf(sine(997, rate), rate)).toBeCloseTo(-3.01, 1);
    expect(loudnessOf(sine(997, rate, { decibels: -23 }), rate)).toBeCloseTo(-26.01, 1);
  });

  test('a deep tone counts for less, and silence for nothing', () => {
    expect(loudnessOf(sine(40, 48_000), 48_000)).toBeLessThan(-8);
    expect(loudnessOf(new Float32Array(48_000), 48_000)).toBe(Number.NEGATIVE_INFINITY);
  });

  test('silence round a word makes it less than 2 dB quieter, where the mean would be 8', () => {
    const word = sine(500, 24_000, { decibels: -12, seconds: 1 });
    const withSilence = new Float32Array(24_000 * 6);
    withSilence.set(word, 24_000 * 2);
    expect(loudnessOf(withSilence, 24_000)).toBeGreaterThan(loudnessOf(word, 24_000) - 2);
  });

  test('a peak that lies between two samples is found', () => {
    const tone = sine(6_000, 24_000, { seconds: 1, phase: Math.PI / 4 });
    expect(Math.max(...tone)).toBeLessThan(0.72);
    expect(truePeakOf(tone.slice(100, -100))).toBeGreaterThan(-0.5);
  });
});

describe('a machine-made clip', () => {
  let machine: Machine;
  beforeAll(async () => {
    // It has no types of its own.
    const name = '@echogarden/espeak-ng-emscripten';
    machine = await openMachine((await import(/* @vite-ignore */ name)) as SpeechPackage);
  });

  test.each([
    'Ja',
    'kop',
    'Jeg er klar.',
    'Tirsdag den 1. december',
    'De læser brevet og finder fristen.',
    'Noor skriver selv sin kode. Veninden kigger væk.',
  ])('"%s" is as loud as all others, with no crack and no silence before it', async (text) => {
    const { samples, rate } = await decoded(await machine(text));
    expect(rate).toBe(24_000);
    const loudness = loudnessOf(samples, rate);
    expect(loudness).toBeGreaterThan(-20);
    expect(loudness).toBeLessThan(-16);
    expect(truePeakOf(samples)).toBeLessThanOrEqual(-1.5);
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(samples.findIndex((sample) => Math.abs(sample) > loudest * 0.05) / rate).toBeLessThan(0.15);
  });

  test('of nothing that can be said is refused by name', async () => {
    await expect(machine(' ')).rejects.toThrow('nothing can be said of " "');
  });
});

async function decoded(mp3: Uint8Array) {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const { channelData, sampleRate } = decoder.decode(mp3);
  decoder.free();
  expect(channelData.length).toBeGreaterThan(0);
  return { samples: channelData[0] ?? new Float32Array(0), rate: sampleRate };
}

describe('what is said', () => {
  const packs = textPacks('.', [], '2026-11-25');
  const texts = new Set(packs.flatMap((pack) => pack.texts));

  test('is what the tablet’s own rooms hold', () => {
    const rooms = packs.flatMap(({ key }) => (key.startsWith('room/') ? [key.slice('room/'.length)] : []));
    expect(rooms).toEqual(TABLET_ROOMS);
  });

  test('is whole: no phrase has a hole in it', () => {
    expect([...texts].filter((text) => /\{\{|\}\}|\$t/.test(text))).toEqual([]);
  });

  test.each([
    'onsdag den 25. november',
    'lørdag den 1. maj',
    'Klokken 9.15.',
    'Om 12 uger',
    '1 nat',
    '3 nætter',
    'Solen skinner. 22 grader.',
    'Det sner. -4 grader.',
    '0',
    '37',
    '100',
    '24 kr.',
  ])('has "%s" as one phrase', (text) => {
    expect([...texts].map((one) => one.toLowerCase())).toContain(text.toLowerCase());
  });

  test('is every sentence of a practice place, after the lessons', async () => {
    const stop = practiceToTranslate((await shippedPractice('practice/stop')) as Practice);
    const kiosk: Translatable = {
      id: 'lesson/kiosk',
      phrases: [{ id: 'kiosk.te', da: 'En kop te.' }],
      words: new Set<string>(),
    };
    const [lesson, place] = textPacks('.', [kiosk, stop], '2026-11-25').slice(-2);
    expect([lesson?.key, place?.key]).toEqual(['lesson/kiosk', 'practice/stop']);
    const said = new Set([...texts, ...(place?.texts ?? [])]);
    expect(stop.phrases.filter(({ da }) => /\p{L}/u.test(da) && !said.has(da))).toEqual([]);
  });

  test('is fetched once, though it stands in two rooms', () => {
    expect(texts.size).toBe(packs.reduce((sum, pack) => sum + pack.texts.length, 0));
  });

  test('a time is said as people say it', () => {
    expect(sayable('Klokken 9.15.')).toBe('Klokken 9 15.');
    expect(sayable('Vi går klokken 10.00.')).toBe('Vi går klokken 10.');
    expect(sayable('Det sner. -4 grader.')).toBe('Det sner. minus 4 grader.');
    expect(sayable('Svar 3-4 gange.')).toBe('Svar 3-4 gange.');
    expect(sayable('24 kr.')).toBe('24 kroner');
    expect(sayable('den 1. december')).toBe('den 1. december');
  });
});

describe('the clips on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'najah-voices-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const packs = (...texts: string[]) => [{ key: 'lesson/kultur', texts }];
  const make = (text: string) => writeFileSync(clipFile(folder, text), `clip of ${text}`);

  test('a sentence that did not change is not made again; a changed one makes one clip', () => {
    mkdirSync(join(folder, 'clips'), { recursive: true });
    expect(lacking(folder, packs('Jeg er klar.', 'Ja'))).toEqual(['Jeg er klar.', 'Ja']);
    make('Jeg er klar.');
    make('Ja');
    expect(lacking(folder, packs('Jeg er klar.', 'Ja'))).toEqual([]);
    expect(lacking(folder, packs('Jeg er ikke klar.', 'Ja'))).toEqual(['Jeg er ikke klar.']);
  });

  test('are published in packs that name their content, and those of before are gone', () => {
    const before = publishVoices(folder, packs('Jeg er klar.'));
    const after = publishVoices(folder, packs('Jeg er klar.', 'Ja', 'not made'));
    expect(after.packs).toMatchObject([{ key: 'lesson/kultur', clips: 2 }]);
    const [pack] = after.packs;
    const bytes = readFileSync(join(folder, 'packs', `${pack?.sha256}.bin`));
    expect([...(readVoicePack(bytes)?.values() ?? [])].map((clip) => new TextDecoder().decode(clip))).toEqual(
      ['clip of Jeg er klar.', 'clip of Ja'],
    );
    expect(() => readFileSync(join(folder, 'packs', `${before.packs[0]?.sha256}.bin`))).toThrow();
  });
});
