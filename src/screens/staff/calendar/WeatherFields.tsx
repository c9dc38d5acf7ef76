import type { ExcursionDetails, WeatherKind } from '#domain/excursion-fields.ts';
import { WEATHERS } from '#domain/excursion-fields.ts';
import { useStaff } from '#hooks/staff.ts';
import { useLive } from '#hooks/tablet.ts';
import { useWords } from '../words.ts';

type Weather = NonNullable<ExcursionDetails['weather']>;

interface Props {
  weather: Weather | undefined;
  onWeather: (weather: Weather) => void;
}

/** A mild day, until somebody says how warm. */
const UNSAID_DEGREES = 10;

/** The weather, set the day before: it carries the day it was set, and after two days the card shows clothes only. */
export function WeatherFields({ weather, onWeather }: Props) {
  const t = useWords();
  const { date: set } = useLive(useStaff().today);
  const change = (changed: Partial<Weather>) =>
    onWeather({ kind: 'cloud', degrees: UNSAID_DEGREES, ...weather, ...changed, set });
  return (
    <>
      <label class="field">
        <span>{t('field-weather')}</span>
        <select
          name="weather"
          value={weather?.kind ?? ''}
          onChange={(event) => change({ kind: event.currentTarget.value as WeatherKind })}
        >
          {!weather && <option value="">{t('choose')}</option>}
          {WEATHERS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`weather-${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field is-narrow">
        <span>{t('degrees')}</span>
        <input
          name="degrees"
          type="number"
          min={-30}
          max={45}
          step={1}
          disabled={!weather}
          value={weather?.degrees ?? ''}
          onInput={(event) => {
            const degrees = event.currentTarget.valueAsNumber;
            if (Number.isInteger(degrees) && degrees >= -30 && degrees <= 45) change({ degrees });
          }}
        />
      </label>
    </>
  );
}
