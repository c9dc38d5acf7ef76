import type { PracticeScreen } from '#domain/practice.ts';
import { screenOf } from '#domain/practice-run.ts';
import { drawFace } from '#pictures/faces.ts';
import { Label } from '../Label.tsx';
import { Picture } from '../Picture.tsx';
import { type Place, svgOf } from './place.ts';
import './place-header.css';

const FACE = drawFace('zara');

/** The top of a site: our own sign and name of it, which screen this is, and who is logged in. It says where she is. */
export function PlaceHeader({ place, look }: { place: Place; look: PracticeScreen['look'] }) {
  const { practice, run, skin } = place;
  const site = place.termOf(skin.title);
  const title = place.termOf(screenOf(practice, run.screen).title);
  const isSaid = place.speaking !== undefined && place.speaking === title.id;
  return (
    <button
      type="button"
      class={`place-header ${isSaid ? 'is-said' : ''}`}
      data-told="title"
      data-term={title.id}
      onClick={() => place.onTold('title')}
    >
      {look !== 'phone' && (
        <span class="header-sign">
          <Picture svg={svgOf(place, skin.picture)} />
        </span>
      )}
      {look === 'site' && <Label text={site.da} lang="da" class="header-site" />}
      <Label text={title.da} lang="da" class="header-title" />
      {look === 'site' && (
        <span class="header-person">
          <Label text={practice.person} lang="da" class="header-name" />
          <span class="header-face">
            <Picture svg={FACE} />
          </span>
        </span>
      )}
    </button>
  );
}
