import { poseCard } from '#curriculum/yoga/poses.ts';
import type { YogaStep } from '#domain/yoga-fields.ts';
import type { Words } from '../words.ts';

/** What a pose is called, in Danish. One that this version does not know keeps the name it has in the log. */
export const poseTitle = (pose: string): string => poseCard(pose)?.title ?? pose;

/** Does she lie down in this step? Only a lying pose on the mat: on a chair the same pose is sat. */
export const isLying = ({ pose, way }: Pick<YogaStep, 'pose' | 'way'>): boolean =>
  way === 'mat' && (poseCard(pose)?.isLying ?? false);

/** A length in words: `40 sek.`, `5 min.`, `9 min. 58 sek.`. */
export function lengthWords(t: Words, seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return t('seconds', { seconds: rest });
  return [t('minutes', { minutes }), ...(rest > 0 ? [t('seconds', { seconds: rest })] : [])].join(' ');
}

/** How a length fits: `passer præcist`, `2 sek. for kort`. */
export function fitWords(t: Words, over: number): string {
  if (over === 0) return t('fits-exactly');
  return t(over > 0 ? 'so-much-too-long' : 'so-much-too-short', { length: lengthWords(t, Math.abs(over)) });
}
