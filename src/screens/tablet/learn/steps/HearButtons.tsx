import type { Utterance } from '#audio/utterance.ts';
import { useSaysSlowly } from '#hooks/says-slowly.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useTerms } from '#hooks/terms.ts';
import { StepButton } from './StepButton.tsx';

interface Props {
  says: Utterance;
  isFirst?: boolean;
  /** Of which of its languages the button has the ring; absent: of both. */
  part?: 'da';
}

/** Hear it, and hear it slowly where somebody has said it slowly. */
export function HearButtons({ says, isFirst = false, part }: Props) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const { speaking } = speech;
  const isHeard = speaking?.utterance.id === says.id && (part === undefined || speaking.part === part);
  const isSlow = isHeard && speaking.utterance.pace === 'slow';
  const canSlow = useSaysSlowly(says.da);
  const listen = (
    <StepButton
      name="listen"
      term={t('listen')}
      icon="listen"
      isFirst={isFirst}
      isSpeaking={isHeard && !isSlow}
      onTap={() => speech.say(says)}
    />
  );
  if (!canSlow) return listen;
  return (
    <div class="step-two">
      {listen}
      <StepButton
        name="slow"
        term={t('slow')}
        icon="slow"
        isSpeaking={isSlow}
        onTap={() => speech.say({ id: says.id, da: says.da, pace: 'slow' })}
      />
    </div>
  );
}
