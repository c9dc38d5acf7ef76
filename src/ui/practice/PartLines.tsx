import type { LineTag, PracticePartOf } from '#domain/practice.ts';
import { recordOn } from '#domain/practice-run.ts';
import type { IconName } from '#pictures/icons.ts';
import { Icon } from '../Icon.tsx';
import { Label } from '../Label.tsx';
import type { Place } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-lines.css';

/** What a line answers, shown only once she has marked it: before, it would give the answer away. */
const SIGNS: Readonly<Record<LineTag, IconName | undefined>> = {
  who: 'people',
  what: 'mail',
  when: 'calendar',
  do: 'hand',
  plain: undefined,
};

/** With so many lines there is room for her own language under each. */
const FEW = 3;

/** A letter or an advertisement on its paper. A tap marks a line and says it. */
export function PartLines({ place, part }: { place: Place; part: PracticePartOf<'lines'> }) {
  const record = recordOn(place.practice, place.run);
  if (!record) return null;
  const { marked, isZoomed } = place.run;
  return (
    <div class={`part-lines ${isZoomed ? 'is-zoomed' : ''}`} data-count={record.lines.length}>
      <div class="lines-head">
        <Label text={record.from.da} lang="da" class="lines-from" />
        {record.date && <Label text={record.date} lang="da" />}
      </div>
      {record.lines.map(({ tag, phrase }, i) => {
        const of = String(i);
        const term = place.termOf(phrase);
        const isMarked = marked.includes(of);
        const sign = isMarked ? SIGNS[tag] : undefined;
        return (
          <Tappable
            key={of}
            place={place}
            tap={{ part: part.name, of }}
            term={term.id}
            isOn={isMarked}
            class="letter-line"
          >
            <Words term={term} hasHelp={record.lines.length <= FEW && !isZoomed} />
            {sign && <Icon name={sign} />}
          </Tappable>
        );
      })}
    </div>
  );
}
