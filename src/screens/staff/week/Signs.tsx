import type { How } from '#domain/check-in.ts';
import type { Answer } from '#domain/operation.ts';
import { Icon } from '#ui/Icon.tsx';
import { useWords } from '../words.ts';

interface TaskProps {
  isDone: boolean;
  how: How;
  /** In the legend, where the words stand beside it. */
  isSmall?: boolean;
}

/** How a task stands. The signs differ in shape as well as in colour (DESIGN-NOTES §3). */
export function TaskSign({ isDone, how, isSmall = false }: TaskProps) {
  const t = useWords();
  const [look, label] = !isDone
    ? ['none', 'not-yet']
    : how === 'with-help'
      ? ['help', 'how-with-help']
      : ['done', 'how-alone'];
  return (
    <Sign look={look} label={isSmall ? undefined : t(label)}>
      {look === 'done' && <Icon name="tick" />}
      {look === 'help' && <Icon name="people" />}
    </Sign>
  );
}

const ANSWER_LOOKS = { coming: 'done', unsure: 'unsure', 'not-this-time': 'home' } as const;

/** Her answer to a trip: a tick, a question mark, a house; three answers of the same weight. */
export function AnswerSign({ answer }: { answer: Answer | undefined }) {
  const t = useWords();
  if (!answer) return <Sign look="none" label={t('answer-none')} />;
  return (
    <Sign look={ANSWER_LOOKS[answer]} label={t(`answer-${answer}`)}>
      {answer === 'coming' && <Icon name="tick" />}
      {answer === 'unsure' && '?'}
      {answer === 'not-this-time' && <Icon name="home" />}
    </Sign>
  );
}

interface SignProps {
  look: string | undefined;
  label: string | undefined;
  children?: preact.ComponentChildren;
}

const Sign = ({ look, label, children }: SignProps) => (
  <span class={`sign is-${look}`} title={label}>
    <span aria-hidden="true">{children}</span>
    {label && <span class="unseen">{label}</span>}
  </span>
);
