import { useEffect, useMemo, useState } from 'preact/hooks';
import { type HerLook, isHerLook, isSameLook } from '#domain/her-look.ts';
import { useHerLook } from '#hooks/her-look.ts';
import { useDraft } from '#hooks/lessons.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useRecord, useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawHer, FIRST_LOOK } from '#pictures/her-look.ts';
import type { HerPart } from '#pictures/her-signs.ts';
import { Label } from '#ui/Label.tsx';
import { Screen } from '../Screen.tsx';
import { ChoiceGrid } from './ChoiceGrid.tsx';
import { LookKept } from './LookKept.tsx';
import './her-look.css';
import { wordOfPart } from './look-choices.ts';
import { PartButtons } from './PartButtons.tsx';
import { WholePicture } from './WholePicture.tsx';

interface Props {
  /** She has seen that it is kept, and goes on. */
  onKept: () => void;
}

/** What she is trying on; it stays on the tablet until she takes it. */
const DRAFT = 'me/look';
const lookKept = (value: unknown): HerLook | undefined => (isHerLook(value) ? value : undefined);

/**
 * She chooses how her own figure looks. Every tap is seen at once on the big figure, none is wrong, and what she
 * takes with Next can be changed again at any time.
 */
export function HerLookScreen({ onKept }: Props) {
  const t = useTerms('me');
  const speech = useSpeech();
  const { drafts } = useTablet();
  const record = useRecord();
  const kept = useHerLook();
  const [draft, keep] = useDraft(DRAFT, lookKept);
  const [part, setPart] = useState<HerPart>('skin');
  const [taken, setTaken] = useState<HerLook>();
  const you = t('you');
  const look = draft ?? kept ?? FIRST_LOOK;
  const figure = useMemo(() => drawHer(look, { frame: 'face', isWhole: true }), [look]);
  const thumb = useMemo(() => drawHer(look, { frame: 'near' }), [look]);
  // The log has it only when the disk has.
  const isKept = taken !== undefined && kept !== undefined && isSameLook(taken, kept);
  useEffect(() => {
    if (isKept) drafts.remove(DRAFT).catch(() => undefined);
  }, [isKept, drafts]);

  if (isKept) return <LookKept look={kept} onGo={onKept} onBack={() => setTaken(undefined)} />;
  const take = () => {
    if (!kept || !isSameLook(look, kept)) record({ kind: 'look-chosen', look });
    setTaken(look);
  };
  return (
    <Screen name="me-look" say={[spoken(t('say-choose'))]} next={{ onGo: take, state: 'glow', thumb }}>
      <div class="her-look" dir="ltr">
        <button
          type="button"
          class="her-figure"
          data-term={you.id}
          data-figure
          onClick={() => speech.say(spoken(t('say-choose')))}
        >
          <Label text={you.text} lang={you.lang} class="unseen" />
          <WholePicture svg={figure} />
        </button>
        <PartButtons
          now={part}
          look={look}
          t={t}
          onChosen={(chosen) => {
            setPart(chosen);
            speech.say(spoken(t(wordOfPart(chosen, look).said)));
          }}
        />
        <ChoiceGrid part={part} look={look} t={t} onChosen={keep} />
      </div>
    </Screen>
  );
}
