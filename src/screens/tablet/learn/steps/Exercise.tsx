import type { ComponentChildren } from 'preact';
import './exercise.css';

interface Props {
  dots: ComponentChildren;
  prompt: ComponentChildren;
  /** Stands at the end corner, across from the dots. */
  corner?: ComponentChildren;
  children: ComponentChildren;
}

/** The stage of an exercise: dots in the corner, the task in the middle, the cards below. The grid never mirrors. */
export function Exercise({ dots, prompt, corner, children }: Props) {
  return (
    <div class="exercise" dir="ltr">
      <div class="exercise-top">
        <div class="exercise-corner">{dots}</div>
        {prompt}
        <div class="exercise-corner is-end">{corner}</div>
      </div>
      {children}
    </div>
  );
}
