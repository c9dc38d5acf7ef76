import type { Steps } from '#domain/yoga-plan.ts';
import { useWords } from '../words.ts';
import { PosePicture } from './PosePicture.tsx';
import { poseTitle } from './yoga-words.ts';

/** The poses of a programme in their order, small; read out as one sentence. */
export function PoseRow({ steps }: { steps: Steps }) {
  const t = useWords();
  if (steps.length === 0) return null;
  return (
    <p class="pose-row">
      <span class="unseen">{t('poses-in-order', { poses: titles(steps) })}</span>
      {steps.map(({ pose, way }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same pose may come twice; its place is its name
        <PosePicture key={i} pose={pose} way={way} />
      ))}
    </p>
  );
}

const titles = (steps: Steps): string => steps.map(({ pose }) => poseTitle(pose)).join(', ');
