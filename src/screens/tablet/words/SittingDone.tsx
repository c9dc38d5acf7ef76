import { useEffect } from 'preact/hooks';
import { useHerLook } from '#hooks/her-look.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { usePraise } from '../learn/steps/use-praise.ts';
import { Screen } from '../Screen.tsx';
import '../learn/closing.css';

/** The words of the day have all come by. Next leads to her board. */
export function SittingDone({ onGo }: { onGo: () => void }) {
  const t = useTerms('words');
  const speech = useSpeech();
  const her = useHerLook();
  const praise = usePraise();
  const said = spoken(t('done-said'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chord sounds once, when she gets here
  useEffect(() => praise('finished', [said]), []);
  return (
    <Screen name="words#done" say={[]} listen={[said]} next={{ onGo, state: 'glow' }} back={onGo}>
      <div class="closing" dir="ltr">
        <ChoiceCard
          name="done"
          term={t('done')}
          picture={<UiPicture name="finished" her={her} />}
          isSpeaking={speech.speaking?.utterance.id === said.id}
          onTap={() => speech.say(said)}
        />
      </div>
    </Screen>
  );
}
