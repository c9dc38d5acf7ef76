import { poseCard } from '#curriculum/yoga/poses.ts';
import type { PoseWay, YogaStep } from '#domain/yoga-fields.ts';
import { POSE_SECONDS } from '#domain/yoga-plan.ts';
import { useWords } from '../words.ts';
import { PosePicture } from './PosePicture.tsx';
import { lengthWords, poseTitle } from './yoga-words.ts';

interface Props {
  step: YogaStep;
  /** Counted from 1. */
  place: number;
  of: number;
  onMove: (by: -1 | 1) => void;
  onWay: (way: PoseWay) => void;
  /** By so many seconds, fewer when below 0. */
  onLonger: (by: number) => void;
  onOut: () => void;
}

/** One pose of a programme: how it is done, how long, and where it stands. */
export function StepRow({ step, place, of, onMove, onWay, onLonger, onOut }: Props) {
  const t = useWords();
  const pose = poseTitle(step.pose);
  const { least, most, tap } = POSE_SECONDS;
  return (
    <li class="step-row">
      <span class="step-place">{place}</span>
      <PosePicture pose={step.pose} way={step.way} />
      <div class="step-what">
        <p class="step-title" lang="da">
          {pose}
        </p>
        <WayChoice step={step} onWay={onWay} />
      </div>
      <div class="step-long">
        <button
          type="button"
          class="button step"
          aria-label={t('shorter', { pose, seconds: tap })}
          disabled={step.seconds <= least}
          onClick={() => onLonger(-tap)}
        >
          −
        </button>
        <span>{lengthWords(t, step.seconds)}</span>
        <button
          type="button"
          class="button step"
          aria-label={t('longer', { pose, seconds: tap })}
          disabled={step.seconds >= most}
          onClick={() => onLonger(tap)}
        >
          +
        </button>
      </div>
      <div class="step-move">
        <button
          type="button"
          class="button step"
          data-do="up"
          aria-label={t('move-up', { pose })}
          disabled={place === 1}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="button step"
          data-do="down"
          aria-label={t('move-down', { pose })}
          disabled={place === of}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button
          type="button"
          class="plain"
          data-do="out"
          aria-label={t('take-out-pose', { pose })}
          onClick={onOut}
        >
          {t('take-out')}
        </button>
      </div>
    </li>
  );
}

/** On a chair, standing or on the mat: only the ways that the pose has. */
function WayChoice({ step, onWay }: Pick<Props, 'step' | 'onWay'>) {
  const t = useWords();
  const ways = poseCard(step.pose)?.ways.map(({ way }) => way) ?? [];
  if (ways.length < 2) return <p class="quiet">{t(`way-${step.way}`)}</p>;
  return (
    <select
      aria-label={t('way-of', { pose: poseTitle(step.pose) })}
      value={step.way}
      onChange={(event) => onWay(event.currentTarget.value as PoseWay)}
    >
      {ways.map((way) => (
        <option key={way} value={way}>
          {t(`way-${way}`)}
        </option>
      ))}
    </select>
  );
}
