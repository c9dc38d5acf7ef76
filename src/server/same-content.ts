import type { Received } from '#domain/operation.ts';

/**
 * Is this the same decision? Its place and time are the server's to set, so they do not count,
 * nor does the order in which an object's fields were written.
 */
export const hasSameContent = (a: Received, b: Received): boolean => contentOf(a) === contentOf(b);

function contentOf({ n: _place, at: _time, ...content }: Received): string {
  return JSON.stringify(content, (_key, value) => (isPlain(value) ? sorted(value) : value));
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
