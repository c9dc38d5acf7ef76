import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { YogaProgrammeId } from '#domain/ids.ts';
import { draftsFrom, type ProgrammeDraft, type ProgrammeDrafts } from '#domain/yoga-draft.ts';
import { codeOf, type FaultCode, useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';

export interface Drafts {
  /** Undefined while they are being read off the disk. */
  readonly drafts: ProgrammeDrafts | undefined;
  /** Shows a draft at once and keeps it; without a draft, forgets the one there was. Resolves when it is on the disk. */
  put(programme: YogaProgrammeId, draft: ProgrammeDraft | undefined): Promise<void>;
  /** Why the last one could not be kept: what is on the screen would not survive a reload. */
  readonly fault: FaultCode | undefined;
}

/** The programmes of this cohort that were begun on this machine and not saved yet: a reload takes nothing away. */
export function useDrafts(): Drafts {
  const { drafts: disk } = useStaff();
  const { cohort } = useCohort();
  const key = `yoga/${cohort.id}`;
  const [drafts, setDrafts] = useState<ProgrammeDrafts>();
  const [fault, setFault] = useState<FaultCode>();
  // One after the other: two taps in a row must reach the disk in that order.
  const last = useRef(Promise.resolve());

  useEffect(() => {
    let isGone = false;
    disk.get(key).then(
      (kept) => !isGone && setDrafts(draftsFrom(kept)),
      () => !isGone && setDrafts({}),
    );
    return () => {
      isGone = true;
    };
  }, [disk, key]);

  const put = useCallback(
    (programme: YogaProgrammeId, draft: ProgrammeDraft | undefined) => {
      setDrafts((before) => changed(before ?? {}, programme, draft));
      last.current = last.current.then(async () => {
        try {
          // What another window of hers has kept meanwhile stays.
          await disk.put(key, changed(draftsFrom(await disk.get(key)), programme, draft));
          setFault(undefined);
        } catch (error) {
          setFault(codeOf(error));
        }
      });
      return last.current;
    },
    [disk, key],
  );
  return { drafts, put, fault };
}

function changed(
  drafts: ProgrammeDrafts,
  programme: YogaProgrammeId,
  draft: ProgrammeDraft | undefined,
): ProgrammeDrafts {
  const { [programme]: _, ...others } = drafts;
  return draft ? { ...others, [programme]: draft } : others;
}
