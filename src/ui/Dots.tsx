import './dots.css';

interface Props {
  count: number;
  /** 0 for the first. */
  now: number;
}

/** Where she is in a row of steps: done, now, to come. No numbers, no percentages. */
export function Dots({ count, now }: Props) {
  return (
    <div class="dots" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the row
        <i key={i} class={i < now ? 'is-done' : i === now ? 'is-now' : ''} />
      ))}
    </div>
  );
}
