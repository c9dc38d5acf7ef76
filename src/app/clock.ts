import type { Live, Today } from '#hooks/tablet.ts';

interface Surroundings {
  readonly now: () => number;
  /** What the server's clock said minus ours, ms; 0 when it was never heard. */
  readonly offset: () => number;
  /** The latest time in the log, ms: it cannot be earlier than what has already been decided. */
  readonly floor: () => number;
}

const danish = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  calendar: 'gregory',
  numberingSystem: 'latn',
});

/** Danish wall-clock date and time of a moment, whatever zone the tablet believes in. */
export function danishTime(moment: number): Today {
  const parts = Object.fromEntries(danish.formatToParts(moment).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  };
}

/**
 * The day and minute in Denmark: the tablet's clock, set right by what the server said last, and never before
 * the latest decision the tablet has seen. A tablet that woke up in 1970 still shows the right week.
 */
export function startClock({ now, offset, floor }: Surroundings): Live<Today> & { moment(): number } {
  const listeners = new Set<() => void>();
  const moment = () => Math.max(now() + offset(), floor());
  let shown = danishTime(moment());

  const look = () => {
    const next = danishTime(moment());
    if (next.date === shown.date && next.time === shown.time) return;
    shown = next;
    for (const listener of listeners) listener();
  };
  setInterval(look, 5_000);
  addEventListener('visibilitychange', look);

  return {
    moment,
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
