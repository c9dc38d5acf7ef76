import { useMemo } from 'preact/hooks';
import type { LocalTime } from '#domain/dates.ts';
import { drawClock } from '#pictures/instruments.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import './clock-time.css';
import { digitsOf, handsOf } from './date-words.ts';

/** A clock face and its digits side by side; neither stands alone (ux rule 61). */
export function ClockTime({ time }: { time: LocalTime }) {
  const clock = useMemo(() => drawClock(...handsOf(time)), [time]);
  return (
    <span class="clock-time" dir="ltr">
      <Picture svg={clock} />
      <Label text={digitsOf(time)} lang="da" />
    </span>
  );
}
