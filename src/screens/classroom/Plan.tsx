import { useTranslation } from 'react-i18next';

interface Props {
  count: number;
  /** 0 for the first. */
  now: number;
  /** Where it leads; the lessons, when left out. */
  label?: string;
  onOpen: () => void;
}

/** Where the class is in the lesson: dots down the edge, no numbers. Tapped, it leads back to the lessons. */
export function Plan({ count, now, label, onOpen }: Props) {
  const { t } = useTranslation('classroom');
  return (
    <button
      type="button"
      class="plan"
      tabIndex={-1}
      aria-label={label ?? t('choose-lesson')}
      onClick={onOpen}
    >
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the row
        <i key={i} class={i === now ? 'is-now' : ''} />
      ))}
    </button>
  );
}
