import { Icon } from '../Icon.tsx';
import { Label } from '../Label.tsx';
import type { Place } from './place.ts';

/** What was entered is forgotten, and why. No sign of a fault: she begins again with the first. */
export function Forgotten({ place }: { place: Place }) {
  const { forgotten } = place.words;
  return (
    <span class="secret-forgotten" data-forgotten role="status">
      <Icon name="wipe" />
      <Label text={forgotten.text} lang={forgotten.lang} />
    </span>
  );
}
