import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '#ui/Icon.tsx';
import './microphone-ring.css';

interface Props {
  /** How loud it is now, 0–1. Asked for each frame while it is on. */
  level: () => number;
  isOn: boolean;
  isOff: boolean;
}

/** The microphone. While it is on, a ring round it grows with her voice: the tablet hears her. */
export function MicrophoneRing({ level, isOn, isOff }: Props) {
  const ring = useRef<HTMLSpanElement>(null);
  const latest = useRef(level);
  latest.current = level;
  useEffect(() => {
    if (!isOn) return;
    let frame = requestAnimationFrame(function show() {
      ring.current?.style.setProperty('--level', String(latest.current()));
      frame = requestAnimationFrame(show);
    });
    return () => {
      cancelAnimationFrame(frame);
      ring.current?.style.setProperty('--level', '0');
    };
  }, [isOn]);
  return (
    <span
      ref={ring}
      class={`microphone-ring ${isOn ? 'is-on' : ''} ${isOff ? 'is-off' : ''}`}
      aria-hidden="true"
    >
      <Icon name="microphone" />
    </span>
  );
}
