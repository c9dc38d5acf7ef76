import { describe, expect, it } from 'vitest';
import { POSE_CARDS } from '#curriculum/yoga/poses.ts';
import { between, canMove, otherSide } from '../../src/pictures/movement.ts';
import type { Point } from '../../src/pictures/shapes.ts';
import { jointsOf, type Pose } from '../../src/pictures/skeleton.ts';
import { drawYogaPicture, isYogaPictureName } from '../../src/pictures/yoga-pictures.ts';
import { DRAWN_YOGA, yogaPose, yogaShapes } from '../../src/pictures/yoga-poses.ts';
import { drawYogaStage, yogaFigure } from '../../src/pictures/yoga-stage.ts';
import { faultIn } from './well-formed.ts';

const WAYS = POSE_CARDS.flatMap(({ name, ways }) => ways.map(({ way }) => ({ name, way })));
const ALL = DRAWN_YOGA.flatMap(({ name, way }) =>
  yogaShapes(name, way).map((pose, i) => [`${name}.${way} ${i + 1}`, pose] as const),
);
const PAIRS = ALL.flatMap(([a, from]) =>
  ALL.filter(([, to]) => to !== from && canMove(from, to)).map(([b, to]) => ({
    pair: `${a} → ${b}`,
    from,
    to,
  })),
);
const SHARES = [0.1, 0.35, 0.5, 0.65, 0.9];

const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Lengths of all bones, with the shortening that a pose asks for. */
function bones(pose: Pose): number[] {
  const { pelvis, waist, neck, armR, armL, legR, legL } = jointsOf(pose);
  const limb = (points: readonly Point[]) =>
    points.slice(1).map((point, i) => apart(points[i] ?? point, point));
  return [
    ...limb([pelvis, waist, neck]),
    ...[armR, armL].flatMap(({ shoulder, elbow, wrist, tip }) => limb([shoulder, elbow, wrist, tip])),
    ...[legR, legL].flatMap(({ hip, knee, ankle, toe }) => limb([hip, knee, ankle, toe])),
  ];
}

