import { describe, expect, test } from 'vitest';
import { PLAN } from '#curriculum/plan.ts';
import { clipsOf } from '#domain/clips.ts';
import type { ParticipantId } from '#domain/ids.ts';
import type { Device, DeviceReport } from '#domain/sync-protocol.ts';
import {
  hearingOf,
  lessonsAround,
  recordNext,
  voiceCoverageOf,
  voiceStates,
} from '#domain/voice-coverage.ts';
import { log, SMALLEST } from './some-operations.ts';

const { language: SOMALI, of: SAID, phrase: PHRASE } = SMALLEST['clip-recorded'];
const CLIPS = clipsOf(log(SMALLEST['voice-consented'], SMALLEST['clip-recorded']));
const NOBODY_ELSE = { isOnDevices: false, isMadeByMachine: false };
const text = (of: string, phrase = `sample.${of}`) => ({ of, phrase });
const AMAL: ParticipantId = 'participant/amal';
const NUR: ParticipantId = 'participant/nur';
const SARA: ParticipantId = 'participant/sara';

const tablet = (
  participant: ParticipantId,
  report: Partial<DeviceReport> | null,
  isRetired = false,
): Device => ({
  id: `device/${participant.slice(12)}`,
  participant,
  number: 1,
  lastSeen: 1,
  cursor: 1,
  isRetired,
  report: report && {
    app: '1',
    wanted: 1,
    kept: 1,
    isPersisted: true,
    isInstalled: true,
    refused: 0,
    language: 'ar',
    ...report,
  },
});

describe('how a text is heard', () => {
  test('is by a person where she has said this very text in this language, whatever else could say it', () => {
    const all = { isOnDevices: true, isMadeByMachine: true };
    expect(voiceStates([text(SAID, PHRASE)], SOMALI, CLIPS, all)).toEqual(['recorded']);
    expect(voiceStates([text(SAID, PHRASE)], 'ar', CLIPS, NOBODY_ELSE)).toEqual(['missing']);
  });

  test('is by a person in every place where the same text stands', () => {
    expect(voiceStates([text(SAID, 'another.place')], SOMALI, CLIPS, NOBODY_ELSE)).toEqual(['recorded']);
  });

  test('is stale where the words of the phrase were changed since she said it', () => {
    expect(voiceStates([text('aaaaaaaaaaaa', PHRASE)], SOMALI, CLIPS, NOBODY_ELSE)).toEqual(['stale']);
  });

  test('is by the tablet, else by the machine, else not at all', () => {
    const of = (isOnDevices: boolean, isMadeByMachine: boolean) =>
      voiceStates([text('b')], 'da', CLIPS, { isOnDevices, isMadeByMachine });
    expect([of(true, true), of(false, true), of(false, false)]).toEqual([
      ['device'],
      ['machine'],
      ['missing'],
    ]);
  });

  test('is counted once for each text, and the counts add up', () => {
    const counted = voiceCoverageOf(['recorded', 'missing', 'missing', 'stale', 'machine', 'device']);
    expect(counted).toEqual({ texts: 6, recorded: 1, missing: 2, stale: 1, machine: 1, device: 1 });
  });
});

describe('who hears a language', () => {
  test('is told by the tablets of the cohort’s women; Danish is heard by all', () => {
    const hearing = hearingOf(
      [
        tablet(AMAL, { language: 'ar' }),
        tablet(NUR, { language: 'ti' }),
        tablet(NUR, { language: 'ti' }),
        tablet(SARA, { language: 'so' }),
      ],
      [AMAL, NUR],
    );
    expect([...hearing].map(([tag, { women }]) => [tag, women])).toEqual([
      ['da', 2],
      ['ar', 1],
      ['ti', 1],
    ]);
  });

  test('is not told by a tablet that was retired, or never heard of', () => {
    const hearing = hearingOf([tablet(AMAL, {}, true), tablet(NUR, null)], [AMAL, NUR]);
    expect([...hearing]).toEqual([['da', { women: 0, isOnDevices: false }]]);
  });

  test('from the tablet itself only when every one of them says that it can', () => {
    const both = (of: readonly string[] | undefined) =>
      hearingOf(
        [tablet(AMAL, { speaks: ['ar', 'da'] }), tablet(NUR, of ? { speaks: [...of] } : {})],
        [AMAL, NUR],
      );
    expect(both(['ar']).get('ar')?.isOnDevices).toBe(true);
    expect(both(['ar']).get('da')?.isOnDevices).toBe(false);
    expect(both([]).get('ar')?.isOnDevices).toBe(false);
    expect(both(undefined).get('ar')?.isOnDevices).toBe(false);
  });
});

describe('the lessons of the weeks around now', () => {
  const road = [1, 2].flatMap((module) =>
    Array.from({ length: 8 }, (_, i) => ({
      lesson: `lesson/m${module}-${i + 1}` as const,
      topic: `${module}.${i + 1}`,
      module,
      order: i,
      sha256: '0'.repeat(64),
      bytes: 1,
      help: {},
    })),
  );

  test('begin with this week’s, and end with those just had', () => {
    // Module 1 has weeks 2–5: two lessons a week.
    expect(lessonsAround(road, PLAN.modules, 3).slice(0, 2)).toEqual(['lesson/m1-3', 'lesson/m1-4']);
    expect(lessonsAround(road, PLAN.modules, 3).slice(-2)).toEqual(['lesson/m1-1', 'lesson/m1-2']);
    expect(lessonsAround(road, PLAN.modules, 3)).not.toContain('lesson/m2-4');
  });

  test('are found in every week of the plan that has a road', () => {
    for (let week = 2; week <= 10; week++)
      expect(lessonsAround(road, PLAN.modules, week).length, `week ${week}`).toBeGreaterThan(0);
    expect(lessonsAround([], PLAN.modules, 3)).toEqual([]);
  });
});

describe('what to record next', () => {
  const unheard = (part: string, language: string, missing: number, stale = 0) => ({
    part,
    language,
    coverage: { texts: 10, recorded: 10 - missing - stale, device: 0, machine: 0, missing, stale },
  });
  const HEARING = new Map([
    ['ar', { women: 5, isOnDevices: false }],
    ['so', { women: 2, isOnDevices: false }],
  ]);

  test('helps most women first, and of that what is needed soonest', () => {
    const next = recordNext(
      [unheard('later', 'ar', 9), unheard('now', 'so', 9), unheard('now', 'ar', 1), unheard('now', 'ti', 9)],
      HEARING,
      ['now', 'later'],
    );
    expect(next.map(({ part, language, women }) => [part, language, women])).toEqual([
      ['now', 'ar', 5],
      ['later', 'ar', 5],
      ['now', 'so', 2],
    ]);
  });

  test('counts what is to be said anew, and leaves out what is heard and what is not needed now', () => {
    const next = recordNext(
      [unheard('now', 'ar', 2, 3), unheard('now', 'so', 0), unheard('next year', 'ar', 9)],
      HEARING,
      ['now'],
    );
    expect(next).toEqual([{ part: 'now', language: 'ar', women: 5, texts: 5 }]);
  });
});
