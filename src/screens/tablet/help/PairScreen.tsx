import { useEffect, useState } from 'preact/hooks';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useHolder, useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { useHerFace } from '../me/use-her-face.ts';
import { WholePicture } from '../me/WholePicture.tsx';
import { Screen } from '../Screen.tsx';
import './pair.css';
import { PairingBoard } from './PairingBoard.tsx';
import { type Outcome, outcomeOf } from './pairing-outcome.ts';

interface Props {
  /** The long code of the QR picture; without one she taps four pictures. */
  code?: string;
}

type Phase = { kind: 'choosing' } | { kind: 'working' } | { kind: Outcome };

const PICTURES: Readonly<Record<Exclude<Outcome, 'connected'> | 'working', UiPictureName>> = {
  working: 'wait',
  wrong: 'help',
  'too-many': 'wait',
  'no-network': 'no-network',
};

/** Ties the tablet to her: four pictures in the order that her teacher shows, or the square picture for the camera. */
export function PairScreen({ code }: Props) {
  const { pair } = useTablet();
  const [phase, setPhase] = useState<Phase>({ kind: code ? 'working' : 'choosing' });
  const [chosen, setChosen] = useState<readonly number[]>([]);

  const ask = (by: { code: string } | { pictures: readonly number[] }) => {
    setPhase({ kind: 'working' });
    pair(by).then(
      () => setPhase({ kind: 'connected' }),
      (error: unknown) => setPhase({ kind: outcomeOf(error) }),
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a code is asked about once, when the screen opens
  useEffect(() => {
    if (code) ask({ code });
  }, [code]);

  if (phase.kind === 'choosing') {
    return (
      <PairingBoard
        chosen={chosen}
        onChange={setChosen}
        onWhole={(pictures) => {
          setChosen(pictures);
          ask({ pictures });
        }}
      />
    );
  }
  if (phase.kind === 'connected') return <Connected />;
  const onAgain = () => {
    // Without a network the four pictures were right as far as anybody knows: they are kept and asked about again.
    if (phase.kind === 'no-network') return ask(code ? { code } : { pictures: chosen });
    setChosen([]);
    setPhase({ kind: 'choosing' });
  };
  return <Waiting kind={phase.kind} onAgain={phase.kind === 'working' ? undefined : onAgain} />;
}

function Waiting({ kind, onAgain }: { kind: keyof typeof PICTURES; onAgain: (() => void) | undefined }) {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const say = spoken(t(`say-pair-${kind}`));
  return (
    <Screen name={`connect#${kind}`} say={[say]} next={onAgain && { onGo: onAgain, state: 'glow' }}>
      <div class="pair-outcome" dir="ltr" data-outcome={kind}>
        <ChoiceCard
          name={kind}
          term={t(`pair-${kind}`)}
          picture={<UiPicture name={PICTURES[kind]} />}
          isSpeaking={speech.speaking?.utterance.id === say.id}
          onTap={() => speech.say(say)}
        />
      </div>
    </Screen>
  );
}

/** Her picture and her first name: the tablet is hers. */
function Connected() {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const { nickname } = useHolder();
  const svg = useHerFace();
  const name = nickname
    ? { id: 'tablet.her-name', da: nickname, text: nickname, lang: 'da' }
    : t('pair-connected');
  const say = [spoken(t('say-pair-connected')), ...(nickname ? [spoken(name)] : [])];
  return (
    <Screen
      name="connect#connected"
      say={say}
      back={false}
      next={{ onGo: () => go('/', { replace: true }), state: 'glow', ...(svg && { thumb: svg }) }}
    >
      <div class="pair-outcome" dir="ltr" data-outcome="connected">
        <ChoiceCard
          name="connected"
          term={name}
          picture={svg ? <WholePicture svg={svg} /> : <UiPicture name="finished" />}
          isTicked
          isSpeaking={say.some(({ id }) => id === speech.speaking?.utterance.id)}
          onTap={() => speech.say(...say)}
        />
      </div>
    </Screen>
  );
}
