import { useState } from 'preact/hooks';
import { type Intake, mayTakeIn } from '#domain/voice-exchange.ts';
import type { VoiceFile } from '#domain/voice-file.ts';
import { useMe, useStaff } from '#hooks/staff.ts';
import { openVoiceFile, plannedIntake, takeInVoices } from '#hooks/staff-voice-files.ts';
import { useLive } from '#hooks/tablet.ts';
import { useAction } from '../../action.ts';
import { Fault } from '../../Fault.tsx';
import { useWords } from '../../words.ts';
import { languageWord } from './language-word.ts';

/** Takes in a file from elsewhere: all of it is checked and told before anything of it is kept. */
export function TakeInBox() {
  const t = useWords();
  const staff = useStaff();
  const [file, setFile] = useState<VoiceFile>();
  const [taken, setTaken] = useState<Intake>();
  const open = useAction(async (chosen: Blob) => setFile(await openVoiceFile(chosen)));
  const take = useAction(async (read: VoiceFile) => {
    setTaken(await takeInVoices(staff, read));
    setFile(undefined);
  });

  return (
    <section class="box narrow" aria-labelledby="voices-take-in">
      <h2 id="voices-take-in">{t('voices-take-in')}</h2>
      <p>{t('voices-take-in-lead')}</p>
      <label class="button choose-photo">
        {t('voices-choose-file')}
        <input
          class="unseen"
          type="file"
          accept=".voices"
          disabled={open.isBusy || take.isBusy}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            setFile(undefined);
            setTaken(undefined);
            if (chosen) void open.run(chosen);
            // The same file may be chosen again, when it was put right meanwhile.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {open.isBusy && <p role="status">{t('voices-checking')}</p>}
      {!file && <Fault code={open.fault} place="voices" />}
      {file && <Contents file={file} isBusy={take.isBusy} onYes={() => void take.run(file)} />}
      {file && <Fault code={take.fault} place="voices" />}
      {taken && (
        <div class="note is-good" role="status">
          <p>{t('voices-taken')}</p>
          <Counts of={taken} />
        </div>
      )}
    </section>
  );
}

/** What a file holds, from whom, and what would come of it here. */
function Contents({ file, isBusy, onYes }: { file: VoiceFile; isBusy: boolean; onYes: () => void }) {
  const t = useWords();
  const staff = useStaff();
  const me = useMe();
  // What others recorded or took back while she looks at it counts too.
  useLive(staff.operations);
  const intake = plannedIntake(staff, file);
  const isAllowed = mayTakeIn(intake, me);
  return (
    <div class="note">
      <p>
        <b>{languageWord(t, file.language)}</b>. {t('voices-clips', { count: file.clips.length })}{' '}
        {t('voices-stories', { count: file.stories.length })}
      </p>
      <p>
        {t('voices-from')} {[...new Set(file.speakers.map(({ name }) => name))].join(', ')}
      </p>
      <Counts of={intake} />
      {intake.isNew === 0 && <p>{t('voices-nothing-new')}</p>}
      {intake.isNew > 0 && !isAllowed && <p>{t('voices-only-coordinator')}</p>}
      {intake.isNew > 0 && isAllowed && (
        <p class="voices-act">
          <button type="button" class="button is-primary" disabled={isBusy} onClick={onYes}>
            {t('voices-take-in-now')}
          </button>
        </p>
      )}
    </div>
  );
}

function Counts({ of: { isNew, known, takenBack } }: { of: Intake }) {
  const t = useWords();
  return (
    <ul>
      <li>{t('voices-new', { count: isNew })}</li>
      {known > 0 && <li>{t('voices-known', { count: known })}</li>}
      {takenBack > 0 && <li>{t('voices-taken-back', { count: takenBack })}</li>}
    </ul>
  );
}
