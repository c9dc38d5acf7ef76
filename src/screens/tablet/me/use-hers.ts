import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HerLook } from '#domain/her-look.ts';
import { useHerLook } from '#hooks/her-look.ts';
import type { OpenLesson } from '#hooks/lessons.ts';

type Drawing = Pick<typeof import('#pictures/her-pictures.ts'), 'isHerPicture' | 'drawHerPicture'>;

/** Here once it was fetched: it is asked for only by a woman who has chosen a look. */
let drawing: Drawing | undefined;

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

function useDrawing(isWanted: boolean): Drawing | undefined {
  const [, setHere] = useState(drawing !== undefined);
  useEffect(() => {
    if (!isWanted || drawing) return;
    let isGone = false;
    import('#pictures/her-pictures.ts').then(
      (loaded) => {
        drawing = loaded;
        if (!isGone) setHere(true);
      },
      // Not on the tablet yet: the lesson's own pictures stay.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return isWanted ? drawing : undefined;
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
