import type { FunctionComponent } from 'preact';
import type { PracticePart, PracticePartOf } from '#domain/practice.ts';
import { unitsOf } from '#domain/practice-sizes.ts';
import { PartButton } from './PartButton.tsx';
import { PartChoice } from './PartChoice.tsx';
import { PartField } from './PartField.tsx';
import { PartKeypad } from './PartKeypad.tsx';
import { PartLines } from './PartLines.tsx';
import { PartList } from './PartList.tsx';
import { PartNumber } from './PartNumber.tsx';
import { PartPattern } from './PartPattern.tsx';
import { PartSpeak } from './PartSpeak.tsx';
import { PartText } from './PartText.tsx';
import type { Place } from './place.ts';

type Kind = PracticePart['kind'];

/** How each kind of part is drawn. A new kind is one file and one line here; without it this does not compile. */
const DRAWN: { readonly [K in Kind]: FunctionComponent<{ place: Place; part: PracticePartOf<K> }> } = {
  button: PartButton,
  list: PartList,
  lines: PartLines,
  field: PartField,
  choice: PartChoice,
  pattern: PartPattern,
  keypad: PartKeypad,
  speak: PartSpeak,
  number: PartNumber,
  text: PartText,
};

/** A part in its share of the room. */
export function PartOf({ place, part }: { place: Place; part: PracticePart }) {
  // Its kind chose the entry, so the entry takes the part.
  const Drawn = DRAWN[part.kind] as unknown as FunctionComponent<{ place: Place; part: PracticePart }>;
  return (
    <div class="place-part" data-part={part.name} data-kind={part.kind} data-units={unitsOf(part)}>
      <Drawn place={place} part={part} />
    </div>
  );
}
