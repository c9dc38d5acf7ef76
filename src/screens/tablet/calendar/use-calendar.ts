import { useMemo } from 'preact/hooks';
import { checkInOf, isComplete } from '#domain/check-in.ts';
import { useExcursions, useWeek } from '#hooks/course.ts';
import { useHolder, useOperations, useToday } from '#hooks/tablet.ts';
import type { Calendar } from './day-plan.ts';

/** Everything the calendar's pages are worked out from. */
export function useCalendar(): Calendar {
  const { course, week } = useWeek();
  const trips = useExcursions();
  const { date: today } = useToday();
  const operations = useOperations();
  const { participant } = useHolder();
  return useMemo(
    () => ({
      course,
      trips,
      today,
      isPostOpen: !isComplete(checkInOf(operations, participant, course.id, week?.week ?? 1)),
    }),
    [course, trips, today, operations, participant, week],
  );
}
