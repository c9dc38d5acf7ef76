import { useMemo } from 'preact/hooks';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import { drawSoundPicture } from '#pictures/sound-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Picture } from '#ui/Picture.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';

const MENDS = ['keys', 'phones', 'teacher'] as const;

interface Props {
  onAgain: () => void;
  onDone: () => void;
  back: false | undefined;
}

/** She heard nothing: pictures of what may be in the way, trying again, and going on without. */
export function LostSound({ onAgain, onDone, back }: Props) {
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
