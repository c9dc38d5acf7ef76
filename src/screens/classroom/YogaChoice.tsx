import { useTranslation } from 'react-i18next';
import { PLAN_WEEKS } from '#domain/plan.ts';
import { YOGA_MINUTES, type YogaMinutes } from '#domain/yoga-fields.ts';
import { yogaPose } from '#pictures/yoga-poses.ts';
import { MinutesClock } from '#ui/MinutesClock.tsx';
import { YogaPicture } from '#ui/YogaPicture.tsx';
import type { Settings } from './settings.ts';

interface Props {
  settings: Settings;
  onSettings: (changed: Partial<Settings>) => void;
  onYoga: (minutes: YogaMinutes) => void;
}

const POSES: Readonly<Record<YogaMinutes, ReturnType<typeof yogaPose>>> = {
  5: yogaPose('breathing', 'chair'),
  10: yogaPose('mountain', 'standing'),
  15: yogaPose('tree', 'standing'),
};

/** How much yoga, of which week of the plan, and whether all of it is done sitting. */
export function YogaChoice({ settings, onSettings, onYoga }: Props) {
  const { t } = useTranslation('classroom');
  const { yogaWeek, isOnChair } = settings;
  const setWeek = (week: number) => {
    if (Number.isInteger(week) && week >= 1 && week <= PLAN_WEEKS) onSettings({ yogaWeek: week });
  };
  return (
    <section aria-labelledby="yoga">
      <h2 id="yoga">{t('yoga')}</h2>
      <div class="chooser-yoga">
        <label>
          {t('yoga-week')}
          <input
            type="number"
            min={1}
            max={PLAN_WEEKS}
            value={yogaWeek}
            onInput={(event) => setWeek(event.currentTarget.valueAsNumber)}
          />
        </label>
        <button
          type="button"
          class="chooser-choice"
          aria-pressed={isOnChair}
          onClick={() => onSettings({ isOnChair: !isOnChair })}
        >
          {t('yoga-chair')}
        </button>
      </div>
      <ul class="chooser-lessons">
        {YOGA_MINUTES.map((minutes) => (
          <li key={minutes}>
            <button type="button" class="chooser-lesson" data-yoga={minutes} onClick={() => onYoga(minutes)}>
              <span class="chooser-picture is-yoga">
                <YogaPicture pose={POSES[minutes]} />
                <span class="chooser-clock">
                  <MinutesClock minutes={minutes} />
                </span>
              </span>
              <span class="chooser-title">{t('yoga-minutes', { minutes })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
