import './place.css';

/** A place in a row, numbered by dots: quantities are seen, digits are only known to some. */
export function PlaceDots({ count }: { count: number }) {
  return (
    <span class="place-dots" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the row
        <i key={i} />
      ))}
    </span>
  );
}
