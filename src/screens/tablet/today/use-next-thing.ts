import { useMemo } from 'preact/hooks';
import { checkInOf } from '#domain/check-in.ts';
import { nameOf } from '#domain/ids.ts';
import { useExcursions, useWeek } from '#hooks/course.ts';
import { type Loading, type OpenLesson, useLesson } from '#hooks/lessons.ts';
import { useRoad } from '#hooks/road.ts';
import { useHolder, useLive, useOperations, useTablet, useToday } from '#hooks/tablet.ts';
import { useHers } from '../me/use-hers.ts';
import { type NextThing, nextThing } from './next-thing.ts';

export interface Coming {
  readonly thing: NextThing;
  /** Where Next leads; nowhere when all is done. */
  readonly path: string | undefined;
  /** The lesson, when it is one and it has been read from the disk. */
  readonly lesson: OpenLesson | undefined;
}

/** The one next thing on this tablet, and the way to it. Home and Today ask the same question. */
export function useNextThing(): Coming {
  const tablet = useTablet();
  const { participant } = useHolder();
  const { date, time } = useToday();
  const operations = useOperations();
  const { course, week } = useWeek();
  const trips = useExcursions();
  const { next } = useRoad();
  const words = useLive(tablet.words);

  const thing = useMemo(
    () =>
      nextThing({
        date,
        time,
        course,
        trips,
        checkIn: checkInOf(operations, participant, course.id, week?.week ?? 1),
        lesson: next,
        words,
      }),
    [date, time, course, trips, operations, participant, week, next, words],
  );
  const opened: Loading<OpenLesson | undefined> = useLesson(
    thing.kind === 'lesson' ? thing.lesson : undefined,
  );
  const hers = useHers();
  const lesson = opened.isLoading ? undefined : opened.value;
  return { thing, path: pathOf(thing, date), lesson: lesson && hers(lesson) };
}

function pathOf(thing: NextThing, date: string): string | undefined {
  switch (thing.kind) {
    case 'trip':
      return `/trip/${nameOf(thing.trip.id)}`;
    case 'class':
      return `/calendar/${date}`;
    case 'yoga':
      return '/calm';
    case 'post':
      return '/post';
    case 'lesson':
      return `/learn/${nameOf(thing.lesson)}`;
    case 'words':
      return '/words';
    case 'rest':
      return undefined;
  }
}
