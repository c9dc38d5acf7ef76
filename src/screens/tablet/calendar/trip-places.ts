import type { Excursion } from '#domain/excursions.ts';
import type { Terms } from '#hooks/terms.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import type { Term } from '#ui/term.ts';

/** The drawn place of an excursion of the plan; a place that staff added has none of its own. */
const PLACES: Readonly<Record<string, UiPictureName>> = {
  library: 'place-library',
  'nursing-home': 'place-nursing-home',
  jelling: 'place-jelling',
  supermarket: 'place-supermarket',
  'den-gamle-by': 'place-den-gamle-by',
  city: 'place-city',
};

export const placePicture = ({ key }: Pick<Excursion, 'key'>): UiPictureName => PLACES[key ?? ''] ?? 'group';

/** The name of the place: the plan's own by the calendar's words, an added one as staff wrote it. */
export const placeTerm = (
  calendar: Terms,
  { key, place, id }: Pick<Excursion, 'key' | 'place' | 'id'>,
): Term =>
  key && key in PLACES
    ? calendar(`place-${key}`)
    : place
      ? writtenTerm(`place.${id}`, place)
      : calendar('trip');

/** Words that staff wrote: Danish, said as they stand. */
export const writtenTerm = (id: string, text: string): Term => ({
  id: `calendar.${id}`,
  da: text,
  text,
  lang: 'da',
});
