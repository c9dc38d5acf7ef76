import { useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf } from '#domain/languages.ts';
import type { Pace } from '#domain/voice-fields.ts';
import { useMe, useStaff } from '#hooks/staff.ts';
import { keepClip, type SayableText } from '#hooks/staff-voices.ts';
import { Icon } from '#ui/Icon.tsx';
import { Picture } from '#ui/Picture.tsx';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { LevelMeter } from './LevelMeter.tsx';
import { Refused } from './Refused.tsx';
import { type BoothMeans, useBooth } from './use-booth.ts';
import { usePlaying } from './use-playing.ts';

interface Props {
  language: string;
  text: SayableText;
  pace: Pace;
  svg: string | undefined;
  isSaid: boolean;
  means: BoothMeans;
  onKept: () => void;
  onSkip: () => void;
  onBefore: () => void;
}

/** One phrase: say it, hear it, keep it. One big button, or the space bar, does the next thing each time. */
export function BoothTurn({ language, text, pace, svg, isSaid, means, onKept, onSkip, onBefore }: Props) {
  const t = useWords();
  const staff = useStaff();
  const { id: speaker } = useMe();
  const { phase, level, record, stop, forget } = useBooth(means);
  const play = usePlaying();
  const keep = useAction(async () => {
    if (phase.name !== 'made') return;
    await keepClip(staff, { speaker, language, text, pace, clip: phase.clip });
    forget();
    onKept();
  });
  const made = phase.name === 'made' ? phase.clip : undefined;

  const acts = {
    ready: record,
    refused: record,
    recording: stop,
    made: () => void keep.run(),
    opening: undefined,
    making: undefined,
  };
  const act = keep.isBusy ? undefined : acts[phase.name];
  useSpace(act);
  return (
    <section class="box booth" data-phase={phase.name} data-phrase={text.phrase}>
      <div class="booth-words">
        {svg && (
          <span class="booth-picture">
            <Picture svg={svg} />
          </span>
        )}
        <p class="booth-text" lang={language} dir={directionOf(language)}>
          {text.text}
        </p>
        {language !== 'da' && (
          <p class="booth-danish" lang="da">
            {text.da}
          </p>
        )}
        {isSaid && <p class="quiet">{t('booth-is-said')}</p>}
      </div>
      <div class="booth-work">
        <button
          type="button"
          class={`button is-primary booth-act is-${phase.name}`}
          disabled={!act}
          onClick={act}
        >
          <Icon name={phase.name === 'made' ? 'tick' : phase.name === 'recording' ? 'pause' : 'microphone'} />
          {t(`booth-act-${phase.name}`)}
        </button>
        {phase.name === 'recording' && <LevelMeter level={level} />}
        {phase.name === 'refused' && <Refused fault={phase.fault} />}
        {made && (
          <div class="booth-line">
            <button type="button" class="button" onClick={() => play(made.sound)}>
              {t('booth-hear')}
            </button>
            <button type="button" class="button" onClick={record}>
              {t('booth-again')}
            </button>
          </div>
        )}
        <Fault code={keep.fault} />
        <div class="booth-line">
          <button type="button" class="plain" onClick={onBefore}>
            {t('booth-before')}
          </button>
          <button type="button" class="plain" onClick={onSkip}>
            {t('booth-skip')}
          </button>
          <span class="quiet">{t('booth-keys')}</span>
        </div>
      </div>
    </section>
  );
}

/** The space bar does it too, wherever on the page she is, except in what takes the space bar for itself. */
function useSpace(act: (() => void) | undefined): void {
  const latest = useRef(act);
  latest.current = act;
  // Before she can press anything.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.key !== ' ' || event.repeat || target?.closest('a, button, input, select')) return;
      event.preventDefault();
      latest.current?.();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
