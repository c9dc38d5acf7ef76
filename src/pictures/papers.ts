import { area, at, circle, line, rect, round } from './shapes.ts';

/** A sheet of paper around (x, y); `content` is drawn around its middle. */
export function sheet(x: number, y: number, width: number, height: number, content = '', turn = 0): string {
  const fold = width * 0.16;
  const [r, t] = [round(width / 2), round(-height / 2)];
  return at(
    x,
    y,
    1,
    rect(-width / 2 + 5, -height / 2 + 7, width, height, 10, '#2B211D', 'opacity=".12"') +
      area(
        `M${-r + 10} ${t}H${round(r - fold)}L${r} ${round(t + fold)}V${round(-t - 10)}Q${r} ${-t} ${r - 10} ${-t}H${-r + 10}Q${-r} ${-t} ${-r} ${round(-t - 10)}V${round(t + 10)}Q${-r} ${t} ${-r + 10} ${t}Z`,
        '#FFFDF8',
      ) +
      area(`M${round(r - fold)} ${t}V${round(t + fold)}H${r}Z`, '#E4D6BD') +
      content,
    turn,
  );
}

/** Lines of writing that nobody has to read: from (x, y) downwards, `count` of them, `width` wide. */
export function writing(
  x: number,
  y: number,
  width: number,
  count: number,
  gap = 26,
  colour = '#B5A68F',
): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `M${round(x)} ${round(y + i * gap)}H${round(x + width * (i % 3 === 2 ? 0.62 : 1))}`,
  );
  return line(rows.join(''), colour, gap * 0.36);
}

/** A month page of a wall calendar with one day marked; 320 x 390 around (x, y) at scale 1. */
export function monthPage(x: number, y: number, scale: number, ticked = 7, colour = '#AA4429'): string {
  const days = Array.from({ length: 18 }, (_, i) => {
    const dx = -146 + (i % 5) * 59;
    const dy = -84 + Math.floor(i / 5) * 64;
    if (i === 17) return rect(dx - 4, dy - 4, 56, 56, 12, colour);
    const done = i < ticked;
    const mark = done ? line(`M${dx + 14} ${dy + 25}l8 8 13-16`, '#A08C6C', 5) : '';
    return rect(dx, dy, 48, 48, 9, done ? '#EADFCB' : '#F4E7CC') + mark;
  });
  return at(
    x,
    y,
    scale,
    rect(-152, -172, 312, 364, 22, '#CDB48F') +
      rect(-160, -180, 312, 364, 22, '#FFFDF8') +
      area('M-160-104V-158Q-160-180-138-180H130Q152-180 152-158V-104Z', colour) +
      [-88, 80].map((left) => rect(left - 11, -206, 22, 52, 11, '#5B4636')).join('') +
      days.join(''),
  );
}

/** Five or seven columns of a week; `full` says for each day which share (0..1) of it is filled. 60 a column at scale 1. */
export function weekBars(
  x: number,
  y: number,
  scale: number,
  full: readonly number[],
  colours: readonly string[],
  fill = '#2F6F73',
): string {
  const left = (-full.length * 62) / 2;
  const columns = full.map((share, i) => {
    const at = left + i * 62 + 3;
    const colour = colours[i] ?? '#FFFFFF';
    const edge = colour === '#FFFFFF' ? 'stroke="#806F5B" stroke-width="3"' : '';
    return (
      rect(at, -150, 56, 50, 9, colour, edge) +
      rect(at, -92, 56, 236, 9, '#F4EBDC') +
      (share > 0 ? rect(at, -92, 56, 236 * share, 9, fill) : '')
    );
  });
  const width = full.length * 62 + 30;
  return at(
    x,
    y,
    scale,
    rect(-width / 2, -172, width, 334, 20, '#FFFDF8', 'stroke="#C9B48F" stroke-width="6"') + columns.join(''),
  );
}

/** A small head and shoulders for a picture in a picture, where a face is not to be known. */
export function smallPortrait(
  x: number,
  y: number,
  scale: number,
  cloth = '#2F6F73',
  skin = '#BA8254',
): string {
  return at(
    x,
    y,
    scale,
    rect(-36, -42, 72, 84, 8, '#DCE8EC') +
      area('M-32 42C-32 14-16 8 0 8C16 8 32 14 32 42Z', cloth) +
      area('M0-34C-20-34-26-18-24 0C-22 16-14 24 0 26C14 24 22 16 24 0C26-18 20-34 0-34Z', cloth) +
      circle(0, -4, 15, skin),
  );
}
