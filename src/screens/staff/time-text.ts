import type { LocalTime } from '#domain/dates.ts';

/** A time of day as people write it (`9`, `9.15`, `915`, `09:15`), or nothing when it is none. */
export function timeOf(text: string): LocalTime | undefined {
  const match = /^\s*(\d{1,2})(?:[.: ]?(\d{2}))?\s*$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
