import { lazy, Suspense } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { ReadyPicture } from '#ui/ReadyPicture.tsx';
import { Screen } from '../Screen.tsx';
import './sound.css';

/** Its pictures want the pencil, which is no part of the first load. */
const LostSound = lazy(async () => ({ default: (await import('./LostSound.tsx')).LostSound }));

interface Props {
  /** She has heard it, or goes on without. */
  onDone: () => void;
  /** On a tablet that is new there is nothing to go back to. */
  isFirst?: boolean;
}

/**
 * The sound check: she taps the ear when she hears it (ux rule 33). Does she not, pictures show what may be in the way,
 * and she can go on without: the screens show their words then.
 */
export function SoundScreen({ onDone, isFirst = false }: Props) {
  const [isLost, setLost] = useState(false);
  const back = isFirst ? false : undefined;
  return isLost ? (
    <Suspense fallback={null}>
      <LostSound onAgain={() => setLost(false)} onDone={onDone} back={back} />
    </Suspense>
  ) : (
    <AskIfHeard onHeard={onDone} onLost={() => setLost(true)} back={back} />
  );
}

interface AskProps {
  onHeard: () => void;
  onLost: () => void;
  back: false | undefined;
}

function AskIfHeard({ onHeard, onLost, back }: AskProps) {
  const t = useTerms('sound');
  const speech = useSpeech();
  const tablet = useTerms('tablet');
  const { effect, hasVoice } = speech;
  const asked = [spoken(t('say-hear')), spoken(t('say-not-hear'))];
  const say = hasVoice ? asked : [...asked, spoken(tablet('no-voice'))];
  // A tablet without a voice has a sound all the same, and that is what is tried.
  useEffect(() => {
    if (!hasVoice) effect('right');
  }, [hasVoice, effect]);
  const again = () => {
    if (!hasVoice) effect('right');
    speech.say(...say);
  };
  return (
    <Screen name="sound" say={say} back={back} next={{ onGo: again }}>
      <div class="sound" dir="ltr">
        <ChoiceCard
          name="hear"
          term={t('hear')}
          picture={<ReadyPicture name="hear-test" />}
          isSpeaking={speech.speaking?.utterance.id === 'sound.say-hear'}
          onTap={() => {
            speech.heard(true);
            effect('right');
            onHeard();
          }}
        />
        <ChoiceCard
          name="not-hear"
          term={t('not-hear')}
          picture={<ReadyPicture name="no-sound" />}
          isSpeaking={speech.speaking?.utterance.id === 'sound.say-not-hear'}
          onTap={() => {
            speech.heard(false);
            onLost();
          }}
        />
      </div>
    </Screen>
  );
}
