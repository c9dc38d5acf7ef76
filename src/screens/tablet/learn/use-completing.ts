import { useEffect, useRef } from 'preact/hooks';
import type { Lesson } from '#domain/lesson.ts';
import { lessonsCompletedBy } from '#domain/roster.ts';
import { newWord } from '#domain/spacing.ts';
import { useHolder, useOperations, useRecord, useTablet } from '#hooks/tablet.ts';
import { keptAfter, type LessonDraft } from './lesson-draft.ts';

/**
 * What it means to have been through a lesson: it is in the log, its words come back from tomorrow, and only then,
 * when the disk has it, where she was is forgotten. A tablet that dies before that opens at the last step again.
 * A private lesson leaves nothing: not in the log, not among her words.
 *
 * `isClosing`: is she on the closing screen? Returns what to call when she gets there.
 */
export function useCompleting(
  { id, words, steps, isPrivate }: Lesson,
  draft: LessonDraft,
  isClosing: boolean,
): () => void {
  const tablet = useTablet();
  const record = useRecord();
  const { participant } = useHolder();
  const isInLog = lessonsCompletedBy(useOperations(), participant).has(id);
  const hasRecorded = useRef(false);
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => {
    if (!isClosing || !isInLog) return;
    const kept = keptAfter(latest.current, steps);
    const { drafts } = tablet;
    (kept ? drafts.put(id, kept) : drafts.remove(id)).catch(() => undefined);
  }, [tablet, id, steps, isClosing, isInLog]);

  return () => {
    // She may step back and come here again: it is still the same time through.
    if (hasRecorded.current || isPrivate) return;
    hasRecorded.current = true;
    record({ kind: 'lesson-completed', lesson: id });
    const known = tablet.words.get();
    const { date } = tablet.today.get();
    for (const word of words) {
      if (!known.has(word.id)) tablet.words.put(word.id, newWord(date)).catch(() => undefined);
    }
  };
}
