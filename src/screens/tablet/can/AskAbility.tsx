import { ABILITIES, ABILITY_LEVELS, type Ability, type AbilityLevel } from '#domain/ability-fields.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Dots } from '#ui/Dots.tsx';
import { Screen } from '../Screen.tsx';
import { AbilityPicture } from './AbilityPicture.tsx';
import './can.css';

interface Props {
  ability: Ability;
  /** 0 for the first. */
  place: number;
  answer: AbilityLevel | undefined;
  onAnswer: (level: AbilityLevel) => void;
  onBack: () => void;
  onNext: () => void;
}

/** One of the seven, and three answers of the same weight. She may go on without one. */
export function AskAbility({ ability, place, answer, onAnswer, onBack, onNext }: Props) {
  const a = useTerms('abilities');
  const speech = useSpeech();
  const sentence = a(ability);
  const speaking = speech.speaking?.utterance.id;
  const asked = [sentence, a('what-fits')].map(spoken);
  return (
    <Screen
      name={`can#${ability}`}
      say={asked}
      back={onBack}
      next={{ onGo: onNext, state: answer ? 'glow' : 'filled' }}
    >
      <div class="can-ask" dir="ltr">
        <div class="can-dots">
          <Dots count={ABILITIES.length} now={place} />
        </div>
        <ChoiceCard
          name={ability}
          class="can-asked turns"
          term={sentence}
          picture={<AbilityPicture name={ability} />}
          isSpeaking={speaking === sentence.id}
          onTap={() => speech.say(...asked)}
        />
        <div class="can-levels">
          {ABILITY_LEVELS.map((level) => {
            const term = a(level);
            return (
              <ChoiceCard
                key={level}
                name={level}
                term={term}
                picture={<AbilityPicture name={level} />}
                isChosen={answer === level}
                isSpeaking={speaking === term.id}
                onTap={() => {
                  if (answer !== level) onAnswer(level);
                  speech.say(spoken(term));
                }}
              />
            );
          })}
        </div>
      </div>
    </Screen>
  );
}
