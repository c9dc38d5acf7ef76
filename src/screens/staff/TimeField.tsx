import { useState } from 'preact/hooks';
import type { LocalTime } from '#domain/dates.ts';
import { clockWords } from './date-words.ts';
import { timeOf } from './time-text.ts';

interface Props {
  label: string;
  name?: string;
  /** Empty as long as none was given. */
  value: LocalTime | '';
  isRequired?: boolean;
  /** Called with '' as long as what is written is no time. */
  onTime: (time: LocalTime | '') => void;
}

/** A time of day, written as `9.15`. The browser's own field would show 12 hours to whoever has it in English. */
export function TimeField({ label, name, value, isRequired = false, onTime }: Props) {
  const [text, setText] = useState(value && clockWords(value));
  const isAsWritten = (timeOf(text) ?? '') === value;
  return (
    <label class="field">
      <span>{label}</span>
      <input
        name={name}
        inputMode="decimal"
        placeholder="9.15"
        required={isRequired}
        maxLength={5}
        aria-invalid={text.trim() !== '' && timeOf(text) === undefined}
        value={isAsWritten ? text : value && clockWords(value)}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onTime(timeOf(event.currentTarget.value) ?? '');
        }}
        onBlur={() => value && setText(clockWords(value))}
      />
    </label>
  );
}
