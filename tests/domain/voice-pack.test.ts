import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVoicePack, writeVoicePack } from '#domain/voice-pack.ts';

const CLIPS = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[0-9a-f]{12}$/), fc.uint8Array({ minLength: 1, maxLength: 40 })),
  { selector: ([checksum]) => checksum, maxLength: 8 },
);

test('a pack gives back every clip as it was put in', () => {
  fc.assert(
    fc.property(CLIPS, (clips) => {
      const read = readVoicePack(writeVoicePack(new Map(clips)));
      expect([...(read ?? [])].map(([checksum, bytes]) => [checksum, [...bytes]]).sort()).toEqual(
        clips.map(([checksum, bytes]) => [checksum, [...bytes]]).sort(),
      );
    }),
  );
});

test('a pack that was cut off anywhere is no pack', () => {
  fc.assert(
    fc.property(CLIPS, fc.nat(), (clips, at) => {
      fc.pre(clips.length > 0);
      const whole = writeVoicePack(new Map(clips));
      expect(readVoicePack(whole.slice(0, at % whole.length))).toBeUndefined();
    }),
  );
});

test('what is no pack at all is refused, whatever it is', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readVoicePack(bytes)));
  expect(readVoicePack(new TextEncoder().encode('<!doctype html><title>Log on</title>'))).toBeUndefined();
});
