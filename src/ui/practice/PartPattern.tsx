import type { PracticePartOf } from '#domain/practice.ts';
import { Label } from '../Label.tsx';
import { Picture } from '../Picture.tsx';
import { Forgotten } from './Forgotten.tsx';
import { LookAway } from './LookAway.tsx';
import { filledIn, type Place, svgOf } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-secret.css';

/** The practice secret: pictures in the order that stands above them. No real code looks like this one. */
export function PartPattern({ place, part }: { place: Place; part: PracticePartOf<'pattern'> }) {
  const isWhole = filledIn(place, part.name) !== undefined;
  const count = isWhole ? part.secret.length : place.run.entered.length;
  return (
    <div class="part-secret is-pattern" data-among={part.among.length}>
      <div class="secret-head">
        <LookAway place={place} />
        {place.forgotten === part.name ? (
          <Forgotten place={place} />
        ) : (
          <Words term={place.termOf(part.label)} class="secret-label" />
        )}
        <span class="secret-shown">
          {part.secret.map((picture, i) => (
            <i key={picture} class={i < count ? 'is-entered' : ''} data-entered={i < count ? '' : undefined}>
              <Picture svg={svgOf(place, picture)} />
            </i>
          ))}
        </span>
      </div>
      <div class="secret-keys">
        {part.among.map((picture, i) => (
          <Tappable key={picture} place={place} tap={{ part: part.name, of: picture }} class="secret-picture">
            <Picture svg={svgOf(place, picture)} />
            <Label text={`${part.label.da} ${i + 1}`} lang="da" class="unseen" />
          </Tappable>
        ))}
      </div>
    </div>
  );
}
