import { useMemo } from 'preact/hooks';
import { POSE_CARDS } from '#curriculum/yoga/poses.ts';
import { posesThatDoGood } from '#domain/yoga.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { PosePicture } from './PosePicture.tsx';

/** The poses of which the instructor notes that they do the group good: the group, never one woman. */
export function GoodPoses() {
  const t = useWords();
  const { record } = useStaff();
  const { cohort, operations } = useCohort();
  const good = useMemo(() => new Set(posesThatDoGood(operations)), [operations]);
  const note = useAction((pose: string, doesGood: boolean) =>
    record({ kind: 'yoga-pose-noted', stream: cohort.id, pose, doesGood }),
  );
  return (
    <section class="box" aria-labelledby="does-good">
      <h2 id="does-good">{t('does-good')}</h2>
      <p class="quiet">{t('does-good-lead')}</p>
      <Fault code={note.fault} />
      <ul class="good-poses">
        {POSE_CARDS.map(({ name, title, does }) => (
          <li key={name}>
            <label>
              <PosePicture pose={name} />
              <span>
                <span lang="da">{title}</span>
                <small>{t(`aim-${does}`)}</small>
              </span>
              {/* Ticked once it is on the disk, and not before. */}
              <input
                type="checkbox"
                checked={good.has(name)}
                onChange={(event) => void note.run(name, event.currentTarget.checked)}
              />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
