type Channels = [red: number, green: number, blue: number];

function channelsOf(hex: string): Channels {
  const n = Number.parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

function hexOf(channels: readonly number[]): string {
  const clamp = (v: number) => Math.max(0, Math.min(255, Math.round(v)));
  return `#${channels.map((v) => clamp(v).toString(16).padStart(2, '0')).join('')}`;
}

/** `hex` (`#RRGGBB`) made darker (`amount` -1..0) or lighter (0..1). */
export function shade(hex: string, amount: number): string {
  return hexOf(channelsOf(hex).map((v) => (amount < 0 ? v * (1 + amount) : v + (255 - v) * amount)));
}

/** The colour at `share` (0..1) of the way from `from` to `to`, both `#RRGGBB`. */
export function mix(from: string, to: string, share: number): string {
  const target = channelsOf(to);
  return hexOf(channelsOf(from).map((v, i) => v + ((target[i] ?? v) - v) * share));
}

/** How light `hex` looks, 0 (black) to 1 (white). */
export function lightness(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}
