import type { Utterance } from '#audio/utterance.ts';
import { spoken, type Terms } from '#hooks/terms.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import type { Term } from '#ui/term.ts';
import { digitsOf } from '../calendar/date-words.ts';
import { placePicture, placeTerm } from '../calendar/trip-places.ts';
import type { Coming } from './use-next-thing.ts';

/** The next thing as a word, a picture and something to say. */
export interface ComingShown {
  readonly term: Term;
  readonly say: readonly Utterance[];
  /** One of our own pictures, or the lesson's. */
  readonly picture: { readonly name: UiPictureName } | { readonly svg: string };
}

/** What Home and Today show for the next thing. `t` and `calendar` are the rooms `tablet` and `calendar`. */
export function comingShown({ thing, lesson }: Coming, t: Terms, calendar: Terms): ComingShown {
  switch (thing.kind) {
    case 'trip': {
      const place = placeTerm(calendar, thing.trip);
      return {
        term: place,
        say: [spoken(t(thing.isToday ? 'next-trip-today' : 'next-trip-tomorrow')), spoken(place)],
        picture: { name: placePicture(thing.trip) },
      };
    }
    case 'class':
    case 'yoga':
      return {
        term: calendar(thing.kind),
        say: [spoken(t(`next-${thing.kind}`)), spoken(calendar('say-time', { time: digitsOf(thing.time) }))],
        picture: { name: thing.kind },
      };
    case 'post':
      return { term: t('my-post'), say: [spoken(t('next-post'))], picture: { name: 'home-post' } };
    case 'lesson': {
      const svg = lesson?.lesson.pictures[lesson.lesson.picture];
      const title = lesson?.say(lesson.lesson.title);
      return {
        term: t('learn'),
        say: [spoken(t('next-lesson')), ...(title ? [title] : [])],
        picture: svg ? { svg } : { name: 'home-danish' },
      };
    }
    case 'words':
      return { term: t('my-words'), say: [spoken(t('next-words'))], picture: { name: 'home-words' } };
    case 'rest':
      return { term: t('all-done'), say: [spoken(t('next-rest'))], picture: { name: 'finished' } };
  }
}
