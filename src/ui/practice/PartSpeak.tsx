import type { PracticePartOf } from '#domain/practice.ts';
import type { Tap } from '#domain/practice-run.ts';
import type { IconName } from '#pictures/icons.ts';
import { Icon } from '../Icon.tsx';
import { Label } from '../Label.tsx';
import { Picture } from '../Picture.tsx';
import { TickBadge } from '../TickBadge.tsx';
import type { Term } from '../term.ts';
import { filledIn, type Place, svgOf } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-speak.css';

/**
 * A sentence for her to say. The microphone begins only when she asks for it; with none, or when she would rather not,
 * "I said it" is as good (ux rule 50). What was recorded is played to her once and kept nowhere.
 */
export function PartSpeak({ place, part }: { place: Place; part: PracticePartOf<'speak'> }) {
  const { words, voice } = place;
  const term = place.termOf(part.label);
  const isFilled = filledIn(place, part.name) !== undefined;
  const tap: Tap = { part: part.name };
  const listens = voice === 'ready' || voice === 'recording';
  return (
    <div class="part-speak" data-voice={voice}>
      <span class="speak-what">
        {part.picture && (
          <span class="part-picture">
            <Picture svg={svgOf(place, part.picture)} />
          </span>
        )}
        <Words term={term} hasHelp />
        {isFilled && <TickBadge />}
      </span>
      <span class="speak-ways">
        {listens && (
          <Way
            place={place}
            tap={tap}
            term={voice === 'recording' ? words.said : words.sayNow}
            icon={voice === 'recording' ? 'tick' : 'microphone'}
            onTap={() => place.onVoice(part.name, voice === 'recording' ? 'finish' : 'start')}
          />
        )}
        {voice !== 'recording' && (
          <Way place={place} tap={tap} term={words.saidAloud} icon="people" isSecond={listens} />
        )}
      </span>
    </div>
  );
}

interface WayProps {
  place: Place;
  tap: Tap;
  term: Term;
  icon: IconName;
  /** Beside the microphone: as good, but the hand points at the first. */
  isSecond?: boolean;
  onTap?: () => void;
}

function Way({ place, tap, term, icon, isSecond = false, onTap }: WayProps) {
  const shown = isSecond ? { ...place, next: undefined, isLocked: false } : place;
  return (
    <Tappable place={shown} tap={tap} term={term.id} class="speak-way" {...(onTap && { onTap })}>
      <Icon name={icon} />
      <Label text={term.text} lang={term.lang} />
    </Tappable>
  );
}
