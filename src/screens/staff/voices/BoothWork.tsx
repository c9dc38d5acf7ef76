import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MadeClip } from '#audio/booth.ts';
import { Icon } from '#ui/Icon.tsx';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { LevelMeter } from './LevelMeter.tsx';
import { Refused } from './Refused.tsx';
import type { Booth } from './use-booth.ts';
import { usePlaying } from './use-playing.ts';

interface Props {
  booth: Booth;
  /** What to do where it was too long. */
  tooLong: string;
  /** Keeps what was said; resolves when it is on the disk. */
  onKeep: (clip: MadeClip) => Promise<void>;
  /** Nothing can be recorded yet. */
  isOff?: boolean;
  /** Buttons for who wants to go elsewhere. */
  children?: ComponentChildren;
}

/** Say it, hear it, keep it: one big button, or the space bar, does the next thing each time. */
export function BoothWork({ booth, tooLong, onKeep, isOff = false, children }: Props) {
  const t = useWords();
  const { phase, level, record, stop } = booth;
  const play = usePlaying();
  const keep = useAction(onKeep);
  const made = phase.name === 'made' ? phase.clip : undefined;

  const acts = {
    ready: record,
    refused: record,
    recording: stop,
    made: made && (() => void keep.run(made)),
    opening: undefined,
    making: undefined,
  };
  const act = keep.isBusy || isOff ? undefined : acts[phase.name];
  useSpace(act);
  return (
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
      {phase.name === 'refused' && <Refused fault={phase.fault} tooLong={tooLong} />}
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
        {children}
        <span class="quiet">{t('booth-keys')}</span>
      </div>
    </div>
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
