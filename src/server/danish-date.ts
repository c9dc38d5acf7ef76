const danish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** The date in Denmark at a moment (ms), wherever the server stands: `2026-12-01`. */
export const danishDate = (moment: number): string => danish.format(moment);
