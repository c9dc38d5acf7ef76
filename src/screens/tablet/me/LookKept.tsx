import { useMemo } from 'preact/hooks';
import type { HerLook } from '#domain/her-look.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawHer } from '#pictures/her-look.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Screen } from '../Screen.tsx';
import { WholePicture } from './WholePicture.tsx';
import '../start/name-picture.css';

interface Props {
  look: HerLook;
  onGo: () => void;
  onBack: () => void;
}

/** It is on the disk: her figure with the tick. Back leads to the choices again. */
export function LookKept({ look, onGo, onBack }: Props) {
  const t = useTerms('me');
  const speech = useSpeech();
  const svg = useMemo(() => drawHer(look, { frame: 'face', isWhole: true }), [look]);
  const thumb = useMemo(() => drawHer(look, { frame: 'near' }), [look]);
  const said = spoken(t('say-kept'));
  return (
    <Screen name="me-kept" say={[said]} back={onBack} next={{ onGo, state: 'glow', thumb }}>
      <div class="her-picture" dir="ltr">
        <ChoiceCard
          name="kept"
          term={t('you')}
          picture={<WholePicture svg={svg} />}
          isTicked
          isSpeaking={speech.speaking?.utterance.id === said.id}
          onTap={() => speech.say(said)}
        />
      </div>
    </Screen>
  );
}
