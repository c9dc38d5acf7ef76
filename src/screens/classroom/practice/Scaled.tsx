import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a place is drawn for, px: a tablet that lies, without its bar. */
const TABLET = { width: 1280, height: 688 };

/** A place as big as the room it is given: drawn as on a tablet, and enlarged with all that is in it. */
export function Scaled({ children }: { children: ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(TABLET);
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = room.current ?? {};
      if (width > 0 && height > 0) setSize({ width, height });
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const scale = Math.min(size.width / TABLET.width, size.height / TABLET.height);
  return (
    <div ref={room} class="scaled-room">
      <div
        class="scaled"
        style={{
          inlineSize: `${size.width / scale}px`,
          blockSize: `${size.height / scale}px`,
          transform: `scale(${scale})`,
        }}
      >
        {children}
      </div>
    </div>
  );
}
