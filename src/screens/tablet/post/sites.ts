import type { Task } from '#domain/operation.ts';

/**
 * The real sites of the weekly check: the front doors that are printed on letters from the authorities, without
 * deep links, since the pages behind them move. She signs in there herself; the tablet knows nothing of it.
 */
export const SITES: Readonly<Record<Task, string>> = {
  // Letters from the authorities are read in e-Boks, on mit.dk or on borger.dk alike; the course teaches e-Boks.
  'digital-post': 'https://www.e-boks.com/danmark/',
  jobnet: 'https://jobnet.dk/',
  'borger-dk': 'https://www.borger.dk/',
};
