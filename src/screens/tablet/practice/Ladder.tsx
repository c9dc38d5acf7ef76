import { RUNGS, type Rung } from '#domain/practice.ts';
import './ladder.css';

/** Where she stands, as four steps that rise. Nothing is counted, and none is missing: the others are there to be taken. */
export function Ladder({ rung }: { rung: Rung }) {
  const at = RUNGS.indexOf(rung);
  return (
    <span class="ladder" aria-hidden="true">
      {RUNGS.map((one, i) => (
        <i key={one} class={i < at ? 'is-below' : i === at ? 'is-here' : ''} />
      ))}
    </span>
  );
}
