import type { PracticePartOf } from '#domain/practice.ts';
import { Picture } from '../Picture.tsx';
import { filledIn, type Place, svgOf } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-field.css';

/** A field that fills itself with what the invented person has. Nothing can be typed into it. */
export function PartField({ place, part }: { place: Place; part: PracticePartOf<'field'> }) {
  const term = place.termOf(part.label);
  const isFilled = filledIn(place, part.name) !== undefined;
  return (
    <Tappable place={place} tap={{ part: part.name }} term={term.id} isOn={isFilled} class="part-field">
      {part.picture && (
        <span class="part-sign">
          <Picture svg={svgOf(place, part.picture)} />
        </span>
      )}
      <Words term={term} class="field-name" />
      <span class="field-box" data-given={isFilled ? '' : undefined}>
        {isFilled && <Words term={place.termOf(part.given)} />}
      </span>
    </Tappable>
  );
}