describe('the poses of the course', () => {
  it('are all drawn, in each way that a card promises, and nothing is drawn that no card knows', () => {
    const key = ({ name, way }: { name: string; way: string }) => `${name}.${way}`;
    expect(DRAWN_YOGA.map(key).sort()).toEqual(WAYS.map(key).sort());
  });

  it('say which one is missing, and in which way', () => {
    expect(() => yogaPose('headstand', 'mat')).toThrow('"headstand" is not drawn in the way "mat"');
    expect(() => yogaPose('mountain', 'mat')).toThrow('"mountain" is not drawn in the way "mat"');
    expect(() => yogaPose('toString', 'chair')).toThrow('toString');
  });

  it('have a picture on a card, and their chair way one too', () => {
    const missing = POSE_CARDS.filter(({ name }) => !isYogaPictureName(`pose-${name}`)).map(
      ({ name }) => name,
    );
    expect(missing).toEqual([]);
    const chairs = POSE_CARDS.filter(
      ({ ways }) => ways.length > 1 && ways.some(({ way }) => way === 'chair'),
    );
    expect(chairs.filter(({ name }) => !isYogaPictureName(`pose-${name}-chair`))).toEqual([]);
    expect(isYogaPictureName('toString')).toBe(false);
    expect(() => drawYogaPicture('pose-headstand' as never)).toThrow('"pose-headstand"');
  });

  it.each(ALL)('%s is a whole picture, moving and still, with every number in it', (_, pose) => {
    for (const frame of ['wide', 'square'] as const) {
      const svg = drawYogaStage(pose, { frame });
      expect(faultIn(svg) ?? 'whole').toBe('whole');
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(drawYogaStage(pose)).toContain(`<g data-figure="">${yogaFigure(pose)}</g>`);
  });

  it('keep her inside the picture: no hand, head or foot is cut off', () => {
    const cut = ALL.filter(([, pose]) => {
      const { head, armR, armL, legR, legL } = jointsOf(pose);
      const floor = pose.floor ?? Math.max(legR.ankle[1], legL.ankle[1]) + 30;
      const places = [head, armR.tip, armL.tip, legR.toe, legL.toe, legR.knee, legL.knee];
      return places.some(([x, y]) => {
        const [px, py] = [320 + (x + (pose.shift ?? 0)) * 0.8, 570 + (y - floor) * 0.8];
        return px < -80 || px > 720 || py < 8 || py > 600;
      });
    }).map(([name]) => name);
    expect(cut).toEqual([]);
  });

  it('sit at one height on the chair, so that the chair stands still under her', () => {
    const seats = (view: string) =>
      new Set(
        ALL.filter(([, { on, view: seen }]) => on === 'chair' && seen === view).map(
          ([, { floor, shift }]) => `${floor} ${shift ?? 0}`,
        ),
      );
    expect(seats('side').size).toBe(1);
    expect(seats('front').size).toBe(1);
  });

  it('bend no knee and no elbow further than a body can', () => {
    const bent = ALL.filter(([, pose]) => {
      const { legR, legL } = jointsOf(pose);
      // From the side a shin goes back from its thigh, never forward.
      if (pose.view !== 'side') return false;
      return [legR, legL].some(({ hip, knee, ankle }) => {
        const thigh = [knee[0] - hip[0], knee[1] - hip[1]] as const;
        const shin = [ankle[0] - knee[0], ankle[1] - knee[1]] as const;
        const turn = Math.atan2(
          thigh[0] * shin[1] - thigh[1] * shin[0],
          thigh[0] * shin[0] + thigh[1] * shin[1],
        );
        return turn < -0.06;
      });
    }).map(([name]) => name);
    expect(bent).toEqual([]);
  });
});

describe('the way from one pose to another', () => {
  it('begins in the one and ends in the other', () => {
    expect(PAIRS.length).toBeGreaterThan(100);
    for (const { from, to } of PAIRS) {
      expect(between(from, to, 0)).toBe(from);
      expect(between(from, to, 1)).toBe(to);
    }
  });

  it('starts and lands without a jump', () => {
    const jumps = PAIRS.filter(({ from, to }) => {
      const places = (pose: Pose) => {
        const { head, armR, armL, legR, legL } = jointsOf(pose);
        return [head, armR.wrist, armL.wrist, legR.ankle, legL.ankle];
      };
      const near = (a: Pose, b: Pose) =>
        places(a).every((place, i) => apart(place, places(b)[i] ?? [999, 999]) < 6);
      return !near(between(from, to, 0.002), from) || !near(between(from, to, 0.998), to);
    }).map(({ pair }) => pair);
    expect(jumps).toEqual([]);
  });

  it('keeps every bone as long as it is, or between what both poses show of it', () => {
    const stretched = PAIRS.filter(({ from, to }) => {
      const [a, b] = [bones(from), bones(to)];
      return SHARES.some((share) =>
        bones(between(from, to, share)).some((length, i) => {
          const [one, two] = [a[i] ?? 0, b[i] ?? 0];
          return !(length > Math.min(one, two) - 0.6 && length < Math.max(one, two) + 0.6);
        }),
      );
    }).map(({ pair }) => pair);
    expect(stretched).toEqual([]);
  });

  it('is fully drawn at every moment', () => {
    const broken = PAIRS.filter(({ from, to }) =>
      /NaN|undefined|Infinity/.test(yogaFigure(between(from, to, 0.4))),
    ).map(({ pair }) => pair);
    expect(broken).toEqual([]);
  });

  it('changes at the half where no body could move: another side of her, another seat, lying down', () => {
    const [stands, sits] = [yogaPose('mountain', 'standing'), yogaPose('cat', 'chair')];
    expect(canMove(stands, sits)).toBe(false);
    expect(canMove(yogaPose('child', 'mat'), yogaPose('rest', 'mat'))).toBe(false);
    expect(canMove(yogaPose('cat', 'mat'), yogaPose('cow', 'mat'))).toBe(true);
    expect(between(stands, sits, 0.49)).toBe(stands);
    expect(between(stands, sits, 0.51)).toBe(sits);
  });
});

describe('the other side', () => {
  it('is the same pose in a mirror, and back again', () => {
    const tree = yogaPose('tree', 'standing');
    const [a, b] = [jointsOf(tree), jointsOf(otherSide(tree))];
    expect(b.legL.knee[0]).toBeCloseTo(-a.legR.knee[0]);
    expect(b.legL.knee[1]).toBeCloseTo(a.legR.knee[1]);
    expect(jointsOf(otherSide(otherSide(tree))).armL.wrist[0]).toBeCloseTo(a.armL.wrist[0]);
  });

  it('is part of every pose that has two', () => {
    for (const name of ['neck', 'side-stretch', 'twist', 'warrior']) {
      for (const { way } of DRAWN_YOGA.filter((drawn) => drawn.name === name)) {
        expect(yogaShapes(name, way)).toHaveLength(2);
      }
    }
    expect(yogaShapes('tree', 'standing')).toHaveLength(2);
    expect(yogaShapes('seated-cat-cow', 'chair')).toHaveLength(2);
    expect(yogaShapes('mountain', 'standing')).toEqual([yogaPose('mountain', 'standing')]);
  });
});
