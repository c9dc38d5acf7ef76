import { clock, moon, sun } from './objects.ts';
import { area, around, circle, line, rect, round } from './shapes.ts';

/** What the sky does on a day of a trip. */
export type Weather = 'sun' | 'cloud' | 'rain' | 'snow' | 'wind' | 'unknown';

function drawing(x: number, y: number, width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="xMidYMid meet" aria-hidden="true" focusable="false">${content}</svg>`;
}

/** A clock face, 100 x 100. `hour` 0–23, `minute` 0–59; throws on anything else, for a wrong clock is worse than none. */
export function drawClock(hour: number, minute: number): string {
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) {
    throw new Error(`drawClock: ${hour}.${minute} is not a time of day`);
  }
  return drawing(-50, -50, 100, 100, clock(0, 0, 48, hour, minute));
}

const SUNRISE = 6 * 60;
const SUNSET = 20 * 60;

/**
 * Where the day has got to, 170 x 70: the sun on its way over the ground, or a moon after 20 and before 6.
 * Morning is always on the left, in every language. `minutesOfDay` 0–1439. The same arc in all seasons: it shows the
 * time of day, not the sky.
 */
export function drawSunArc(minutesOfDay: number): string {
  const share = (minutesOfDay - SUNRISE) / (SUNSET - SUNRISE);
  const path = line('M22 58A63 44 0 0 1 148 58', '#CDB48F', 4, 'stroke-dasharray="1 10"');
  const horizon = rect(6, 60, 158, 5, 2.5, '#806F5B');
  if (share < 0 || share > 1) return drawing(0, 0, 170, 70, path + moon(85, 32, 15, '#C99A2E') + horizon);
  const turn = Math.PI * (1 - share);
  return drawing(
    0,
    0,
    170,
    70,
    path + circle(85 + Math.cos(turn) * 63, 58 - Math.sin(turn) * 44, 12, '#E7B23F') + horizon,
  );
}

const MOON_ROWS: readonly (readonly number[])[] = [[], [1], [2], [2, 1], [2, 2], [3, 2], [3, 3], [4, 3]];

/** Nights to wait, one moon each, 186 x 178. `count` is cut to 0–7: a week is as far as moons help. */
export function drawMoons(count: number): string {
  const nights = Math.max(0, Math.min(7, Math.trunc(count)));
  const rows = MOON_ROWS[nights] ?? [];
  const radius = rows.length === 1 && nights === 1 ? 52 : nights <= 4 ? 34 : nights <= 6 ? 26 : 20;
  const gap = radius * 2.2;
  const moons = rows.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, i) =>
      moon(
        93 + (i - (inRow - 1) / 2) * gap,
        89 + (row - (rows.length - 1) / 2) * gap * 0.95,
        radius,
        '#C99A2E',
      ),
    ),
  );
  return drawing(0, 0, 186, 178, moons.join(''));
}

/** The weather of a day, 168 x 168; `unknown` is a cloud drawn only as a dotted line. */
export function drawWeather(kind: Weather): string {
  return drawing(0, 0, 168, 168, WEATHER[kind]());
}

const CLOUD_OUTLINE = 'M49 112A26 26 0 0 1 38 62A34 34 0 0 1 70 40A42 42 0 0 1 138 66A24 24 0 0 1 134 112Z';

function cloud(lift = 0): string {
  return (
    circle(58, 68 + lift, 34, '#AEB9BF') +
    circle(98, 62 + lift, 42, '#BCC6CB') +
    rect(30, 68 + lift, 108, 38, 19, '#BCC6CB')
  );
}

const WEATHER: Readonly<Record<Weather, () => string>> = {
  sun: () => sun(84, 84, 40),
  cloud: () => cloud(16),
  rain: () => cloud() + line('M50 120L42 142M84 120L76 142M116 120L108 142', '#2C6DA8', 7),
  snow: () => cloud() + [50, 84, 118].map((x, i) => flake(x, i === 1 ? 146 : 130)).join(''),
  wind: () =>
    line(
      'M22 66H104A19 19 0 1 0 86 44M22 92H132A20 20 0 1 1 112 116M40 118H78A14 14 0 1 1 64 136',
      '#6C7F86',
      8,
    ),
  unknown: () =>
    area(
      CLOUD_OUTLINE,
      '#F4F1EA',
      'stroke="#8A939A" stroke-width="5" stroke-dasharray="3 10" stroke-linecap="round"',
    ),
};

function flake(x: number, y: number): string {
  const arms = [0, 60, 120].map((degrees) => {
    const [ax, ay] = around(x, y, 10, degrees);
    return `M${ax} ${ay}L${round(2 * x - ax)} ${round(2 * y - ay)}`;
  });
  return line(arms.join(''), '#7FA6C4', 4);
}
