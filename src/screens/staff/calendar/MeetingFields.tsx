import type { Meeting } from '#domain/plan.ts';
import { TimeField } from '../TimeField.tsx';
import { useWords } from '../words.ts';

interface Props {
  meeting: Meeting;
  onMeeting: (meeting: Meeting) => void;
  /** Absent where it is the only one. */
  onRemove: (() => void) | undefined;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A weekly meeting: day and times. */
export function MeetingFields({ meeting, onMeeting, onRemove }: Props) {
  const t = useWords();
  return (
    <div class="fields">
      <label class="field">
        <span>{t('weekday')}</span>
        <select
          value={meeting.weekday}
          onChange={(event) => onMeeting({ ...meeting, weekday: Number(event.currentTarget.value) })}
        >
          {WEEKDAYS.map((weekday) => (
            <option key={weekday} value={weekday}>
              {t(`weekday-${weekday}`)}
            </option>
          ))}
        </select>
      </label>
      <TimeField
        label={t('from')}
        value={meeting.from}
        isRequired
        onTime={(from) => onMeeting({ ...meeting, from })}
      />
      <TimeField
        label={t('to')}
        value={meeting.to}
        isRequired
        onTime={(to) => onMeeting({ ...meeting, to })}
      />
      {onRemove && (
        <button type="button" class="button" onClick={onRemove}>
          {t('remove')}
        </button>
      )}
    </div>
  );
}
