import type { Task } from '#domain/operation.ts';

/**
 * The real sites of the weekly check: the front doors that are printed on letters from the authorities, without
 * deep links, since the pages behind them move. She signs in there herself; the tablet knows nothing of it.
 */
const SITES: Readonly<Record<Task, string>> = {
  // Letters from the authorities are read in e-Boks, on mit.dk or on borger.dk alike; the course teaches e-Boks.
  'digital-post': 'https://www.e-boks.com/danmark/',
  jobnet: 'https://jobnet.dk/',
  'borger-dk': 'https://www.borger.dk/',
};

/** The same post at the other doors (research/domain-denmark A.2), by the look of the inbox that staff chose to practise. */
const DOORS: Readonly<Record<string, string>> = {
  'mit-dk': 'https://mit.dk/',
  'digital-post': SITES['borger-dk'],
  // The app has no address; what it shows is on borger.dk too.
  'digital-post-app': SITES['borger-dk'],
};

/** Where the real one of a task is. `skin`: the look that staff chose for practising it. */
export const siteOf = (task: Task, skin: string | undefined): string =>
  (task === 'digital-post' && skin && DOORS[skin]) || SITES[task];
