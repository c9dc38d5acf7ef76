import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '#domain/clips.ts';
import type { StaffId } from '#domain/ids.ts';
import { useMe, useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { speakerNames } from '#hooks/staff-voice-files.ts';
import { type Choice, choicesAmong, useTexts, useVoices } from '#hooks/staff-voices.ts';
import { partOf } from '#hooks/voice-parts.ts';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { PlayButton } from './PlayButton.tsx';
import { usePlaying } from './use-playing.ts';
import { VoicesMenu } from './VoicesMenu.tsx';

/** Where two women have said the same: whose voice this class hears. */
export function ChoosePage() {
  const t = useWords();
  const { clips } = useVoices();
  const nameOf = useNames();
  const choices = choicesAmong(clips);
  return (
    <>
      <h1>{t('voices-choose')}</h1>
      <VoicesMenu />
      <p>{t('voices-choose-lead')}</p>
      {choices.length === 0 && <p class="note">{t('voices-choose-none')}</p>}
      {choices.map((choice) => (
        <ChoiceBox key={`${choice.language} ${choice.of}`} choice={choice} nameOf={nameOf} />
      ))}
    </>
  );
}

function ChoiceBox({ choice, nameOf }: { choice: Choice; nameOf: (speaker: StaffId) => string }) {
  const t = useWords();
  const staff = useStaff();
  const { cohort } = useCohort();
  const play = usePlaying();
  const { language, of, candidates, heard } = choice;
  const [first] = candidates;
  const phrase = first?.phrase ?? '';
  const text = useTexts(partOf(phrase), language)?.texts.find((one) => one.of === of)?.text;
  const choose = useAction(({ clip }: Clip) =>
    staff.record({ kind: 'clip-chosen', stream: cohort.id, language, of, clip }),
  );
  return (
    <fieldset class="box" data-choice={of}>
      <legend>
        <span lang={text ? language : undefined}>{text ?? t('voice-stale', { phrase })}</span> ·{' '}
        {t(`language-${language}`)}
      </legend>
      <ul class="voice-list">
        {candidates.map((clip) => (
          <li key={clip.clip}>
            <PlayButton media={clip.media} onPlay={play} />
            <label class="check">
              <input
                type="radio"
                name={`${language} ${of}`}
                checked={clip.clip === heard}
                disabled={choose.isBusy}
                onChange={() => void choose.run(clip)}
              />
              {nameOf(clip.speaker)}
            </label>
          </li>
        ))}
      </ul>
      <Fault code={choose.fault} />
    </fieldset>
  );
}

/** The names of who speaks, as far as they are known here. */
function useNames(): (speaker: StaffId) => string {
  const t = useWords();
  const staff = useStaff();
  const me = useMe();
  const [known, setKnown] = useState<(speaker: StaffId) => string | undefined>();
  useEffect(() => {
    let isGone = false;
    void speakerNames(staff).then((names) => !isGone && setKnown(() => names));
    return () => {
      isGone = true;
    };
  }, [staff]);
  return (speaker) => (speaker === me.id ? me.name : (known?.(speaker) ?? t('voice-somebody')));
}
