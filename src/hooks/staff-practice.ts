import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Operation, Task } from '#domain/operation.ts';
import type { Practice } from '#domain/practice.ts';
import { PLACE_OF_TASK } from '#domain/practice-ring.ts';
import {
  type Mastered,
  masteredOf,
  type PracticeSettings,
  practiceSettingsOf,
} from '#domain/practice-views.ts';
import type { RosterEntry } from '#domain/roster.ts';
import { useStaff } from './staff.ts';
import { useCohort } from './staff-cohort.ts';
import { useLive } from './tablet.ts';

/** A practice place as staff see it. */
export interface StaffPlace {
  readonly practice: Practice;
  /** What this cohort's staff have said of it. */
  readonly settings: PracticeSettings;
  /** The weekly look that is practised here; a place without one has no real place to look at every week. */
  readonly task: Task | undefined;
  /** The operation that set anything last, to be told which tablets know of it. */
  readonly last: Pick<Operation, 'n'> | undefined;
}

/** The places that are on this machine, in their order, and how many are still on their way. Undefined while they are read. */
export function useStaffPlaces():
  | { readonly places: readonly StaffPlace[]; readonly coming: number }
  | undefined {
  const { operations } = useCohort();
  const read = useRead();
  return useMemo(() => {
    if (!read) return undefined;
    const settings = practiceSettingsOf(operations);
    const places = read.practices.map((practice) => ({
      practice,
      settings: settings.get(practice.id) ?? {},
      task: taskOf(practice),
      last: operations.findLast((one) => one.kind === 'practice-set' && one.practice === practice.id),
    }));
    return { places, coming: read.coming };
  }, [operations, read]);
}

/** What each woman of the cohort does alone, by first name. It is all that is told of her practising. */
export function useAlone(): readonly { readonly woman: RosterEntry; readonly alone: Mastered }[] {
  const { operations, roster } = useCohort();
  return useMemo(
    () => roster.map((woman) => ({ woman, alone: masteredOf(operations, woman.id) })),
    [operations, roster],
  );
}

/** Reads the published places off the disk, and again when one has come that was not there. */
function useRead() {
  const { practice, content } = useStaff();
  const { index, ready } = useLive(content);
  const entries = index?.practices;
  const [read, setRead] = useState<{ practices: readonly Practice[]; coming: number }>();
  const asked = read?.coming === 0 ? 'all are here' : ready.kept;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` says when there may be more to read
  useEffect(() => {
    let isGone = false;
    const wanted = [...(entries ?? [])].sort((a, b) => a.order - b.order);
    Promise.all(wanted.map(({ practice: id }) => practice(id).catch(() => undefined))).then((found) => {
      const practices = found.filter((one) => one !== undefined);
      if (!isGone) setRead({ practices, coming: wanted.length - practices.length });
    });
    return () => {
      isGone = true;
    };
  }, [practice, entries, asked]);
  return read;
}

const taskOf = ({ id }: Practice): Task | undefined =>
  (Object.keys(PLACE_OF_TASK) as Task[]).find((task) => PLACE_OF_TASK[task] === id);
