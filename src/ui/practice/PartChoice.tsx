import type { PracticePartOf } from '#domain/practice.ts';
import { Picture } from '../Picture.tsx';
import { filledIn, type Place, svgOf } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-choice.css';

/** How many stand in one row, by how many there are. */
const IN_A_ROW = [0, 1, 2, 3, 4, 3, 3, 4, 4];

/** Some to choose among; the one that is taken has a ring, and another tap takes another. */
export function PartChoice({ place, part }: { place: Place; part: PracticePartOf<'choice'> }) {
  const taken = filledIn(place, part.name);
  return (
    <section class="part-choice" aria-label={part.label.da} data-row={IN_A_ROW[part.options.length]}>
      <Words term={place.termOf(part.label)} class="choice-label" />
      <div class="choice-options">
        {part.options.map(({ name, label, picture }) => {
          const term = place.termOf(label);
          return (
            <Tappable
              key={name}
              place={place}
              tap={{ part: part.name, of: name }}
              term={term.id}
              isOn={name === taken}
              class="choice-option"
            >
              {picture && (
                <span class="option-picture">
                  <Picture svg={svgOf(place, picture)} />
                </span>
              )}
              <Words term={term} />
            </Tappable>
          );
        })}
      </div>
    </section>
  );
}
