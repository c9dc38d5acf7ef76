import { useCallback } from 'preact/hooks';
import type { HerLook } from '#domain/her-look.ts';
import { useHerLook } from '#hooks/her-look.ts';
import { fetchedLater } from '#hooks/later.ts';
import type { OpenLesson } from '#hooks/lessons.ts';

type Drawing = Pick<typeof import('#pictures/her-pictures.ts'), 'isHerPicture' | 'drawHerPicture'>;

/** Asked for only by a woman who has chosen a look. Until it is here the lesson's own pictures stay. */
const useDrawing = fetchedLater<Drawing>(() => import('#pictures/her-pictures.ts'));

/** What was drawn with her present look, by name: a picture that comes again is there at once. */
const drawn = new Map<string, string>();
let drawnFor = '';

/** Lessons with her in them, so that the same lesson stays the same object as long as her look does. */
const lessons = new WeakMap<OpenLesson, { readonly look: HerLook; readonly open: OpenLesson }>();

/**
 * Puts her own figure into the pictures of a lesson that are hers. Until they can be drawn, and for a woman who has
 * chosen no look, the lesson is as it came: never an empty frame.
 */
export function useHers(): (open: OpenLesson) => OpenLesson {
  const look = useHerLook();
  const hand = useDrawing(look !== undefined);
  return useCallback((open) => (look && hand ? withHer(open, look, hand) : open), [look, hand]);
}

function withHer(open: OpenLesson, look: HerLook, hand: Drawing): OpenLesson {
  const before = lessons.get(open);
  if (before?.look === look) return before.open;
  const pictures = { ...open.lesson.pictures };
  for (const name of Object.keys(pictures)) {
    if (!hand.isHerPicture(name)) continue;
    // Drawn when it is looked at: a page of lessons has more pictures than it shows.
    Object.defineProperty(pictures, name, { get: () => herPicture(name, look, hand), enumerable: true });
  }
  const hers = { ...open, lesson: { ...open.lesson, pictures } };
  lessons.set(open, { look, open: hers });
  return hers;
}

function herPicture(name: Parameters<Drawing['drawHerPicture']>[0], look: HerLook, hand: Drawing): string {
  const key = JSON.stringify(look);
  if (key !== drawnFor) {
    drawn.clear();
    drawnFor = key;
  }
  const svg = drawn.get(name) ?? hand.drawHerPicture(name, look);
  drawn.set(name, svg);
  return svg;
}
