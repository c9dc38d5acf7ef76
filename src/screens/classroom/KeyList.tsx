import { useTranslation } from 'react-i18next';

const KEYS = [
  ['PageDown · → · Space', 'key-forward'],
  ['PageUp · ←', 'key-back'],
  ['Enter', 'key-reveal'],
  ['Enter', 'key-yoga'],
  ['PageDown', 'key-place-forward'],
  ['. · B', 'key-blank'],
  ['D', 'key-draw'],
  ['1 · 2 · 3', 'key-colours'],
  ['W · Z', 'key-wipe'],
  ['L', 'key-light'],
  ['F', 'key-full-screen'],
  ['H · Esc', 'key-plan'],
] as const;

/** The keys, for the teacher, on the page that the room does not see. */
export function KeyList() {
  const { t } = useTranslation('classroom');
  return (
    <details class="chooser-keys">
      <summary>{t('keys')}</summary>
      <dl>
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>{keys}</dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
