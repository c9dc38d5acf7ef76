import { nameOf } from '#domain/ids.ts';
import { CALM_MODULE } from '#domain/lesson.ts';
import { useLesson } from '#hooks/lessons.ts';
import { go } from '#hooks/navigation.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { LessonPicture } from '../learn/LessonPicture.tsx';
import { termOf } from '../learn/lesson-words.ts';
import { CalmButton } from './CalmButton.tsx';

/** The way to the lesson about the body, which belongs to Calm. Not there before it is on the tablet. */
export function BodyLesson() {
  const { index } = useLive(useTablet().content);
  const id = index?.lessons.find(({ module }) => module === CALM_MODULE)?.lesson;
  const opened = useLesson(id);
  const open = opened.isLoading ? undefined : opened.value;
  if (!id || !open) return null;
  return (
    <CalmButton name="body" term={termOf(open, open.lesson.title)} onTap={() => go(`/learn/${nameOf(id)}`)}>
      <LessonPicture svg={open.lesson.pictures[open.lesson.picture]} />
    </CalmButton>
  );
}
