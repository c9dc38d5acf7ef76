import { useState } from 'preact/hooks';
import { YOGA_MINUTES } from '#domain/yoga-fields.ts';
import { adapted, faultInPlan, type ProgrammePlan, type Steps, withPose } from '#domain/yoga-plan.ts';
import type { FaultCode } from '#hooks/staff.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { LengthLine } from './LengthLine.tsx';
import { PoseGallery } from './PoseGallery.tsx';
import { StepList } from './StepList.tsx';
import { isLying, poseTitle } from './yoga-words.ts';

interface Props {
  plan: ProgrammePlan;
  /** Does the plan say what is saved? Then there is nothing to save. */
  isSaved: boolean;
  isBusy: boolean;
  fault: FaultCode | undefined;
  onPlan: (plan: ProgrammePlan) => void;
  onSave: () => void;
}

/** Puts a programme together: its title, its length, its poses in order, and beside them the poses there are. */
export function ProgrammeForm({ plan, isSaved, isBusy, fault, onPlan, onSave }: Props) {
  const t = useWords();
  const [told, setTold] = useState('');
  const wrong = faultInPlan(plan, isLying);
  const maySave = wrong === undefined && !isSaved;
  const setSteps = (steps: Steps) => onPlan({ ...plan, steps });
  return (
    <div class="yoga-columns">
      <form
        class="box programme"
        onSubmit={(event) => {
          event.preventDefault();
          if (maySave) onSave();
        }}
      >
        <div class="fields">
          <label class="field">
            <span>{t('programme-title')}</span>
            <input
              name="title"
              maxLength={40}
              autocomplete="off"
              placeholder={t('example-programme-title')}
              value={plan.title}
              onInput={(event) => onPlan({ ...plan, title: event.currentTarget.value })}
            />
          </label>
          <fieldset>
            <legend>{t('length')}</legend>
            <div class="choices">
              {YOGA_MINUTES.map((minutes) => (
                <label key={minutes} class="choice">
                  <input
                    type="radio"
                    name="minutes"
                    checked={plan.minutes === minutes}
                    onChange={() => onPlan({ ...plan, minutes })}
                  />
                  <span>{t('whole-minutes', { minutes })}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </div>
        <StepList steps={plan.steps} onSteps={setSteps} onTell={setTold} />
        <div class="programme-foot">
          <LengthLine plan={plan} onAdapt={() => setSteps(adapted(plan.steps, plan.minutes))} />
          <button type="submit" class="button is-primary" disabled={!maySave || isBusy}>
            {t('save-for-cohort')}
          </button>
          {wrong && (
            <p class={wrong === 'lying-first' ? 'note' : 'quiet'} role="status">
              {t(`programme-fault-${wrong}`)}
            </p>
          )}
          <Fault code={fault} />
        </div>
        <p class="unseen" role="status">
          {told}
        </p>
      </form>
      <PoseGallery
        isFull={withPose(plan.steps, { pose: 'rest', way: 'chair' }) === plan.steps}
        onAdd={(pose, way) => {
          setSteps(withPose(plan.steps, { pose, way }));
          setTold(t('pose-added', { pose: poseTitle(pose), place: plan.steps.length + 1 }));
        }}
      />
    </div>
  );
}
