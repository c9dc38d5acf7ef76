import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import { drawSoundPicture } from '#pictures/sound-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Picture } from '#ui/Picture.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import './sound.css';

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
    <LostSound onAgain={() => setLost(false)} onDone={onDone} back={back} />
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
          picture={<UiPicture name="hear-test" id="hear" />}
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
          picture={<UiPicture name="no-sound" id="not-hear" />}
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

const MENDS = ['keys', 'phones', 'teacher'] as const;

function LostSound({
  onAgain,
  onDone,
  back,
}: {
  onAgain: () => void;
  onDone: () => void;
  back: false | undefined;
}) {
  const t = useTerms('sound');
  const speech = useSpeech();
  const pictures = useMemo(
    () => ({
      keys: drawSoundPicture('turn-up', { id: 'keys' }),
      phones: drawSoundPicture('earphones', { id: 'phones' }),
      teacher: drawFace('parwin', { mood: 'speak', square: true }),
    }),
    [],
  );
  return (
    <Screen
      name="sound#lost"
      say={[spoken(t('lost')), ...MENDS.map((name) => spoken(t(`say-${name}`)))]}
      back={back ?? onAgain}
      next={{ onGo: onAgain, state: 'glow' }}
    >
      <div class="sound is-lost" dir="ltr">
        {MENDS.map((name) => (
          <ChoiceCard
            key={name}
            name={name}
            term={t(name)}
            picture={<Picture svg={pictures[name]} />}
            isSpeaking={speech.speaking?.utterance.id === `sound.say-${name}`}
            onTap={() => speech.say(spoken(t(`say-${name}`)))}
          />
        ))}
        <ChoiceCard
          name="without"
          term={t('without')}
          picture={<UiPicture name="no-sound" id="without" />}
          onTap={onDone}
        />
      </div>
    </Screen>
  );
}
