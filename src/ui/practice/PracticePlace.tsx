import { useRef } from 'preact/hooks';
import type { PracticePart, PracticeScreen } from '#domain/practice.ts';
import { partsOf, screenOf } from '#domain/practice-run.ts';
import { MAIN_UNITS, unitsIn } from '#domain/practice-sizes.ts';
import { PartOf } from './PartOf.tsx';
import { PlaceHeader } from './PlaceHeader.tsx';
import { PointingHand } from './PointingHand.tsx';
import { PracticeFrame } from './PracticeFrame.tsx';
import type { Place } from './place.ts';

import './practice-place.css';

/** With more buttons than these the row at the top has no room for the page's title beside them. */
const MANY = 3;

interface Props {
  place: Place;
}

/** A whole place on one screen: frame, site, box or telephone, what stands in it, and the hand. */
export function PracticePlace({ place }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { look } = screenOf(place.practice, place.run.screen);
  return (
    <div ref={root} class="practice-place" dir="ltr">
      <PracticeFrame place={place}>
        {look === 'box' && (
          <div class="place-behind" aria-hidden="true">
            <i />
          </div>
        )}
        <Page place={place} look={look} />
      </PracticeFrame>
      {place.next && <PointingHand root={root} tap={place.next} screen={place.run.screen} />}
    </div>
  );
}

function Page({ place, look }: Props & { look: PracticeScreen['look'] }) {
  const parts = partsOf(place.practice, place.run);
  const standing = (at: PracticePart['at']) => parts.filter((part) => part.at === at);
  const [side, foot] = [standing('side'), standing('foot')];
  const hasSide = side.length > 0;
  const layout = look === 'site' ? place.skin.layout : 'side';
  // A full screen of a telephone has its buttons beside it where the tablet lies.
  const isFull = look === 'phone' && foot.length > 0 && unitsIn(standing('main')) >= MAIN_UNITS - 1;
  const nav = hasSide ? (side.length > MANY ? 'has-nav has-many' : 'has-nav') : '';
  return (
    <section
      class={`place-page is-${look} has-${layout} ${nav} ${isFull ? 'is-full' : ''}`}
      data-look={look}
      data-layout={layout}
    >
      <PlaceHeader place={place} look={look} />
      {hasSide && (
        <div class="place-side" data-count={side.length}>
          {side.map((part) => (
            <PartOf key={part.name} place={place} part={part} />
          ))}
        </div>
      )}
      <div class="place-main">
        {standing('main').map((part) => (
          <PartOf key={part.name} place={place} part={part} />
        ))}
      </div>
      {foot.length > 0 && (
        <div class="place-foot" data-count={foot.length}>
          {foot.map((part) => (
            <PartOf key={part.name} place={place} part={part} />
          ))}
        </div>
      )}
    </section>
  );
}
