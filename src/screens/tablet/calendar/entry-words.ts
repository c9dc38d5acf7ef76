import type { Utterance } from '#audio/utterance.ts';
import { nameOf } from '#domain/ids.ts';
import { spoken, type Terms } from '#hooks/terms.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import type { Term } from '#ui/term.ts';
import { dateValues, digitsOf } from './date-words.ts';
import type { Day, Entry } from './day-plan.ts';
import { placePicture, placeTerm } from './trip-places.ts';

/** What an entry of a day is called, and what is said when it is tapped. `t` is the room `calendar`. */
export function entryWords(
  t: Terms,
  entry: Entry,
): { readonly term: Term; readonly say: readonly Utterance[] } {
  switch (entry.kind) {
    case 'class':
    case 'yoga':
      return {
        term: t(entry.kind),
        say: [spoken(t(entry.kind)), spoken(t('say-time', { time: digitsOf(entry.time) }))],
      };
    case 'trip': {
      const place = placeTerm(t, entry.trip);
      return {
        term: place,
        say: [spoken(t('trip')), spoken(place), spoken(t('say-time', { time: digitsOf(entry.time) }))],
      };
    }
    case 'trip-moved': {
      const values = dateValues(entry.trip.start);
      return {
        term: t('moved'),
        say: [spoken(t('say-moved')), spoken(placeTerm(t, entry.trip)), spoken(t('spoken-date', values))],
      };
    }
    case 'trip-cancelled':
      return { term: t('cancelled'), say: [spoken(placeTerm(t, entry.trip)), spoken(t('say-cancelled'))] };
    case 'post':
      return { term: t('post'), say: [spoken(t('say-post'))] };
  }
}

/** The picture of an entry: the same picture for the same idea everywhere. */
export const entryPicture = (entry: Entry): UiPictureName =>
  'trip' in entry ? placePicture(entry.trip) : entry.kind === 'post' ? 'task-digital-post' : entry.kind;

/** Where an entry leads when it is opened; class leads nowhere. */
export function entryPath(entry: Entry): string | undefined {
  if ('trip' in entry) return `/trip/${nameOf(entry.trip.id)}`;
  return entry.kind === 'post' ? '/post' : entry.kind === 'yoga' ? '/calm' : undefined;
}

/** A whole day aloud: its date, why it is shut, and what is on it. */
export const sayDay = (t: Terms, { date, holiday, entries }: Day): readonly Utterance[] => [
  spoken(t('spoken-date', dateValues(date))),
  ...(holiday ? [spoken(t(`holiday-${holiday}`))] : []),
  ...(entries.length > 0 ? entries.flatMap((entry) => entryWords(t, entry).say) : [spoken(t('say-free'))]),
];

/** Tells the entries of one day apart. */
export const entryKey = (entry: Entry): string =>
  `${entry.kind}-${'trip' in entry ? entry.trip.id : (entry.time ?? '')}`;
