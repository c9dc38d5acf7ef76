import { TASKS, type Task } from '#domain/operation.ts';
import { Label } from '#ui/Label.tsx';
import { TickBadge } from '#ui/TickBadge.tsx';
import type { Term } from '#ui/term.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { TASK_PICTURES } from './task-picture.ts';
import './week-ring.css';

interface Props {
  isDone: (task: Task) => boolean;
  chosen: Task;
  /** Id of the phrase being said: its disc has the ring. */
  speaking: string | undefined;
  nameOf: (task: Task) => Term;
  /** The word in the middle when the week is whole. */
  thanks: Term | undefined;
  onChoose: (task: Task) => void;
}

/** The ring's measures in its own units, 664 × 640 (DESIGN-NOTES, weekly ring). */
const CENTRE = { x: 332, y: 352 };
const RADIUS = 216;
/** Where each disc sits, and where the third of the ring that it fills begins; degrees, clockwise from the east. */
const ANGLES: Readonly<Record<Task, number>> = { 'digital-post': -90, jobnet: 150, 'borger-dk': 30 };

/** Three discs on a ring. What is ticked fills its third; on Monday it is simply empty again (ux rule 56). */
export function WeekRing({ isDone, chosen, speaking, nameOf, thanks, onChoose }: Props) {
  return (
    <div class="ring" dir="ltr">
      <svg class="ring-lines" viewBox="0 0 664 640" aria-hidden="true" focusable="false">
        <circle cx={CENTRE.x} cy={CENTRE.y} r={RADIUS} class="ring-ground" />
        {TASKS.map((task) => (
          <path
            key={task}
            d={third(ANGLES[task])}
            class={`ring-third ${isDone(task) ? 'is-done' : ''}`}
            data-third={task}
          />
        ))}
      </svg>
      <span class="ring-cup">
        <UiPicture name="weekly-cup" />
        {thanks && <Label text={thanks.text} lang={thanks.lang} />}
      </span>
      {TASKS.map((task) => {
        const term = nameOf(task);
        const states = `${isDone(task) ? 'is-done' : ''} ${task === chosen ? 'is-chosen' : ''}`;
        return (
          <button
            key={task}
            type="button"
            class={`disc is-${task} ${states} ${speaking === term.id ? 'is-speaking' : ''}`}
            data-disc={task}
            data-term={term.id}
            aria-pressed={task === chosen}
            onClick={() => onChoose(task)}
          >
            <UiPicture name={TASK_PICTURES[task]} />
            <Label text={term.text} lang={term.lang} />
            {isDone(task) && <TickBadge />}
          </button>
        );
      })}
    </div>
  );
}

const at = (degrees: number): string => {
  const turn = (degrees * Math.PI) / 180;
  return `${(CENTRE.x + Math.cos(turn) * RADIUS).toFixed(1)} ${(CENTRE.y + Math.sin(turn) * RADIUS).toFixed(1)}`;
};

const third = (from: number): string => `M${at(from)}A${RADIUS} ${RADIUS} 0 0 1 ${at(from + 120)}`;
