import { scenes } from './scene.ts';

/** Words of the course (142–170): school, application, health. */
export const LEARNING_WORDS = scenes({});
