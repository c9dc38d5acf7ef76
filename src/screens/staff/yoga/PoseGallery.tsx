import { useMemo, useState } from 'preact/hooks';
import { POSE_CARDS, type PoseAim } from '#curriculum/yoga/poses.ts';
import { posesThatDoGood } from '#domain/yoga.ts';
import type { PoseWay } from '#domain/yoga-fields.ts';
import { MOST_POSES } from '#domain/yoga-plan.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useWords } from '../words.ts';
import { PosePicture } from './PosePicture.tsx';

/** What a pose can be for. (da: afspænding, balance, smidighed, kropsforståelse) */
const AIMS: readonly PoseAim[] = ['relaxation', 'balance', 'suppleness', 'body-awareness'];

interface Props {
  /** Has the programme as many poses as it may have? */
  isFull: boolean;
  onAdd: (pose: string, way: PoseWay) => void;
}

/** The poses there are: a tap puts one last, in its gentlest way. Those that do the group good are marked. */
export function PoseGallery({ isFull, onAdd }: Props) {
  const t = useWords();
  const { operations } = useCohort();
  const good = useMemo(() => new Set(posesThatDoGood(operations)), [operations]);
  const [aim, setAim] = useState<PoseAim>();
  const shown = POSE_CARDS.filter(({ does }) => aim === undefined || does === aim);
  return (
    <section class="box" aria-labelledby="gallery">
      <h2 id="gallery">{t('add-pose')}</h2>
      <fieldset>
        <legend class="unseen">{t('what-it-does')}</legend>
        <div class="choices">
          {[undefined, ...AIMS].map((one) => (
            <label key={one ?? 'all'} class="choice">
              <input type="radio" name="aim" checked={aim === one} onChange={() => setAim(one)} />
              <span>{t(one ? `aim-${one}` : 'aim-all')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isFull && <p class="quiet">{t('most-poses', { most: MOST_POSES })}</p>}
      <ul class="gallery">
        {shown.map(({ name, title, ways }) => (
          <li key={name}>
            <button
              type="button"
              class="pose-card"
              disabled={isFull}
              onClick={() => ways[0] && onAdd(name, ways[0].way)}
            >
              <PosePicture pose={name} />
              <span lang="da">{title}</span>
              {good.has(name) && <small>{t('good-mark')}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
