import { useTranslation } from 'react-i18next';
import { directionOf } from '#domain/languages.ts';
import type { Help, Phrase } from '#domain/lesson.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { TickBadge } from '#ui/TickBadge.tsx';
import type { Command } from '../keys.ts';
import { Plan } from '../Plan.tsx';

interface Props {
  say: Phrase;
  help: Help | null | undefined;
  /** Steps of the task, and how many of them are done. */
  steps: number;
  done: number;
  onCommand: (command: Command) => void;
}

/** Under the place: what to do now, in Danish and the second language, and for a finger what a clicker's keys do. */
export function Strip({ say, help, steps, done, onCommand }: Props) {
  const { t } = useTranslation('classroom');
  const theirs = help?.texts[say.id]?.text;
  return (
    <div class="strip">
      <Plan count={steps + 1} now={done} label={t('back-to-tasks')} onOpen={() => onCommand('leave')} />
      <StripButton label={t('key-back')} onTap={() => onCommand('back')} isBack />
      <div class="strip-words" data-words>
        <p class="strip-word">
          {done === steps && <TickBadge />}
          <Label text={say.da} lang="da" />
        </p>
        {help && theirs && (
          <p class="strip-help" lang={help.language} dir={directionOf(help.language)}>
            {theirs}
          </p>
        )}
      </div>
      <StripButton label={t('key-place-forward')} onTap={() => onCommand('forward')} />
    </div>
  );
}

function StripButton({
  label,
  isBack = false,
  onTap,
}: {
  label: string;
  isBack?: boolean;
  onTap: () => void;
}) {
  return (
    // Enter and space belong to the place, whatever was tapped last.
    <button
      type="button"
      class={`strip-button ${isBack ? 'is-backwards' : ''}`}
      tabIndex={-1}
      aria-label={label}
      onClick={onTap}
    >
      <Icon name="next" />
    </button>
  );
}
