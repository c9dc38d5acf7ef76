import { scenes } from './scene.ts';

/** Words of the course (171–204): feelings and the body. */
export const BODY_WORDS = scenes({});
