import type { Abilities } from '#domain/abilities.ts';
import { ABILITIES, ABILITY_MOMENTS, type Ability, type AbilityMoment } from '#domain/ability-fields.ts';
import { directionOf } from '#domain/languages.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { Screen } from '../Screen.tsx';
import { AbilityPicture } from './AbilityPicture.tsx';
import './can.css';

interface Props {
  abilities: Abilities;
  moment: AbilityMoment;
  onOpen: (ability: Ability) => void;
  onBack: () => void;
  onNext: () => void;
}

/** All seven with what she said now, large, and what she said before, small. A tap opens one again. */
export function AllSeven({ abilities, moment, onOpen, onBack, onNext }: Props) {
  const a = useTerms('abilities');
  const speech = useSpeech();
  const earlier = ABILITY_MOMENTS.filter((one) => one < moment);
  return (
    <Screen name="can#all" say={[spoken(a('all-said'))]} back={onBack} next={{ onGo: onNext }}>
      <div class="can-all" dir="ltr">
        {ABILITIES.map((ability) => {
          const level = abilities[moment][ability];
          const sentence = a(ability);
          const word = a(level ?? 'tap-here');
          return (
            <button
              key={ability}
              type="button"
              class="can-one"
              data-card={ability}
              data-level={level}
              data-term={sentence.id}
              aria-label={`${sentence.text} ${word.text}`}
              lang={sentence.lang}
              onClick={() => {
                onOpen(ability);
                speech.say(spoken(sentence), ...(level ? [spoken(word)] : []));
              }}
            >
              <AbilityPicture name={ability} class="can-what" />
              <span class="can-now" dir={directionOf(word.lang)}>
                {level && <AbilityPicture name={level} />}
                <Label text={word.text} lang={word.lang} />
              </span>
              <span class="can-before">
                {earlier.map((before) => {
                  const then = abilities[before][ability];
                  return (
                    then && (
                      <span key={before} data-before={`${before}.${then}`}>
                        <AbilityPicture name={then} />
                        <Icon name="calendar" />
                        <bdi>{before}</bdi>
                      </span>
                    )
                  );
                })}
              </span>
            </button>
          );
        })}
      </div>
    </Screen>
  );
}
