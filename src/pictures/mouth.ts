import { shade } from './colour.ts';
import type { MouthShape } from './expression.ts';
import { area, line, oval, round } from './shapes.ts';

const TEETH = '#FFFDF8';
const INSIDE = '#5A1F22';

/** A mouth whose middle lies at (x, 28), in the units of a head. */
export function mouth(x: number, shape: MouthShape, lip: string): string {
  const at = (dx: number) => round(x + dx);
  const crease = shade(lip, -0.36);
  switch (shape) {
    case 'laugh':
      return (
        area(
          `M${at(-14)} 26Q${at(0)} 30 ${at(14)} 26Q${at(9)} 41 ${at(0)} 41Q${at(-9)} 41 ${at(-14)} 26Z`,
          shade(lip, -0.12),
        ) +
        area(
          `M${at(-11)} 27.5Q${at(0)} 31 ${at(11)} 27.5Q${at(8)} 33.5 ${at(0)} 33.5Q${at(-8)} 33.5 ${at(-11)} 27.5Z`,
          TEETH,
        )
      );
    case 'open':
      return (
        area(
          `M${at(-9)} 29Q${at(-4)} 25 ${at(0)} 27Q${at(4)} 25 ${at(9)} 29Q${at(6)} 40 ${at(0)} 40Q${at(-6)} 40 ${at(-9)} 29Z`,
          lip,
        ) + oval(x, 32.5, 5.5, 3.6, INSIDE)
      );
    case 'rest':
      return (
        area(
          `M${at(-12.5)} 28C${at(-8)} 27.5 ${at(-4)} 26 ${at(0)} 28C${at(4)} 26 ${at(8)} 27.5 ${at(12.5)} 28C${at(7)} 38 ${at(-7)} 38 ${at(-12.5)} 28Z`,
          lip,
        ) + line(`M${at(-13.5)} 26.8C${at(-6)} 32 ${at(6)} 32 ${at(13.5)} 26.8`, crease, 2.2)
      );
    case 'smile':
      return (
        area(
          `M${at(-17)} 23C${at(-8)} 28.5 ${at(-4)} 28 ${at(0)} 29.5C${at(4)} 28 ${at(8)} 28.5 ${at(17)} 23C${at(10)} 40 ${at(-10)} 40 ${at(-17)} 23Z`,
          lip,
        ) +
        line(`M${at(-19)} 21C${at(-10)} 33.5 ${at(10)} 33.5 ${at(19)} 21`, crease, 2.6) +
        line(`M${at(-24)} 22q2.4-3.4 5-3M${at(24)} 22q-2.4-3.4-5-3`, crease, 2.4)
      );
    case 'uneasy':
      return (
        area(
          `M${at(-11)} 30C${at(-5)} 27 ${at(3)} 27.5 ${at(11)} 31C${at(6)} 37 ${at(-6)} 37 ${at(-11)} 30Z`,
          lip,
        ) +
        line(
          `M${at(-13)} 31.5C${at(-7)} 28.5 ${at(-2)} 33.5 ${at(3)} 31S${at(10)} 30.5 ${at(13)} 33`,
          crease,
          2.4,
        )
      );
    case 'down':
      return (
        area(
          `M${at(-12)} 33C${at(-6)} 28 ${at(-3)} 28 ${at(0)} 29C${at(3)} 28 ${at(6)} 28 ${at(12)} 33C${at(6)} 37 ${at(-6)} 37 ${at(-12)} 33Z`,
          lip,
        ) + line(`M${at(-14)} 35C${at(-8)} 29.5 ${at(8)} 29.5 ${at(14)} 35`, crease, 2.4)
      );
    case 'flat':
      return (
        area(
          `M${at(-11)} 30C${at(-4)} 28 ${at(4)} 28 ${at(11)} 30C${at(6)} 37 ${at(-6)} 37 ${at(-11)} 30Z`,
          lip,
        ) + line(`M${at(-12)} 31.5C${at(-5)} 30.5 ${at(5)} 30.5 ${at(12)} 32.5`, crease, 2.3)
      );
    case 'round':
      return oval(x, 33, 9.5, 11, lip) + oval(x, 33.5, 6, 7.2, INSIDE);
    case 'stretched':
      return (
        area(
          `M${at(-14)} 37C${at(-12)} 26 ${at(12)} 26 ${at(14)} 37C${at(7)} 41 ${at(-7)} 41 ${at(-14)} 37Z`,
          lip,
        ) +
        area(
          `M${at(-10.5)} 36C${at(-8)} 29 ${at(8)} 29 ${at(10.5)} 36C${at(5)} 38 ${at(-5)} 38 ${at(-10.5)} 36Z`,
          INSIDE,
        ) +
        area(
          `M${at(-8.5)} 32C${at(-5)} 29.6 ${at(5)} 29.6 ${at(8.5)} 32C${at(4)} 33.4 ${at(-4)} 33.4 ${at(-8.5)} 32Z`,
          TEETH,
        )
      );
    case 'tight':
      return (
        area(
          `M${at(-12)} 31C${at(-5)} 27.5 ${at(5)} 27.5 ${at(12)} 31C${at(6)} 35 ${at(-6)} 35 ${at(-12)} 31Z`,
          lip,
        ) + line(`M${at(-14)} 33.5C${at(-8)} 29.5 ${at(8)} 29.5 ${at(14)} 33.5`, crease, 2.8)
      );
  }
}
