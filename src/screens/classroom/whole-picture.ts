/**
 * A lesson's square picture, to be shown in a frame of another shape: all of it, with its own ground running on beyond.
 * Our drawings go far beyond their frame (DESIGN-NOTES §5); `slice` would cut heads and hands off instead.
 */
export const wholePicture = (svg: string): string =>
  svg.replace('preserveAspectRatio="xMidYMid slice"', 'preserveAspectRatio="xMidYMid meet"');

/** What matters in a square picture lies in its middle (pictures/stage.ts): so much of its width is enough. */
const MIDDLE = 0.72;

/** A lesson's square picture for a narrow frame: its middle, bigger, and all of its height. */
export const middleOfPicture = (svg: string): string =>
  wholePicture(svg).replace(/viewBox="(\S+) (\S+) (\S+) (\S+)"/, (_, x, y, width, height) => {
    const narrow = Number(width) * MIDDLE;
    return `viewBox="${Number(x) + (Number(width) - narrow) / 2} ${y} ${narrow} ${height}"`;
  });
