import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Tap } from '#domain/practice-run.ts';
import { drawPointingHand } from '#pictures/practice-signs.ts';
import { Picture } from '../Picture.tsx';
import './pointing-hand.css';

const HAND = drawPointingHand();
/** Where the tip of its finger is in the drawing, px. */
const TIP = { x: 44, y: 34 };
/** Where on its target it points: past the middle, so that the words stay to be seen. */
const ON = { x: 0.68, y: 0.6 };

interface Props {
  /** The place it moves over. */
  root: RefObject<HTMLElement | null>;
  tap: Tap;
  screen: string;
}

/** A hand that goes to what is to be tapped next. It takes no taps; who asked for little movement sees it stand there. */
export function PointingHand({ root, tap, screen }: Props) {
  const hand = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tap and the screen say when it goes elsewhere
  useLayoutEffect(() => {
    const point = () => {
      const target = root.current?.querySelector('[data-next]');
      if (!target || !root.current || !hand.current) return;
      const ground = root.current.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      // The classroom enlarges the whole place, the hand with it: it is moved in the place's own pixels.
      const scale = ground.width / root.current.offsetWidth || 1;
      const x = (box.left - ground.left + box.width * ON.x) / scale - TIP.x;
      const y = (box.top - ground.top + box.height * ON.y) / scale - TIP.y;
      hand.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    point();
    // A font or a picture that comes late moves what it points at.
    void document.fonts?.ready.then(point);
    const sizes = new ResizeObserver(point);
    if (root.current) sizes.observe(root.current);
    return () => sizes.disconnect();
  }, [tap.part, tap.of, screen]);
  return (
    <div ref={hand} class="pointing-hand" data-hand aria-hidden="true">
      <Picture svg={HAND} />
    </div>
  );
}
