import { scenes } from './scene.ts';

/** One picture for each topic line of module 7. */
export const TOPICS_7 = scenes({});
