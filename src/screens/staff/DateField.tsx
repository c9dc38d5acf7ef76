import { useId } from 'preact/hooks';
import { isLocalDate, type LocalDate } from '#domain/dates.ts';
import { longDay } from './date-words.ts';
import { useWords } from './words.ts';

interface Props {
  label: string;
  name?: string;
  /** Empty as long as none was given. */
  value: LocalDate | '';
  isRequired?: boolean;
  earliest?: LocalDate | undefined;
  latest?: LocalDate | undefined;
  onDate: (date: LocalDate | '') => void;
}

/** A date with the browser's own calendar, and in words under it: the field itself follows the browser's language. */
export function DateField({ label, name, value, isRequired = false, earliest, latest, onDate }: Props) {
  const t = useWords();
  const words = useId();
  return (
    <div class="field">
      <label>
        <span>{label}</span>
        <input
          name={name}
          type="date"
          required={isRequired}
          min={earliest || undefined}
          max={latest || undefined}
          aria-describedby={words}
          value={value}
          onInput={(event) => onDate(event.currentTarget.value)}
        />
      </label>
      <small id={words}>{isLocalDate(value) ? longDay(t, value) : ' '}</small>
    </div>
  );
}
