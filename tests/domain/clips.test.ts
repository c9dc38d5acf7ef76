import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clipFor,
  clipsFor,
  clipsOf,
  hasConsented,
  recordedBy,
  soundsOf,
  staleClips,
  storiesFor,
} from '#domain/clips.ts';
import type { ClipId, StaffId } from '#domain/ids.ts';
import type { Decision, Operation } from '#domain/operation.ts';
import { decided, FRIDAY, HANNE, log, SMALLEST, sorted, TUESDAY } from './some-operations.ts';

const OMAR: StaffId = 'staff/omar';
const { language, of } = SMALLEST['clip-recorded'];
const soundOf = (clip: string) => clip.slice('clip/'.length).padEnd(64, '0');
const HERS = 'clip/a1';
const AGAIN = 'clip/a2';
const HIS = 'clip/b1';

const consented = (speaker: StaffId = HANNE, isGiven = true): Decision => ({
  ...SMALLEST['voice-consented'],
  speaker,
  isGiven,
});
const recorded = (clip: ClipId, speaker: StaffId = HANNE, more: object = {}): Decision => ({
  ...SMALLEST['clip-recorded'],
  clip,
  speaker,
  media: soundOf(clip),
  ...more,
});
const told = (clip: ClipId, more: object = {}): Decision => ({
  ...SMALLEST['story-recorded'],
  clip,
  ...more,
});
const withdrawn = (clip: ClipId, speaker: StaffId = HANNE): Decision => ({
  ...SMALLEST['clip-withdrawn'],
  clip,
  speaker,
});
const chosen = (clip: ClipId, stream: typeof TUESDAY = TUESDAY): Decision => ({
  ...SMALLEST['clip-chosen'],
  clip,
  stream,
});
const heard = (...decisions: readonly Decision[]) =>
  clipFor(clipsOf(log(...decisions), TUESDAY), language, of)?.clip;

describe('a recorded voice', () => {
  test('is heard for that text in that language and for no other', () => {
    const clips = clipsOf(log(consented(), recorded(HERS)));
    expect(clipFor(clips, language, of)).toMatchObject({ clip: HERS, speaker: HANNE, media: soundOf(HERS) });
    expect(clipFor(clips, 'ar', of)).toBeUndefined();
    expect(clipFor(clips, language, '0123456789ab')).toBeUndefined();
  });

  test('is not heard before its woman has said yes, nor because another has', () => {
    expect(heard(recorded(HERS))).toBeUndefined();
    expect(heard(recorded(HERS), consented())).toBeUndefined();
    expect(heard(consented(OMAR), recorded(HERS))).toBeUndefined();
  });

  test('is gone when she takes it back, and so is the sound that a tablet keeps', () => {
    const clips = clipsOf(log(consented(), recorded(HERS), told('clip/c1'), withdrawn(HERS)));
    expect(clipFor(clips, language, of)).toBeUndefined();
    expect(soundsOf(clips)).toEqual([SMALLEST['story-recorded'].parts[0]?.media]);
  });

  test('stays gone though the tablet she recorded on had a clock that ran ahead', () => {
    expect(heard(consented(), withdrawn(HERS), recorded(HERS))).toBeUndefined();
  });

  test('is not taken back in the name of another', () => {
    expect(heard(consented(), recorded(HERS), withdrawn(HERS, OMAR))).toBe(HERS);
  });

  test('that is recorded anew takes the place of the old; the old does not come back when the new is withdrawn', () => {
    expect(heard(consented(), recorded(HERS), recorded(AGAIN))).toBe(AGAIN);
    expect(soundsOf(clipsOf(log(consented(), recorded(HERS), recorded(AGAIN))))).toEqual([soundOf(AGAIN)]);
    expect(heard(consented(), recorded(HERS), recorded(AGAIN), withdrawn(AGAIN))).toBeUndefined();
  });

  test('said slowly stands beside the one at normal pace, and neither stands in for the other', () => {
    const normal = recorded(HERS);
    const clips = clipsOf(log(consented(), normal, recorded(AGAIN, HANNE, { pace: 'slow' })));
    expect(clipFor(clips, language, of, 'slow')?.clip).toBe(AGAIN);
    expect(clipFor(clips, language, of, 'normal')?.clip).toBe(HERS);
    expect(clipFor(clipsOf(log(consented(), normal)), language, of, 'slow')).toBeUndefined();
  });

  test('is stale when its text is no longer there', () => {
    const other = recorded(AGAIN, HANNE, { of: '0123456789ab' });
    const clips = clipsOf(log(consented(), recorded(HERS), other));
    expect(staleClips(clips, (text) => text.language === language && text.of === of)).toMatchObject([
      { clip: AGAIN },
    ]);
  });
});

describe('when two have said the same', () => {
  const both = [consented(), consented(OMAR), recorded(HERS), recorded(HIS, OMAR)];

  test('the voice they know stays until the class chooses, also when she records it anew', () => {
    expect(heard(...both)).toBe(HERS);
    expect(heard(...both, recorded(AGAIN))).toBe(AGAIN);
  });

  test('the class hears the one it chose, its latest choice, and what that one records anew', () => {
    expect(heard(...both, chosen(HIS))).toBe(HIS);
    expect(heard(...both, chosen(HIS), chosen(HERS))).toBe(HERS);
    expect(heard(...both, chosen(HIS), recorded('clip/b2', OMAR))).toBe('clip/b2');
  });

  test('another class hears what it chose itself', () => {
    const operations = log(...both, { ...SMALLEST['clip-chosen'], clip: HIS, stream: FRIDAY });
    expect(clipFor(clipsOf(operations, TUESDAY), language, of)?.clip).toBe(HERS);
    expect(clipFor(clipsOf(operations, FRIDAY), language, of)?.clip).toBe(HIS);
    expect(clipFor(clipsOf(operations), language, of)?.clip).toBe(HERS);
  });

  test('the other is heard when the chosen one is taken back', () => {
    expect(heard(...both, chosen(HIS), withdrawn(HIS, OMAR))).toBe(HERS);
  });
});

