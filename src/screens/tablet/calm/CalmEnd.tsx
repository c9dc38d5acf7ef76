import { useEffect } from 'preact/hooks';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { yogaPose } from '#pictures/yoga-poses.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { YogaPicture } from '#ui/YogaPicture.tsx';
import { usePraise } from '../learn/steps/use-praise.ts';
import { Screen } from '../Screen.tsx';
import '../learn/closing.css';

/** It is over: calm, and nothing counted. Next leads Home, Back to the choice. */
export function CalmEnd({ isOnChair }: { isOnChair: boolean }) {
  const y = useTerms('yoga');
  const speech = useSpeech();
  const praise = usePraise();
  const end = y('say-end');
  const said = spoken(end);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chord sounds once, when she gets here
  useEffect(() => praise('finished', [said]), []);
  return (
    <Screen
      name="calm#end"
      say={[]}
      listen={[said]}
      next={{ onGo: () => go('/'), state: 'glow', thumb: HOME }}
      back={() => go('/calm', { replace: true })}
    >
      <div class="closing" dir="ltr">
        <ChoiceCard
          name="calm-end"
          term={end}
          picture={<YogaPicture pose={yogaPose('breathing', isOnChair ? 'chair' : 'mat')} />}
          isSpeaking={speech.speaking?.utterance.id === said.id}
          onTap={() => speech.say(said)}
        />
      </div>
    </Screen>
  );
}

const HOME = drawUiPicture('home-day', { frame: 'face', id: 'thumb' });
