import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './fitted.css';

interface Props {
  /** Sizes in px, largest first; the last one is taken even where it is too large. */
  sizes: readonly number[];
  /** What is written: measured anew when it changes. */
  text: string;
  /** A box of several lines must not get too high either. A single line only ever gets too wide. */
  isBlock?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** Text in the largest of a few sizes that its box has room for: a word is never cut and never broken (ux rule 17). */
export function Fitted({ sizes, text, isBlock = false, class: className = '', children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` says what to measure; sizes are fixed by the caller
  useLayoutEffect(() => {
    let isGone = false;
    const measure = () => {
      if (box.current && !isGone) takeLargest(box.current, sizes, isBlock);
    };
    measure();
    // A font that comes late is wider or narrower than the one it replaces.
    void document.fonts?.ready.then(measure);
    addEventListener('resize', measure);
    return () => {
      isGone = true;
      removeEventListener('resize', measure);
    };
  }, [text]);
  return (
    <div ref={box} class={`fitted ${className}`}>
      {children}
    </div>
  );
}

function takeLargest(box: HTMLElement, sizes: readonly number[], isBlock: boolean): void {
  for (const size of sizes) {
    box.style.setProperty('--fit', `${size}px`);
    const isTooHigh = isBlock && box.scrollHeight > box.clientHeight + 1;
    if (box.scrollWidth <= box.clientWidth && !isTooHigh) return;
  }
}
