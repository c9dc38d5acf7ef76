import { useEffect, useMemo, useState } from 'preact/hooks';
import { type OpenLesson, readLesson, useCorrections } from '#hooks/lessons.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { useHers } from '../me/use-hers.ts';

export interface OpenLessons {
  /** What has been read so far, by id. A lesson that is not on the tablet is not in it. */
  readonly lessons: ReadonlyMap<string, OpenLesson>;
  /** Has all that is asked for now been read? */
  readonly isRead: boolean;
}

/** Several lessons from the tablet's own disk. Ask for a page at a time: a lesson weighs up to 260 kB. */
export function useOpenLessons(ids: readonly string[]): OpenLessons {
  const tablet = useTablet();
  const language = useLive(tablet.language);
  const corrections = useCorrections(language);
  // A lesson that has only just arrived must be seen without leaving the screen.
  const { ready } = useLive(tablet.content);
  const [read, setRead] = useState<{ wanted: string; lessons: ReadonlyMap<string, OpenLesson> }>();
  const wanted = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready.kept` says that a lesson may have arrived
  useEffect(() => {
    let isGone = false;
    const readOne = async (id: string): Promise<readonly [string, OpenLesson][]> => {
      const lesson = await readLesson(tablet, id, language, corrections);
      return lesson ? [[id, lesson]] : [];
    };
    // One that cannot be read is as one that is not there.
    Promise.all(
      wanted
        .split(' ')
        .filter(Boolean)
        .map((id) => readOne(id).catch(() => [])),
    ).then((found) => {
      if (!isGone)
        setRead((before) => ({ wanted, lessons: new Map([...(before?.lessons ?? []), ...found.flat()]) }));
    });
    return () => {
      isGone = true;
    };
  }, [tablet, language, corrections, wanted, ready.kept]);
  const hers = useHers();
  const lessons = useMemo(
    () => new Map([...(read?.lessons ?? NONE)].map(([id, open]) => [id, hers(open)])),
    [read, hers],
  );
  return { lessons, isRead: read?.wanted === wanted };
}

const NONE: ReadonlyMap<string, OpenLesson> = new Map();
