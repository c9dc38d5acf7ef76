import { scenes } from './scene.ts';

/** One picture for each topic line of module 4. */
export const TOPICS_4 = scenes({});
