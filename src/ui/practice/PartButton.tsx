import type { PracticePartOf } from '#domain/practice.ts';
import { Picture } from '../Picture.tsx';
import { type Place, svgOf } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-button.css';

/** A button of the site. That it needs something first is said when it is tapped, never shown as dead. */
export function PartButton({ place, part }: { place: Place; part: PracticePartOf<'button'> }) {
  const term = place.termOf(part.label);
  const isOn = part.does === 'zoom' ? place.run.isZoomed : undefined;
  return (
    <Tappable
      place={place}
      tap={{ part: part.name }}
      term={term.id}
      isOn={isOn}
      class={`part-button ${part.isMain ? 'is-main' : ''}`}
    >
      {part.picture && (
        <span class="part-sign">
          <Picture svg={svgOf(place, part.picture)} />
        </span>
      )}
      <Words term={term} />
    </Tappable>
  );
}
