import type { PictureName } from './picture.ts';

/**
 * Words of the course (modules 0-4) whose picture has another name, because the same idea is already drawn: one idea,
 * one picture. A word that is not here has the picture of its own name.
 */
export const ALIASES = {
  'call-in-sick': 'call-sick',
  'arrive-on-time': 'on-time',
  'flight-refuge': 'topic-1-5',
  speak: 'say',
  help: 'give-help',
  yes: 'say-yes',
  library: 'place-library',
  'nursing-home': 'place-nursing-home',
  supermarket: 'place-supermarket',
  'old-town': 'place-den-gamle-by',
  copenhagen: 'place-city',
  availability: 'ready-for-work',
  'digital-id': 'mitid',
  login: 'log-in',
  'digital-post': 'task-digital-post',
  click: 'touch-to-begin',
  home: 'home-day',
  cleaner: 'cleaning-job',
  'care-helper': 'care-job',
  'kitchen-worker': 'kitchen-job',
  'shop-worker': 'shop-job',
  gardener: 'job-garden',
} as const satisfies Readonly<Record<string, PictureName>>;
