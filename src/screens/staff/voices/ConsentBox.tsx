import { useState } from 'preact/hooks';
import { useTranslation } from 'react-i18next';
import { checksumsOf } from '#hooks/checksums.ts';
import { useMe, useStaff } from '#hooks/staff.ts';
import { useVoices } from '#hooks/staff-voices.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { useAction } from '../action.ts';
import { Confirm } from '../Confirm.tsx';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { STORY_DRAFT } from './stories/use-story-draft.ts';

const POINTS: readonly { readonly key: string; readonly picture: UiPictureName }[] = [
  { key: 'consent-whose', picture: 'hear-test' },
  { key: 'consent-who-hears', picture: 'group' },
  { key: 'consent-take-back', picture: 'no-sound' },
];

/** Before anything is recorded: whose voice it is, who hears it, and how she takes it back. Her answer can be changed at any time. */
export function ConsentBox() {
  const t = useWords();
  const { i18n } = useTranslation('staff');
  const staff = useStaff();
  const { id: speaker } = useMe();
  const { isGiven, mine, stories } = useVoices();
  const [read, setRead] = useState<number>();
  // What she says yes to, in whatever language the page is read: the Danish is the wording that counts, and is read to her.
  const danish = i18n.getFixedT('da', 'staff');
  const texts = POINTS.map(({ key }) => danish(key));
  const answer = useAction(async (isNowGiven: boolean) => {
    const wording = texts.join(' ');
    const checksumOf = await checksumsOf([wording]);
    await staff.record({
      kind: 'voice-consented',
      stream: 'programme',
      speaker,
      wording: checksumOf(wording),
      isGiven: isNowGiven,
    });
    // A story that she has begun to tell is her voice too.
    if (!isNowGiven) await staff.drafts.remove(STORY_DRAFT);
  });
  return (
    <section class="box" data-consent={isGiven ? 'given' : 'open'}>
      <h2>{t('consent')}</h2>
      <ul class="consent-points">
        {POINTS.map(({ key, picture }, at) => (
          <li key={key} class={at === read ? 'is-read' : ''}>
            <UiPicture name={picture} />
            <p>{t(key)}</p>
          </li>
        ))}
      </ul>
      <ReadAloud texts={texts} at={setRead} />
      {isGiven ? (
        <>
          <p class="note is-good">{t('consent-given')}</p>
          <Confirm
            label={t('consent-stop')}
            question={t('consent-stop-question', { count: mine.length + stories.length })}
            yes={t('consent-stop-yes')}
            isBusy={answer.isBusy}
            onYes={() => void answer.run(false)}
          />
        </>
      ) : (
        <button
          type="button"
          class="button is-primary"
          disabled={answer.isBusy}
          onClick={() => void answer.run(true)}
        >
          {t('consent-yes')}
        </button>
      )}
      <Fault code={answer.fault} />
    </section>
  );
}
