import type { PracticePartOf } from '#domain/practice.ts';
import { optionsOf } from '#domain/practice-run.ts';
import { Forgotten } from './Forgotten.tsx';
import { LookAway } from './LookAway.tsx';
import { filledIn, type Place } from './place.ts';
import { Tappable } from './Tappable.tsx';
import { Words } from './Words.tsx';
import './part-secret.css';

/**
 * The digits that the drawn display shows, and keys for them. Only these can be entered: the first digit of anything
 * else, a real code or number among them, is forgotten at once, so no other number ever stands here.
 */
export function PartKeypad({ place, part }: { place: Place; part: PracticePartOf<'keypad'> }) {
  const isWhole = filledIn(place, part.name) !== undefined;
  const count = isWhole ? part.code.length : place.run.entered.length;
  return (
    <div class="part-secret is-keypad">
      <div class="secret-head">
        <LookAway place={place} />
        {place.forgotten === part.name ? (
          <Forgotten place={place} />
        ) : (
          <Words term={place.termOf(part.label)} class="secret-label" />
        )}
        <span class="code-display" dir="ltr">
          {[...part.code].map((digit, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its place in the code
            <i key={i} class={i < count ? 'is-entered' : ''} data-entered={i < count ? '' : undefined}>
              {digit}
            </i>
          ))}
        </span>
      </div>
      <div class="secret-keys" dir="ltr">
        {optionsOf(place.practice, place.run, part).map((digit) => (
          <Tappable key={digit} place={place} tap={{ part: part.name, of: digit }} class="secret-digit">
            <bdi>{digit}</bdi>
          </Tappable>
        ))}
      </div>
    </div>
  );
}
