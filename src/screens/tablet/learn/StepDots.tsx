import { Dots } from '#ui/Dots.tsx';

/** More dots than these are a pattern and no longer a way; a lesson of 26 steps moves on every second or third. */
const MOST = 12;

interface Props {
  count: number;
  /** 0 for the first. */
  now: number;
}

/** Where she is in the lesson. */
export function StepDots({ count, now }: Props) {
  const shown = Math.min(count, MOST);
  return <Dots count={shown} now={Math.floor((now * shown) / Math.max(1, count))} />;
}
