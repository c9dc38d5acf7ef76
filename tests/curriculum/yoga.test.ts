import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { POSE_CARDS, poseCard } from '#curriculum/yoga/poses.ts';
import { programmeFor, type WeekProgramme } from '#curriculum/yoga/programmes.ts';
import { secondsOf } from '#domain/yoga.ts';
import { YOGA_MINUTES, YogaProgrammeFields } from '#domain/yoga-fields.ts';

const WEEKS = Array.from({ length: 35 }, (_, i) => i + 1);
const EVERY = YOGA_MINUTES.flatMap((minutes) =>
  WEEKS.map((week) => ({ week, minutes, programme: programmeFor(week, minutes) })),
);
const keys = ({ steps }: WeekProgramme) => steps.map(({ pose, way }) => `${pose}.${way}`);
const lies = (pose: string, way: string) => way === 'mat' && poseCard(pose)?.isLying === true;

/** Which weeks and lengths break a promise. */
function breaking(isBroken: (each: (typeof EVERY)[number]) => boolean): string[] {
  return EVERY.filter(isBroken).map(({ week, minutes }) => `week ${week}, ${minutes} minutes`);
}

function words(language: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/yoga.json`, import.meta.url), 'utf8'));
}

describe('the poses', () => {
  it('are at least sixteen, each with its own name and a title of at most two words', () => {
    expect(POSE_CARDS.length).toBeGreaterThanOrEqual(16);
    expect(new Set(POSE_CARDS.map(({ name }) => name)).size).toBe(POSE_CARDS.length);
    expect(POSE_CARDS.filter(({ title }) => title.split(' ').length > 2)).toEqual([]);
  });

  it('can all be done without the floor: on a chair or standing', () => {
    expect(POSE_CARDS.filter(({ ways }) => ways.every(({ way }) => way === 'mat'))).toEqual([]);
  });

  it('serve all four aims of the yoga', () => {
    const aims = new Set(POSE_CARDS.map(({ does }) => does));
    expect([...aims].sort()).toEqual(['balance', 'body-awareness', 'relaxation', 'suppleness']);
  });

  it('are unknown under any other name, so that an older tablet can leave out a newer pose', () => {
    expect(poseCard('tree')?.title).toBe('Træet');
    expect(poseCard('headstand')).toBeUndefined();
  });
});

describe('what is said', () => {
  const LANGUAGES = ['da', 'ar', 'en'];
  const cues = POSE_CARDS.flatMap(({ name, ways }) =>
    ways.flatMap(({ way, cues }) => Array.from({ length: cues }, (_, i) => `cue-${name}-${way}-${i + 1}`)),
  );

  it.each(LANGUAGES)(
    'is there in %s for each pose and each of its ways, and nothing is left over',
    (language) => {
      const said = words(language);
      const wanted = [...POSE_CARDS.map(({ name }) => `pose-${name}`), ...cues];
      expect(wanted.filter((key) => !said[key]?.trim())).toEqual([]);
      expect(Object.keys(said).filter((key) => /^(cue|pose)-/.test(key) && !wanted.includes(key))).toEqual(
        [],
      );
    },
  );

  it('calls each pose in Danish what its card calls it', () => {
    const danish = words('da');
    expect(POSE_CARDS.filter(({ name, title }) => danish[`pose-${name}`] !== title)).toEqual([]);
  });

  it.each(['da', 'en'])('is two or three short sentences in %s, at most ten words each', (language) => {
    const said = words(language);
    expect(POSE_CARDS.flatMap(({ ways }) => ways).filter(({ cues }) => cues < 2 || cues > 3)).toEqual([]);
    const long = cues.filter((key) =>
      (said[key] ?? '').split(/(?<=[.?!]) /).some((sentence) => sentence.split(' ').length > 10),
    );
    expect(long).toEqual([]);
  });

  it('invites: it never says that she must', () => {
    const commands = Object.values(words('da')).filter((text) =>
      /\b(skal|må ikke|hurtig|dygtig)/i.test(text),
    );
    expect(commands).toEqual([]);
    expect(words('da')['say-stop-if-hurts']).toBe('Stop, hvis det gør ondt.');
  });
});

describe('the programme of a week', () => {
  it('lasts its minutes to the second', () => {
    expect(breaking(({ minutes, programme }) => secondsOf(programme) !== minutes * 60)).toEqual([]);
  });

  it('is one that an instructor could have made: it can be put into the log as it is', () => {
    const { title, minutes, steps } = YogaProgrammeFields;
    const Fields = v.object({ title, minutes, steps });
    expect(breaking(({ programme }) => !v.is(Fields, programme))).toEqual([]);
  });

  it('begins with calm breathing or the mountain and ends in rest', () => {
    const opens = ['breathing', 'mountain'];
    const isBroken = ({ programme: { steps } }: (typeof EVERY)[number]) =>
      !opens.includes(steps[0]?.pose ?? '') || steps.at(-1)?.pose !== 'rest';
    expect(breaking(isBroken)).toEqual([]);
  });

  it('never has her lie down until she has sat or stood through half of it', () => {
    const isBroken = ({ programme: { steps } }: (typeof EVERY)[number]) => {
      const first = steps.findIndex(({ pose, way }) => lies(pose, way));
      return first !== -1 && first < steps.length / 2;
    };
    expect(breaking(isBroken)).toEqual([]);
  });

  it('has only poses and ways that the course knows, and none of them twice', () => {
    const known = new Set(POSE_CARDS.flatMap(({ name, ways }) => ways.map(({ way }) => `${name}.${way}`)));
    expect(breaking(({ programme }) => keys(programme).some((key) => !known.has(key)))).toEqual([]);
    expect(breaking(({ programme }) => new Set(keys(programme)).size !== programme.steps.length)).toEqual([]);
  });

  it('goes from chair to feet to mat, and never back and forth', () => {
    const order = ['chair', 'standing', 'mat'];
    const isBroken = ({ programme }: (typeof EVERY)[number]) => {
      const ways = programme.steps.slice(0, -1).map(({ way }) => order.indexOf(way));
      return ways.some((way, i) => way < (ways[i - 1] ?? 0));
    };
    expect(breaking(isBroken)).toEqual([]);
  });

  it('keeps to chair and feet through the first weeks', () => {
    expect(
      breaking(({ week, programme }) => week <= 12 && keys(programme).some((key) => key.endsWith('mat'))),
    ).toEqual([]);
  });

  it('differs from the week before by at most two poses in and two out, so that it feels known', () => {
    const isBroken = ({ week, minutes, programme }: (typeof EVERY)[number]) => {
      const [now, then] = [keys(programme), keys(programmeFor(week - 1, minutes))];
      const fresh = now.filter((key) => !then.includes(key));
      const gone = then.filter((key) => !now.includes(key));
      return fresh.length > 2 || gone.length > 2;
    };
    expect(breaking(isBroken)).toEqual([]);
  });

  it.each(YOGA_MINUTES)(
    'of %i minutes grows: few poses and much time at first, more poses and the mat later',
    (minutes) => {
      const first = programmeFor(1, minutes);
      const last = programmeFor(35, minutes);
      expect(last.steps.length).toBeGreaterThan(first.steps.length);
      expect(keys(last).some((key) => key.endsWith('.mat'))).toBe(true);
      const shortest = Math.min(...first.steps.map(({ seconds }) => seconds));
      expect(shortest).toBeGreaterThanOrEqual(45);
    },
  );

  it('is the same each time it is asked for, and takes weeks outside the course as its first and last', () => {
    expect(programmeFor(7, 10)).toEqual(programmeFor(7, 10));
    expect(programmeFor(0, 5)).toEqual(programmeFor(1, 5));
    expect(programmeFor(52, 5)).toEqual(programmeFor(35, 5));
    expect(programmeFor(Number.NaN, 5)).toEqual(programmeFor(1, 5));
  });
});
