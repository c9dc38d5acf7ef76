import { useEffect, useRef } from 'preact/hooks';

/** How loud she speaks, while she does: a bar that the browser moves without drawing the page anew. */
export function LevelMeter({ level }: { level: () => number }) {
  const bar = useRef<HTMLSpanElement>(null);
  const latest = useRef(level);
  latest.current = level;
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      bar.current?.style.setProperty('inline-size', `${Math.round(latest.current() * 100)}%`);
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <span class="level" aria-hidden="true" data-level>
      <span ref={bar} class="level-bar" />
    </span>
  );
}
