import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipFor, clipsFor, clipsOf } from '#domain/clips.ts';
import type { ClipId, StaffId } from '#domain/ids.ts';
import type { Decision, Operation } from '#domain/operation.ts';
import { headFor, intakeOf, nameOfSpeaker } from '#domain/voice-exchange.ts';
import { readVoiceFile, soundsIn, type VoiceFile, writeVoiceFile } from '#domain/voice-file.ts';
import { HANNE, log, SMALLEST } from './some-operations.ts';

const hashOf = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const OMAR: StaffId = 'staff/omar';
const LANGUAGE = SMALLEST['clip-recorded'].language;
const FIRST = Uint8Array.from([1, 2, 3, 4]);
const SECOND = Uint8Array.from([9, 8, 7]);
const THIRD = Uint8Array.from([5]);
const SOUNDS = new Map([FIRST, SECOND, THIRD].map((bytes) => [sha(bytes), bytes]));

const consented = (speaker: StaffId = HANNE, isGiven = true): Decision => ({
  ...SMALLEST['voice-consented'],
  speaker,
  isGiven,
});
const recorded = (clip: ClipId, media: Uint8Array, more: object = {}): Decision => ({
  ...SMALLEST['clip-recorded'],
  speaker: HANNE,
  clip,
  media: sha(media),
  ...more,
});
const told = (clip: ClipId, ...parts: readonly Uint8Array[]): Decision => ({
  ...SMALLEST['story-recorded'],
  speaker: HANNE,
  clip,
  language: LANGUAGE,
  parts: parts.map((media) => ({ media: sha(media), picture: 'home', seconds: 3 })),
});
const HERE = log(
  consented(),
  consented(OMAR),
  recorded('clip/one', FIRST),
  recorded('clip/two', SECOND, { speaker: OMAR, of: 'aaaaaaaaaaaa' }),
  recorded('clip/other', FIRST, { language: 'ar' }),
  told('clip/story', SECOND, THIRD),
);
const soundOf = (name: string) => {
  const bytes = SOUNDS.get(name);
  return bytes && { type: 'audio/mp4', bytes: bytes.length };
};
const headOf = (operations: readonly Operation[], sounds: typeof soundOf = soundOf) =>
  headFor(
    { language: LANGUAGE, clips: clipsOf(operations), operations },
    { nameOf: (speaker) => (speaker === HANNE ? 'Hanne Ærø' : 'سلمى'), soundOf: sounds },
  );
const saved = () => writeVoiceFile(headOf(HERE).head, SOUNDS, hashOf);
async function read(): Promise<VoiceFile> {
  const result = await readVoiceFile(await saved(), hashOf);
  if ('fault' in result) throw new Error(result.fault);
  return result.file;
}
/** What the next municipality has after it took the file in. */
const takenIn = (file: VoiceFile, before: readonly Decision[] = []) =>
  log(...before, ...intakeOf(file, clipsOf(log(...before)), log(...before)).decisions);

describe('a file of voices', () => {
  test('holds all that was recorded in its language, with names, and no other language', async () => {
    const file = await read();
    expect(file.language).toBe(LANGUAGE);
    expect(file.clips.map(({ clip }) => clip)).toEqual(['clip/one', 'clip/two']);
    expect(file.stories.map(({ clip }) => clip)).toEqual(['clip/story']);
    expect(file.speakers.map(({ name }) => name)).toEqual(['Hanne Ærø', 'سلمى']);
    for (const sound of soundsIn(file)) expect(file.bytesOf.get(sound)).toEqual(SOUNDS.get(sound));
  });

  test('is refused whole when any one byte of it is another', async () => {
    const whole = await saved();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = whole.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        expect(await readVoiceFile(broken, hashOf)).toHaveProperty('fault');
      }),
      { numRuns: 400 },
    );
  });

  test('is refused whole when it was cut off, wherever', async () => {
    const whole = await saved();
    for (let length = 0; length < whole.length; length++)
      expect(await readVoiceFile(whole.slice(0, length), hashOf)).toHaveProperty('fault');
  });

  test('says whether it is foreign, of a later Najah, or damaged', async () => {
    const of = (text: string) => readVoiceFile(new TextEncoder().encode(text), hashOf);
    expect(await of('a photograph of a cat, by mistake')).toEqual({ fault: 'foreign' });
    expect(await of('najah-recorded-voices-2\n and more')).toEqual({ fault: 'newer' });
    expect(await of('najah-recorded-voices-1\n')).toEqual({ fault: 'damaged' });
  });

  test('of a sealed file whose sound is not the one it names is damaged', async () => {
    const swapped = new Map(SOUNDS).set(sha(FIRST), Uint8Array.from([4, 3, 2, 1]));
    expect(await readVoiceFile(await writeVoiceFile(headOf(HERE).head, swapped, hashOf), hashOf)).toEqual({
      fault: 'damaged',
    });
  });

  test('leaves out, and counts, what this machine has not got the sound of', () => {
    const { head, left } = headOf(HERE, (name) => (name === sha(THIRD) ? undefined : soundOf(name)));
    expect(left).toBe(1);
    expect(head.stories).toEqual([]);
    expect(head.clips).toHaveLength(2);
  });
});

describe('taking in a file of voices', () => {
  test('lets its voices be heard where they were never recorded, under their names', async () => {
    const there = takenIn(await read());
    const { language, of } = SMALLEST['clip-recorded'];
    expect(clipFor(clipsOf(there), language, of)).toMatchObject({ clip: 'clip/one', media: sha(FIRST) });
    expect(clipsOf(there).stories).toHaveLength(1);
    expect(nameOfSpeaker(there, HANNE)).toBe('Hanne Ærø');
  });

  test('a second time changes nothing', async () => {
    const file = await read();
    const there = takenIn(file);
    const again = intakeOf(file, clipsOf(there), there);
    expect(again.decisions).toEqual([]);
    expect(again).toMatchObject({ isNew: 0, known: 3, sounds: [] });
  });

  test('does not take the place of what she has recorded here since', async () => {
    const { language, of } = SMALLEST['clip-recorded'];
    const there = takenIn(await read(), [consented(), recorded('clip/mine', THIRD)]);
    expect(clipsFor(clipsOf(there), language, of).map(({ clip }) => clip)).toEqual(['clip/mine']);
  });

  test('does not bring back a recording that was taken back, nor a voice that was', async () => {
    const file = await read();
    const clipGone = [
      consented(),
      recorded('clip/one', FIRST),
      { ...SMALLEST['clip-withdrawn'], clip: 'clip/one', speaker: HANNE } as Decision,
    ];
    const { language, of } = SMALLEST['clip-recorded'];
    expect(clipFor(clipsOf(takenIn(file, clipGone)), language, of)).toBeUndefined();
    const voiceGone = [consented(), consented(HANNE, false)];
    const taken = intakeOf(file, clipsOf(log(...voiceGone)), log(...voiceGone));
    expect(taken).toMatchObject({ isNew: 1, takenBack: 2 });
    expect(clipsOf(takenIn(file, voiceGone)).stories).toEqual([]);
  });

  test('asks for the sounds that its decisions need, and for no others', async () => {
    const file = await read();
    const half = log(consented(), recorded('clip/one', FIRST));
    expect(intakeOf(file, clipsOf(half), half).sounds).toEqual([sha(SECOND), sha(THIRD)]);
  });
});
