import { useMemo } from 'preact/hooks';
import type { ExcursionId } from '#domain/ids.ts';
import { ANSWERS, type Answer } from '#domain/operation.ts';
import { useHerLook } from '#hooks/her-look.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useHolder, useOperations, useRecord } from '#hooks/tablet.ts';
import { spoken, type Terms } from '#hooks/terms.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import './trip-answers.css';

const PICTURES: Readonly<Record<Answer, UiPictureName>> = {
  coming: 'answer-coming',
  unsure: 'answer-unsure',
  'not-this-time': 'answer-not-now',
};

/**
 * Her answer to a trip: three cards of the same weight, and no reason asked. The ring and the tick come when
 * the disk has it; the small cloud goes when the server has it too.
 */
export function TripAnswers({ excursion, t }: { excursion: ExcursionId; t: Terms }) {
  const speech = useSpeech();
  const record = useRecord();
  const { participant } = useHolder();
  const her = useHerLook();
  const operations = useOperations();
  const standing = useMemo(
    () =>
      operations.findLast(
        (operation) =>
          operation.kind === 'excursion-answered' &&
          operation.excursion === excursion &&
          operation.participant === participant,
      ),
    [operations, excursion, participant],
  );
  const chosen = standing?.kind === 'excursion-answered' ? standing.answer : undefined;

  const choose = (answer: Answer) => {
    if (answer !== chosen) record({ kind: 'excursion-answered', excursion, answer });
    speech.say(spoken(t(`say-${answer}`)));
  };
  return (
    <div class="trip-answers" dir="ltr">
      {ANSWERS.map((answer) => (
        <ChoiceCard
          key={answer}
          name={answer}
          class="trip-answer"
          term={t(answer)}
          picture={<UiPicture name={PICTURES[answer]} her={her} />}
          isChosen={answer === chosen}
          isTicked={answer === chosen}
          isWaiting={standing?.n === undefined}
          isSpeaking={speech.speaking?.utterance.id === t(`say-${answer}`).id}
          onTap={() => choose(answer)}
        />
      ))}
    </div>
  );
}