describe('a woman', () => {
  const hers = [consented(), recorded(HERS), told('clip/c1')];

  test('sees what she has recorded, and nothing of another', () => {
    const clips = clipsOf(log(...hers, consented(OMAR), recorded(HIS, OMAR)));
    expect(recordedBy(clips, HANNE)).toMatchObject({
      clips: [{ clip: HERS }],
      stories: [{ clip: 'clip/c1' }],
    });
  });

  test('who takes back her yes takes back all that she has recorded, and nobody else’s', () => {
    const clips = clipsOf(
      log(...hers, consented(OMAR), recorded(HIS, OMAR, { of: '0123456789ab' }), consented(HANNE, false)),
    );
    expect(soundsOf(clips)).toEqual([soundOf(HIS)]);
  });

  test('who says yes again begins anew: what she took back does not return', () => {
    const operations = log(...hers, consented(HANNE, false), consented(), recorded(AGAIN));
    expect(soundsOf(clipsOf(operations))).toEqual([soundOf(AGAIN)]);
  });

  test('has said yes when her latest answer is yes', () => {
    expect(hasConsented([], HANNE)).toBe(false);
    expect(hasConsented(log(consented()), HANNE)).toBe(true);
    expect(hasConsented(log(consented(), consented(HANNE, false), consented(OMAR)), HANNE)).toBe(false);
  });
});

test('a story is heard for its lesson with all its parts, its latest telling only, and never after she took it back', () => {
  const parts = [
    { media: soundOf('clip/aa'), picture: 'bus', seconds: 90 },
    { media: soundOf('clip/bb'), picture: 'home', seconds: 200 },
  ];
  const again = told('clip/c1', { title: 'Min nye vej', parts });
  const clips = clipsOf(log(consented(), told('clip/c1'), again));
  expect(clips.stories).toMatchObject([{ lesson: 'lesson/rollemodel', title: 'Min nye vej', parts }]);
  expect(soundsOf(clips)).toEqual(parts.map(({ media }) => media));
  expect(clipsOf(log(consented(), again, withdrawn('clip/c1'))).stories).toEqual([]);
});

test('of the stories of a lesson those in her own language come first, then the Danish ones, then all others', () => {
  const clips = clipsOf(
    log(
      consented(),
      told('clip/c1', { language: 'ti' }),
      told('clip/c2', { language: 'da' }),
      told('clip/c3', { language: 'ar' }),
      told('clip/c4', { language: 'ar' }),
      told('clip/c5', { language: 'ar', lesson: 'lesson/god-praktik' }),
    ),
  );
  const first = storiesFor(clips, 'lesson/rollemodel', ['ar', 'da']);
  expect(first.map(({ clip }) => clip)).toEqual(['clip/c3', 'clip/c4', 'clip/c2', 'clip/c1']);
  expect(storiesFor(clips, 'lesson/raadighed', ['ar'])).toEqual([]);
});

/** Decisions of two women about four clips of one text, some at the same moment. */
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc
    .tuple(fc.constantFrom(HANNE, OMAR), fc.boolean())
    .map(([speaker, isGiven]) => consented(speaker, isGiven)),
  fc
    .tuple(fc.constantFrom<ClipId>(HERS, AGAIN, HIS, 'clip/b2'), fc.constantFrom(HANNE, OMAR))
    .map(([clip, speaker]) => recorded(clip, speaker)),
  fc
    .tuple(fc.constantFrom<ClipId>(HERS, AGAIN, HIS, 'clip/b2'), fc.constantFrom(HANNE, OMAR))
    .map(([clip, speaker]) => withdrawn(clip, speaker)),
  fc.constantFrom<ClipId>(HERS, HIS).map((clip) => chosen(clip)),
);
const history: fc.Arbitrary<readonly Operation[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), decision), { maxLength: 16 })
  .map((all) =>
    all.map(([at, one], i): Operation => ({ ...decided(at, one), id: `operation/${(i * 7) % 17}-${i}` })),
  );

test('whatever order they arrived in, every device hears the same', () => {
  fc.assert(
    fc.property(
      history.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(clipsOf(sorted(shuffled), TUESDAY)).toEqual(clipsOf(sorted(all), TUESDAY));
      },
    ),
  );
});

test('whatever was decided, nothing is heard without a yes before it, after a later no, or once withdrawn', () => {
  fc.assert(
    fc.property(history, (all) => {
      const operations = sorted(all);
      for (const { clip, speaker } of clipsFor(clipsOf(operations, TUESDAY), language, of)) {
        const isHers = (operation: Operation) => 'speaker' in operation && operation.speaker === speaker;
        const hers = operations.filter(isHers);
        const last = hers.findLastIndex((one) => one.kind === 'clip-recorded' && one.clip === clip);
        const answers = hers.map((one) => one.kind === 'voice-consented' && one.isGiven);
        const isAnswer = (i: number) => hers[i]?.kind === 'voice-consented';
        const before = answers.findLast((_, i) => i < last && isAnswer(i));
        expect(before).toBe(true);
        expect(answers.every((isYes, i) => i < last || !isAnswer(i) || isYes)).toBe(true);
        expect(hers.some((one) => one.kind === 'clip-withdrawn' && one.clip === clip)).toBe(false);
      }
    }),
  );
});
