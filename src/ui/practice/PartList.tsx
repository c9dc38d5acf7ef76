import type { PracticePartOf, PracticeRecord } from '#domain/practice.ts';
import { rowsOf } from '#domain/practice-run.ts';
import { Icon } from '../Icon.tsx';
import { Label } from '../Label.tsx';
import { Picture } from '../Picture.tsx';
import type { Term } from '../term.ts';
import { type Place, svgOf } from './place.ts';
import { Tappable } from './Tappable.tsx';
import './part-list.css';

/** Three rows at a time: a list that scrolls hides what it has (ux rule 1). */
export function PartList({ place, part }: { place: Place; part: PracticePartOf<'list'> }) {
  const { rows, hasMore, hasBefore } = rowsOf(place.practice, place.run, part.name);
  const { more, before } = place.words;
  return (
    <div class="part-list" data-list={part.name}>
      {rows.map((record) => (
        <Row key={record.name} place={place} part={part.name} record={record} />
      ))}
      {(hasMore || hasBefore) && (
        <div class="list-pages">
          {hasBefore ? <Page place={place} part={part.name} of="back" term={before} /> : <span />}
          {hasMore && <Page place={place} part={part.name} of="more" term={more} />}
        </div>
      )}
    </div>
  );
}

function Row({ place, part, record }: { place: Place; part: string; record: PracticeRecord }) {
  const title = place.termOf(record.title);
  return (
    <Tappable place={place} tap={{ part, of: record.name }} term={title.id} class="list-row">
      <span class="row-picture">
        <Picture svg={svgOf(place, record.picture)} />
      </span>
      <span class="row-words">
        <Label text={record.from.da} lang="da" class="row-from" />
        <Label text={title.da} lang="da" class="row-title" />
      </span>
      {record.date && <Label text={record.date} lang="da" class="row-date" />}
    </Tappable>
  );
}

interface PageProps {
  place: Place;
  part: string;
  of: 'more' | 'back';
  term: Term;
}

function Page({ place, part, of, term }: PageProps) {
  return (
    <Tappable place={place} tap={{ part, of }} term={term.id} class={`list-page is-${of}`}>
      {of === 'back' && <Icon name="next" class="list-backwards" />}
      <Label text={term.da} lang="da" />
      {of === 'more' && <Icon name="next" />}
    </Tappable>
  );
}
