import { scenes } from './scene.ts';

/** Words of the course (103–141): work, money and rights. */
export const WORK_WORDS = scenes({});
