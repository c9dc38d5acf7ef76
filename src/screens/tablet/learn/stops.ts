import { isBeforeTrip, type RoadLesson } from '#domain/road.ts';

/** What stands along the road of a module: its lessons, what she can now, and the place of the trip at its end. */
export type Stop =
  | { readonly kind: 'lesson'; readonly lesson: RoadLesson }
  | { readonly kind: 'can' }
  | { readonly kind: 'place'; readonly excursion: string };

/** Big pictures along the road on a page, beside the one that stands large (ux rule 4). */
export const PAGE = 6;

/** The modules with one of the weeks 1, 12, 24 and 35, in which she looks at what she can now. */
const WITH_ABILITIES: readonly number[] = [0, 3, 5, 7];

/** The stops of a module in their order. */
export function stopsOf(lessons: readonly RoadLesson[], module: number): readonly Stop[] {
  const own = lessons.filter((lesson) => lesson.module === module);
  const trip = own.find(isBeforeTrip);
  const stop = (lesson: RoadLesson): Stop => ({ kind: 'lesson', lesson });
  return [
    ...own.filter((lesson) => lesson !== trip).map(stop),
    ...(WITH_ABILITIES.includes(module) ? [{ kind: 'can' } as const] : []),
    ...(trip ? [stop(trip), { kind: 'place', excursion: trip.topic.slice('trip-'.length) } as const] : []),
  ];
}

/** The page of the road on which a lesson stands, 0 for the first; undefined when it does not. */
export function pageOf(stops: readonly Stop[], lesson: string | undefined): number | undefined {
  const at = stops.findIndex((stop) => stop.kind === 'lesson' && stop.lesson.lesson === lesson);
  return at < 0 ? undefined : Math.floor(at / PAGE);
}
