import { useMemo } from 'preact/hooks';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Screen } from '../Screen.tsx';
import { AbilityPicture } from './AbilityPicture.tsx';
import './can.css';

/** Before the first question: it is done together with her teacher, and her adviser can see it. */
export function Together({ onNext }: { onNext: () => void }) {
  const a = useTerms('abilities');
  const speech = useSpeech();
  const adviser = useMemo(() => drawFace('lise', { mood: 'happy', square: true }), []);
  const [what, how, who] = [a('i-can-said'), a('together-said'), a('adviser-said')];
  const speaking = speech.speaking?.utterance.id;
  return (
    <Screen name="can" say={[what, how, who].map(spoken)} next={{ onGo: onNext }}>
      <div class="can-together" dir="ltr">
        <ChoiceCard
          name="together"
          term={how}
          picture={<AbilityPicture name="speaks-danish" />}
          isSpeaking={speaking === how.id}
          onTap={() => speech.say(spoken(what), spoken(how))}
        />
        <ChoiceCard
          name="adviser"
          term={who}
          picture={<Picture svg={adviser} />}
          isSpeaking={speaking === who.id}
          onTap={() => speech.say(spoken(who))}
        />
      </div>
    </Screen>
  );
}
