import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { between, canMove } from '#pictures/movement.ts';
import type { Pose } from '#pictures/skeleton.ts';
import { drawMovingStage } from '#pictures/yoga-card.ts';
import { yogaFigure } from '#pictures/yoga-stage.ts';
import { redraw } from './redraw.ts';
import { useFrames } from './use-frames.ts';
import { useStill } from './use-still.ts';
import type { Moving } from './yoga-moving.ts';
import './yoga-figure.css';

interface Props {
  /** Asked for each picture of the screen. */
  moving: () => Moving;
}

/**
 * The woman on her mat. She moves from the pose she is seen in to the next; where a body cannot go that way before
 * our eyes, one picture fades into the other. Who asked for little movement sees stills.
 */
export function YogaFigure({ moving }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const isStill = useStill();
  const figure = useMemo(() => movingFigure(), []);
  const draw = () =>
    stage.current && above.current ? figure.draw(stage.current, above.current, moving(), isStill) : false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first picture stands there when the screen does, not a frame later
  useLayoutEffect(() => void draw(), []);
  useFrames(draw);
  return (
    <div class="yoga-figure" aria-hidden="true">
      <div ref={stage} class="picture" />
      <div ref={above} class="picture yoga-above" />
    </div>
  );
}

/** Keeps what is drawn, and draws only what has changed. `draw` says whether it moves. */
function movingFigure() {
  let target: string | undefined;
  let from: Pose | undefined;
  let shown: Pose | undefined;

  const stand = (stage: HTMLElement, above: HTMLElement, pose: Pose) => {
    stage.innerHTML = drawMovingStage(pose);
    above.innerHTML = '';
    from = undefined;
    shown = pose;
  };

  return {
    draw(stage: HTMLElement, above: HTMLElement, { key, pose, share }: Moving, isStill: boolean): boolean {
      if (key !== target) {
        // Skipped in the middle of a fade: the picture that is nearer stands there at once.
        if (above.firstChild && shown) stand(stage, above, shown);
        from = shown;
        target = key;
        if (from && share < 1 && !isStill && !canMove(from, pose)) above.innerHTML = drawMovingStage(pose);
        if (!from) stand(stage, above, pose);
      }
      if (!from) return false;
      if (share >= 1 || isStill) {
        stand(stage, above, pose);
        return false;
      }
      const soft = (1 - Math.cos(Math.PI * share)) / 2;
      if (canMove(from, pose)) {
        shown = between(from, pose, soft);
        const body = stage.querySelector('[data-figure]');
        if (body) redraw(body, yogaFigure(shown));
      } else {
        above.style.opacity = String(soft);
        if (soft > 0.5) shown = pose;
      }
      return true;
    },
  };
}
