import type { PracticePartOf } from '#domain/practice.ts';
import { Picture } from '../Picture.tsx';
import { type Place, svgOf } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-text.css';

/** A sentence of the site, to be looked at and heard. */
export function PartText({ place, part }: { place: Place; part: PracticePartOf<'text'> }) {
  const term = place.termOf(part.label);
  return (
    <Tappable
      place={place}
      tap={{ part: part.name }}
      term={term.id}
      class={`part-text ${part.isHeading ? 'is-heading' : ''}`}
    >
      {part.picture && (
        <span class="part-picture">
          <Picture svg={svgOf(place, part.picture)} />
        </span>
      )}
      <Words term={term} hasHelp={part.picture !== undefined} />
    </Tappable>
  );
}
