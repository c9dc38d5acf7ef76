import { useLayoutEffect, useRef } from 'preact/hooks';
import { inWay, lengthened, moved, type Steps, withoutPose } from '#domain/yoga-plan.ts';
import { useWords } from '../words.ts';
import { StepRow } from './StepRow.tsx';
import { lengthWords, poseTitle } from './yoga-words.ts';

interface Props {
  steps: Steps;
  onSteps: (steps: Steps) => void;
  /** Says what was done to somebody who cannot see it. */
  onTell: (sentence: string) => void;
}

interface Wanted {
  readonly at: number;
  readonly button: 'up' | 'down' | 'out';
}

/** The poses of a programme in their order. A pose that is moved keeps the keyboard with it. */
export function StepList({ steps, onSteps, onTell }: Props) {
  const t = useWords();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Wanted | undefined>(undefined);
  // The buttons stand at the places, and the poses move through them: the keyboard must follow the pose.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { at, button } = wanted.current;
    wanted.current = undefined;
    const row = list.current?.children[at];
    // At the top there is no further up: the keyboard goes to the next button of the same pose.
    const own = row?.querySelector<HTMLButtonElement>(`[data-do=${button}]:not([disabled])`);
    (own ?? row?.querySelector<HTMLButtonElement>('[data-do]:not([disabled])'))?.focus();
  });

  if (steps.length === 0) return <p class="note">{t('no-poses-yet')}</p>;
  return (
    <ol class="steps" ref={list} aria-label={t('poses')}>
      {steps.map((step, at) => {
        const pose = poseTitle(step.pose);
        const move = (by: -1 | 1) => {
          wanted.current = { at: at + by, button: by < 0 ? 'up' : 'down' };
          onSteps(moved(steps, at, by));
          onTell(t('pose-moved', { pose, place: at + by + 1, of: steps.length }));
        };
        return (
          <StepRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the same pose may come twice; its place is its name
            key={at}
            step={step}
            place={at + 1}
            of={steps.length}
            onMove={move}
            onWay={(way) => onSteps(inWay(steps, at, way))}
            onLonger={(by) => {
              const next = lengthened(steps, at, by);
              onSteps(next);
              onTell(`${pose}: ${lengthWords(t, next[at]?.seconds ?? 0)}`);
            }}
            onOut={() => {
              wanted.current = { at: Math.min(at, steps.length - 2), button: 'out' };
              onSteps(withoutPose(steps, at));
              onTell(t('pose-out', { pose }));
            }}
          />
        );
      })}
    </ol>
  );
}
