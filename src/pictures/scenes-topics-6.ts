import { scenes } from './scene.ts';

/** One picture for each topic line of module 6. */
export const TOPICS_6 = scenes({});
