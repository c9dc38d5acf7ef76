import { useMemo, useState } from 'preact/hooks';
import { abilitiesOf, firstUnanswered, momentOf } from '#domain/abilities.ts';
import { ABILITIES, type Ability } from '#domain/ability-fields.ts';
import { useWeek } from '#hooks/course.ts';
import { go } from '#hooks/navigation.ts';
import { useHolder, useOperations, useRecord } from '#hooks/tablet.ts';
import { AllSeven } from './AllSeven.tsx';
import { AskAbility } from './AskAbility.tsx';
import { Together } from './Together.tsx';

/** Where she is: before the first question, at one of the seven, or at all of them together. */
type Place = 'together' | 'all' | Ability;

/**
 * What she can now: seven things on our own scale, in the weeks 1, 12, 24 and 35, filled in together with her
 * teacher. She answers, and nobody else does; what she said is changed by saying it anew. No score and no sum.
 */
export function CanScreen() {
  const operations = useOperations();
  const { participant } = useHolder();
  const moment = momentOf(useWeek().week?.week ?? 1);
  const record = useRecord();
  const abilities = useMemo(() => abilitiesOf(operations, participant), [operations, participant]);
  const answers = abilities[moment];
  const [place, setPlace] = useState<Place>('together');

  if (place === 'together') return <Together onNext={() => setPlace(firstUnanswered(answers) ?? 'all')} />;
  if (place === 'all') {
    return (
      <AllSeven
        abilities={abilities}
        moment={moment}
        onOpen={setPlace}
        onBack={() => setPlace('together')}
        onNext={() => go('/', { replace: true })}
      />
    );
  }
  const at = ABILITIES.indexOf(place);
  return (
    <AskAbility
      key={place}
      ability={place}
      answer={answers[place]}
      onAnswer={(level) => record({ kind: 'ability-marked', moment, ability: place, level })}
      onBack={() => setPlace(ABILITIES[at - 1] ?? 'together')}
      onNext={() => setPlace(ABILITIES[at + 1] ?? 'all')}
      place={at}
    />
  );
}
