import { describe, expect, it } from 'vitest';
import { BUILDS, buildOf } from '../../src/pictures/builds.ts';
import { CAST } from '../../src/pictures/cast.ts';
import { personOnFoot } from '../../src/pictures/figure.ts';
import { drawBody } from '../../src/pictures/figure-core.ts';
import { HELD } from '../../src/pictures/held.ts';
import { heldByBody } from '../../src/pictures/held-by-body.ts';
import { LOOKS } from '../../src/pictures/looks.ts';
import { POSES } from '../../src/pictures/poses-everyday.ts';
import { jointsOf, type Pose } from '../../src/pictures/skeleton.ts';
import { faultIn } from './well-formed.ts';

const ALL_POSES: readonly (readonly [string, Pose])[] = Object.entries(POSES);
const ALL_BUILDS = Object.entries(BUILDS);
const EYE_WHITES = /#FFFDF8|#F4EBE0/;

/** Heads a standing body is tall, without its hair. */
function headsTall(build: (typeof BUILDS)['woman']): number {
  const { head, legR } = jointsOf(POSES.stand, build);
  const top = head[1] - 60 * build.headSize;
  const sole = legR.ankle[1] + 30 * (build.foot / 56);
  return (sole - top) / (118 * build.headSize);
}

function placeOf(drawing: string): readonly [x: number, y: number] {
  const places = [...drawing.matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)/g)];
  const last = places.find((_, i) => i === 0);
  return [Number(last?.[1]), Number(last?.[2])];
}

describe('a body', () => {
  it.each(ALL_BUILDS)('of a %s can stand in every pose, whole and with no broken number', (_, build) => {
    const someone = Object.values(LOOKS).find((look) => buildOf(look) === build) ?? CAST.amina;
    const faults = ALL_POSES.map(([name, pose]) => {
      const svg = personOnFoot(pose, someone, 320, 600, 0.9);
      return [name, faultIn(svg) ?? (/NaN|undefined|Infinity/.test(svg) ? 'a broken number' : undefined)];
    }).filter(([, fault]) => fault);
    expect(faults).toEqual([]);
  });

  it('of a small child is under five heads tall, and of a big child under those of the grown', () => {
    expect(headsTall(BUILDS.child)).toBeLessThan(5);
    expect(headsTall(BUILDS.youth)).toBeGreaterThan(headsTall(BUILDS.child));
    expect(headsTall(BUILDS.youth)).toBeLessThan(5.6);
    expect(headsTall(BUILDS.woman)).toBeGreaterThan(headsTall(BUILDS.youth) + 0.25);
    expect(headsTall(BUILDS.man)).toBeGreaterThan(headsTall(BUILDS.youth) + 0.25);
  });

  it('of a child reaches the like places as a woman: hands that are to touch something do not hang short', () => {
    const short = ALL_BUILDS.flatMap(([who, build]) =>
      ALL_POSES.flatMap(([name, pose]) =>
        (['armL', 'armR'] as const).flatMap((which) => {
          const wanted = pose[which];
          // In the twist her arms reach as far as they can.
          if (!('to' in wanted) || name === 'twist') return [];
          const { shoulder, wrist } = jointsOf(pose, build)[which];
          const reached = Math.hypot(wrist[0] - shoulder[0], wrist[1] - shoulder[1]);
          return reached > (build.upperArm + build.forearm) * 0.998 ? [`${who} ${name} ${which}`] : [];
        }),
      ),
    );
    expect(short).toEqual([]);
  });

  it('is not drawn half when the first screen asks for a side view, work clothes or a full hand', () => {
    const stand = { x: 0, y: 0, scale: 1, flip: false };
    expect(() => drawBody(POSES.walk, CAST.amina, stand)).toThrow('"Går" needs an outfit');
    expect(() => drawBody(POSES.stand, { ...CAST.amina, clothes: 'care' }, stand)).toThrow('outfit');
    expect(() => drawBody(POSES.stand, CAST.amina, { ...stand, held: HELD.cup })).toThrow('outfit');
    expect(drawBody(POSES.stand, CAST.amina, stand)).toBe(personOnFoot(POSES.stand, CAST.amina, 0, 0, 1));
  });

  it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('shows no eyes from behind: %s', (name) => {
    const look = { ...LOOKS[name], glasses: false, hair: '#241914' };
    expect(personOnFoot(POSES['back-stand'], look, 0, 0, 1)).not.toMatch(EYE_WHITES);
    expect(personOnFoot(POSES.stand, look, 0, 0, 1)).toMatch(EYE_WHITES);
    expect(personOnFoot(POSES.walk, look, 0, 0, 1)).toMatch(EYE_WHITES);
  });

  it('that is old stoops a little from the side', () => {
    const nearHand = (svg: string) => [...svg.matchAll(/translate\(([-\d. ]+)\) rotate/g)].at(-1)?.[1];
    const { lise } = LOOKS;
    const young = personOnFoot(POSES['stand-side'], lise, 0, 0, 1);
    const old = personOnFoot(POSES['stand-side'], { ...lise, age: 'old' }, 0, 0, 1);
    expect(nearHand(young)).toBeDefined();
    expect(nearHand(old)).not.toBe(nearHand(young));
  });

  it('that sits in a wheelchair has its wheels behind and before it', () => {
    const svg = personOnFoot(POSES.wheelchair, LOOKS['old-man'], 0, 0, 1);
    const wheels = [...svg.matchAll(/<circle [^>]*r="84"/g)];
    expect(wheels).toHaveLength(2);
    const body = svg.indexOf(LOOKS['old-man'].top);
    expect(wheels[0]?.index).toBeLessThan(body);
    expect(wheels[1]?.index).toBeGreaterThan(body);
  });
});

