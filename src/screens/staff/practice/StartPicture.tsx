import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import type { StaffPlace } from '#hooks/staff-practice.ts';
import { useAction } from '../action.ts';
import { Confirm } from '../Confirm.tsx';
import { Fault } from '../Fault.tsx';
import { PhotoField } from '../PhotoField.tsx';
import { useWords } from '../words.ts';

/** The staff's own picture of the real start screen: their cohort's, and never published. */
export function StartPicture({ place: { practice, settings } }: { place: StaffPlace }) {
  const t = useWords();
  const { record } = useStaff();
  const { cohort } = useCohort();
  const decide = (media: string | null) =>
    record({ kind: 'practice-set', stream: cohort.id, practice: practice.id, media });
  const remove = useAction(() => decide(null));
  return (
    <section class="box">
      <h2>{t('start-picture')}</h2>
      <p class="quiet">{t('start-picture-lead')}</p>
      <PhotoField
        sha256={settings.media}
        alt={t('start-picture')}
        choose={t('choose-start-picture')}
        onKept={decide}
      />
      {settings.media && (
        <Confirm
          label={t('remove-start-picture')}
          question={t('remove-start-picture-question')}
          yes={t('remove-start-picture-yes')}
          isBusy={remove.isBusy}
          onYes={() => void remove.run()}
        />
      )}
      <Fault code={remove.fault} />
    </section>
  );
}
