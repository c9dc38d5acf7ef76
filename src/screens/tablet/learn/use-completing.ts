import { useEffect, useRef } from 'preact/hooks';
import type { Lesson } from '#domain/lesson.ts';
import { lessonsCompletedBy } from '#domain/roster.ts';
import { newWord } from '#domain/spacing.ts';
import { useHolder, useOperations, useRecord, useTablet } from '#hooks/tablet.ts';

/**
 * What it means to have been through a lesson: it is in the log, its words come back from tomorrow, and only then,
 * when the disk has it, where she was is forgotten. A tablet that dies before that opens at the last step again.
 *
 * `isClosing`: is she on the closing screen? Returns what to call when she gets there.
 */
export function useCompleting({ id, words }: Lesson, isClosing: boolean): () => void {
  const tablet = useTablet();
  const record = useRecord();
  const { participant } = useHolder();
  const isInLog = lessonsCompletedBy(useOperations(), participant).has(id);
  const hasRecorded = useRef(false);

  useEffect(() => {
    if (isClosing && isInLog) tablet.drafts.remove(id).catch(() => undefined);
  }, [tablet, id, isClosing, isInLog]);

  return () => {
    // She may step back and come here again: it is still the same time through.
    if (hasRecorded.current) return;
    hasRecorded.current = true;
    record({ kind: 'lesson-completed', lesson: id });
    const known = tablet.words.get();
    const { date } = tablet.today.get();
    for (const word of words) {
      if (!known.has(word.id)) tablet.words.put(word.id, newWord(date)).catch(() => undefined);
    }
  };
}
