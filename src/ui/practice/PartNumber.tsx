import type { PracticePartOf } from '#domain/practice.ts';
import { Icon } from '../Icon.tsx';
import { Label } from '../Label.tsx';
import type { Place } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-number.css';

/** A number that staff fill in: to be seen, never spoken, since a voice would go on saying an old one. */
export function PartNumber({ place, part }: { place: Place; part: PracticePartOf<'number'> }) {
  const term = place.termOf(part.label);
  const value = place.numberOf(part.fact);
  const { noNumber } = place.words;
  return (
    <Tappable place={place} tap={{ part: part.name }} term={term.id} class="part-number">
      <Icon name="phone" />
      <span class="number-words">
        <Words term={term} hasHelp />
        {value === undefined ? (
          <Label text={noNumber.text} lang={noNumber.lang} class="number-none" />
        ) : (
          <bdi dir="ltr" class="number-value" data-fact={part.fact}>
            {value}
          </bdi>
        )}
      </span>
    </Tappable>
  );
}
