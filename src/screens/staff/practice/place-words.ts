import type { LocalDate } from '#domain/dates.ts';
import type { PracticeSkin } from '#domain/practice.ts';
import type { StaffPlace } from '#hooks/staff-practice.ts';
import { dayMonth } from '../date-words.ts';
import type { Words } from '../words.ts';
import { comparedHow } from './compared.ts';

/** Is the weekly look a duty here? A place that belongs to no weekly look has no such question. */
export function dutyWords(t: Words, { task, settings: { isDuty } }: StaffPlace): string {
  if (!task) return t('duty-not-weekly');
  return t(isDuty === undefined ? 'duty-unsaid' : isDuty ? 'duty-yes' : 'duty-no');
}

/** How the place looks to this cohort; as the tablets do, the first one where none was chosen or it is gone. */
export const skinOf = ({ practice: { skins }, settings }: StaffPlace): PracticeSkin | undefined =>
  skins.find(({ name }) => name === settings.skin) ?? skins[0];

export const skinWords = (place: StaffPlace): string => skinOf(place)?.title.da ?? '';

/** When it was last compared with the real one, and after half a year the wish to look again. */
export function comparedWords(t: Words, day: LocalDate | undefined, today: LocalDate): string {
  const how = comparedHow(day, today);
  if (!day || how === 'never') return t('compared-never');
  return t(`compared-${how}`, { day: `${dayMonth(t, day)} ${day.slice(0, 4)}` });
}
