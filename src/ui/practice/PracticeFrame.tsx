import type { ComponentChildren } from 'preact';
import { Label } from '../Label.tsx';
import type { Place } from './place.ts';
import './practice-frame.css';

interface Props {
  place: Place;
  children: ComponentChildren;
}

/**
 * The striped frame and its flag, round every screen of every place: it can never be taken for the real one (ux rule
 * 52). What is inside never mirrors (ux rule 35).
 */
export function PracticeFrame({ place, children }: Props) {
  const { flag } = place.words;
  return (
    <div class="practice-frame" dir="ltr" data-practice={place.practice.id} data-at={place.run.screen}>
      <div class="practice-flag">
        <Label text={flag.da} lang="da" />
      </div>
      <div class="practice-inside" data-skin={place.skin.colour}>
        {children}
      </div>
    </div>
  );
}
