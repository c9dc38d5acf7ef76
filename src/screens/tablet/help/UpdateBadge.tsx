import { useLive, useTablet } from '#hooks/tablet.ts';
import { useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { ReadyPicture } from '#ui/ReadyPicture.tsx';
import './update-badge.css';

/** A new version is waiting. Only Home shows it, so nothing is ever changed in the middle of something. */
export function UpdateBadge() {
  const { update } = useTablet();
  const term = useTerms('tablet')('update');
  if (!useLive(update)) return null;
  return (
    <button type="button" class="update-badge" data-term={term.id} data-update onClick={() => update.start()}>
      <ReadyPicture name="update" frame="face" />
      <Label text={term.text} lang={term.lang} />
    </button>
  );
}
