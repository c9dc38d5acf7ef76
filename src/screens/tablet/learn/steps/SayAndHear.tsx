import { useMemo } from 'preact/hooks';
import { useSpeech } from '#hooks/speech.ts';
import { useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { Fitted } from '../Fitted.tsx';
import { danishOf, wordOf } from '../lesson-words.ts';
import { HearButtons } from './HearButtons.tsx';
import { MicrophoneRing } from './MicrophoneRing.tsx';
import { PictureStep } from './PictureStep.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { StepButton } from './StepButton.tsx';
import { passingRecordings, useOwnVoice } from './use-own-voice.ts';
import './say-and-hear.css';

const SIZES = [64, 56, 48] as const;

function SayAndHear({ step, open, dots, goOn }: StepProps<'say-and-hear'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const { phrase, picture } = wordOf(open.lesson, step.word);
  const model = danishOf(phrase);
  const { recordings } = useTablet();
  const { isPrivate } = open.lesson;
  const kept = useMemo(() => (isPrivate ? passingRecordings() : recordings), [isPrivate, recordings]);
  const words = { quiet: spoken(t('say-again')), without: spoken(t('say-aloud-task')) };
  const voice = useOwnVoice(step.word, model, words, kept);
  const { phase } = voice;
  const line = t(
    (
      {
        asking: 'may-i-hear',
        starting: 'may-i-hear',
        recording: 'say-now',
        heard: 'hear-both',
        without: 'say-aloud',
      } as const
    )[phase],
  );

  return (
    <PictureStep svg={open.lesson.pictures[picture]} says={[danishOf(phrase, true)]} dots={dots}>
      <button
        type="button"
        class="say-block"
        data-phase={phase}
        data-term={phrase.id}
        // Her own voice must not be mixed with the tablet's.
        onClick={() => phase !== 'recording' && speech.say(model, spoken(line))}
      >
        <Fitted sizes={SIZES} text={phrase.da} class="word-da">
          <Label text={phrase.da} lang="da" />
        </Fitted>
        <MicrophoneRing level={voice.level} isOn={phase === 'recording'} isOff={phase === 'without'} />
        <Label text={line.text} lang={line.lang} class="say-line" />
      </button>
      {(phase === 'asking' || phase === 'starting') && (
        <div class="step-two">
          <StepButton name="yes" term={t('yes')} icon="microphone" onTap={voice.start} />
          <StepButton name="skip" term={t('skip')} icon="next" onTap={goOn} />
        </div>
      )}
      {phase === 'recording' && (
        <StepButton name="stop" term={t('said')} icon="tick" isFirst onTap={voice.finish} />
      )}
      {phase === 'heard' && (
        <div class="step-two">
          <StepButton name="own" term={t('hear-me')} icon="play" onTap={voice.compare} />
          <StepButton name="again" term={t('once-more')} icon="microphone" onTap={voice.start} />
        </div>
      )}
      {phase === 'without' && (
        <div class="step-two">
          <StepButton name="again" term={t('once-more')} icon="microphone" onTap={voice.start} />
          <StepButton name="skip" term={t('skip')} icon="next" onTap={goOn} />
        </div>
      )}
      {phase !== 'recording' && <HearButtons says={danishOf(phrase, true)} />}
    </PictureStep>
  );
}

/**
 * She hears a word, says it, and hears herself and then the word again. Nobody judges it. The microphone is asked
 * for by a picture first, each time, and may always be passed over (ux rules 49, 50).
 */
export const sayAndHear: PlayedStep<'say-and-hear'> = {
  Show: SayAndHear,
  say: ({ word }, { lesson }, t) => [
    danishOf(wordOf(lesson, word).phrase, true),
    spoken(t('may-i-hear-task')),
  ],
  ask: ({ word }, { lesson }) => [danishOf(wordOf(lesson, word).phrase, true)],
};
