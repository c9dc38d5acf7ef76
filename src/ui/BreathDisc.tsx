import { useRef } from 'preact/hooks';
import './breath-disc.css';
import { useFrames } from './use-frames.ts';
import { useStill } from './use-still.ts';

interface Props {
  /** How wide the breath is now, 0 (out) – 1 (in). */
  fullness: () => number;
}

/** The middle ring, as a part of its widest. */
const LEAST = 0.56;

/** The round form of her breath: three circles, of which only the middle one grows and shrinks (DESIGN-NOTES §3). */
export function BreathDisc({ fullness }: Props) {
  const middle = useRef<SVGCircleElement>(null);
  const isStill = useStill();
  const last = useRef(-1);
  useFrames(() => {
    const full = isStill ? 0 : fullness();
    const isMoving = full !== last.current;
    last.current = full;
    if (isMoving) {
      // Breath has no corners: it begins and ends softly.
      const soft = (1 - Math.cos(Math.PI * full)) / 2;
      middle.current?.setAttribute('transform', `scale(${(LEAST + (1 - LEAST) * soft).toFixed(4)})`);
    }
    return isMoving;
  });
  return (
    <svg class="breath-disc" viewBox="-120 -120 240 240" aria-hidden="true" focusable="false">
      <circle class="breath-ring" r="111" />
      <circle class="breath-far" r="96" />
      <circle ref={middle} class="breath-middle" r="92" transform={`scale(${LEAST})`} />
      <circle class="breath-near" r="36" />
    </svg>
  );
}
