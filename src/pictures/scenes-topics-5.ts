import { scenes } from './scene.ts';

/** One picture for each topic line of module 5. */
export const TOPICS_5 = scenes({});
