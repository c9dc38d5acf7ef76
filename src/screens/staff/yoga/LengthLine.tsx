import { secondsOf } from '#domain/yoga.ts';
import { canLast, overBy, type ProgrammePlan, SLACK } from '#domain/yoga-plan.ts';
import { useWords } from '../words.ts';
import { fitWords, lengthWords } from './yoga-words.ts';

interface Props {
  plan: ProgrammePlan;
  onAdapt: () => void;
}

/** How long the programme is in all, how that fits its minutes, and a button that makes it fit. */
export function LengthLine({ plan, onAdapt }: Props) {
  const t = useWords();
  const { steps, minutes } = plan;
  if (steps.length === 0) return null;
  const over = overBy(plan);
  const fits = Math.abs(over) <= SLACK;
  const poses = steps.length;
  return (
    <div class={`length ${fits ? 'is-fitting' : ''}`}>
      <p role="status">
        {t('length-in-all')} <b>{lengthWords(t, secondsOf(plan))}</b> · {fitWords(t, over)}
      </p>
      {over !== 0 &&
        (canLast(poses, minutes) ? (
          <button type="button" class="button" onClick={onAdapt}>
            {t('adapt')}
          </button>
        ) : (
          <p class="quiet">{t(over < 0 ? 'needs-more-poses' : 'needs-fewer-poses')}</p>
        ))}
    </div>
  );
}
