import { useEffect } from 'preact/hooks';
import { nameOf } from '#domain/ids.ts';
import type { Rung } from '#domain/practice.ts';
import { taskOf } from '#domain/practice-run.ts';
import { useHerLook } from '#hooks/her-look.ts';
import { go } from '#hooks/navigation.ts';
import type { OpenPractice } from '#hooks/practice.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Icon } from '#ui/Icon.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { termOf } from '../learn/lesson-words.ts';
import { usePraise } from '../learn/steps/use-praise.ts';
import { Screen } from '../Screen.tsx';
import { Ladder } from './Ladder.tsx';
import { PracticeButton } from './PracticeButton.tsx';
import './run-end.css';
import type { KeptStanding } from '#domain/practice-standing.ts';

interface Props {
  open: OpenPractice;
  task: string;
  rung: Rung;
  standing: KeptStanding;
  /** Has her doing it alone just been told to staff? Then she hears that, too. */
  isMastered: boolean;
  onAgain: () => void;
}

/** It is done: calm, nothing counted, and three ways on: again, another task, Home. */
export function RunEnd({ open, task: name, rung, standing, isMastered, onAgain }: Props) {
  const t = useTerms('practising');
  const tablet = useTerms('tablet');
  const speech = useSpeech();
  const her = useHerLook();
  const praise = usePraise();
  const { done } = taskOf(open.practice, name);
  const said = [open.say(done), ...(isMastered ? [spoken(t('told'))] : [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chord sounds once, when she gets here
  useEffect(() => praise('finished', said), []);
  const place = `/practice/${nameOf(open.practice.id)}`;
  const another = () => go(place, { replace: true });
  const again = () =>
    standing.rung === rung ? onAgain() : go(`${place}/${name}/${standing.rung}`, { replace: true });
  return (
    <Screen name="practice-end" say={[]} listen={said} back={another} next={{ onGo: another, state: 'glow' }}>
      <div class="run-end" dir="ltr">
        <ChoiceCard
          name="finished"
          term={termOf(open, done)}
          picture={<UiPicture name="finished" her={her} />}
          isSpeaking={speech.speaking?.utterance.id === done.id}
          onTap={() => speech.say(...said)}
        />
        <PracticeButton name="again" term={t('again')} onTap={again}>
          <Ladder rung={standing.rung} />
        </PracticeButton>
        <PracticeButton name="another" term={t('another')} onTap={another}>
          <Icon name="cards" />
        </PracticeButton>
        <PracticeButton name="home" term={tablet('home')} onTap={() => go('/')}>
          <Icon name="home" />
        </PracticeButton>
      </div>
    </Screen>
  );
}