describe('what a body holds', () => {
  const oneHand = Object.entries(HELD).filter(([, held]) => held.hands === 1);

  it.each(ALL_BUILDS)('lies in the palm of a %s, whatever the arm does', (_, build) => {
    for (const [poseName, pose] of ALL_POSES) {
      const joints = jointsOf(pose, build);
      for (const [name, held] of oneHand) {
        const { drawing, fists } = heldByBody(held, pose, joints, build, 300);
        expect(fists, `${poseName} ${name}`).toHaveLength(1);
        const { tip, wrist } = joints[fists[0] ?? 'armR'];
        const [x, y] = placeOf(drawing);
        const middle = [(wrist[0] + tip[0]) / 2, (wrist[1] + tip[1]) / 2] as const;
        expect(Math.hypot(x - middle[0], y - middle[1]), `${poseName} ${name}`).toBeLessThan(
          build.hand * 0.5,
        );
      }
    }
  });

  it('in both hands is as wide as the palms are apart', () => {
    const joints = jointsOf(POSES.carry, BUILDS.woman);
    const { drawing } = heldByBody(HELD.box, POSES.carry, joints, BUILDS.woman, 300);
    const size = Number(/scale\(([\d.]+)\)/.exec(drawing)?.[1]);
    const palmOf = ({ tip, wrist }: typeof joints.armR) => wrist[0] + (tip[0] - wrist[0]) * 0.29;
    const apart = palmOf(joints.armR) - palmOf(joints.armL);
    expect(Math.abs(HELD.box.halfWidth * size * 2 - apart)).toBeLessThan(apart * 0.05);
  });

  it('reaches the floor when it is a mop, and runs through both hands', () => {
    const joints = jointsOf(POSES.mop, BUILDS.woman);
    const { drawing, fists } = heldByBody(HELD.mop, POSES.mop, joints, BUILDS.woman, 302);
    expect(fists).toEqual(['armL', 'armR']);
    const [, x1, y1, x2, y2] = (/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/.exec(drawing) ?? []).map(
      Number,
    );
    expect(y2).toBeCloseTo(294, 0);
    for (const { wrist } of [joints.armL, joints.armR]) {
      const along = (wrist[1] - Number(y1)) / (Number(y2) - Number(y1));
      const onPole = Number(x1) + along * (Number(x2) - Number(x1));
      expect(Math.abs(onPole - wrist[0])).toBeLessThan(26);
    }
  });
});
