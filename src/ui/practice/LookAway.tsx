import { drawLookAway } from '#pictures/practice-signs.ts';
import { Label } from '../Label.tsx';
import { Picture } from '../Picture.tsx';
import type { Place } from './place.ts';

const PICTURE = drawLookAway();

/** For whoever sits beside her: a picture that asks them to look away while she enters what is hers (ux rule 55). */
export function LookAway({ place }: { place: Place }) {
  const term = place.words.lookAway;
  return (
    <button
      type="button"
      class={`look-away ${place.speaking === term.id ? 'is-said' : ''}`}
      data-term={term.id}
      data-told="look-away"
      onClick={() => place.onTold('look-away')}
    >
      <Picture svg={PICTURE} />
      <Label text={term.text} lang={term.lang} class="unseen" />
    </button>
  );
}
