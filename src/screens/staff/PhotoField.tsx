import type { Excursion } from '#domain/excursions.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useAction } from '../action.ts';
import { Fault } from '../Fault.tsx';
import { Photo } from '../Photo.tsx';
import { useWords } from '../words.ts';
import { scaledPhoto } from './photo-scaling.ts';

interface Props {
  trip: Excursion;
  of: 'place' | 'door';
  /** Makes a chosen file small; handed in by tests, which have no canvas. */
  scale?: (file: Blob) => Promise<Blob>;
}

/** The photo of a place, or of the door where they meet. It is kept here at once and sent when there is a network. */
export function PhotoField({ trip, of, scale = scaledPhoto }: Props) {
  const t = useWords();
  const { putPhoto, record } = useStaff();
  const { cohort } = useCohort();
  const put = useAction(async (file: File) => {
    const media = await putPhoto(await scale(file));
    await record({ kind: 'excursion-photo-set', stream: cohort.id, excursion: trip.id, of, media });
  });
  return (
    <div class="photo-field">
      <div class="photo-frame">
        <Photo
          sha256={trip.photos[of]}
          alt={t(`photo-${of}`)}
          instead={<span class="quiet">{t(trip.photos[of] ? 'photo-coming' : 'no-photo')}</span>}
        />
      </div>
      <label class="button choose-photo">
        {t(`choose-photo-${of}`)}
        <input
          class="unseen"
          type="file"
          accept="image/*"
          disabled={put.isBusy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void put.run(file);
          }}
        />
      </label>
      <Fault code={put.fault} place="photo" />
    </div>
  );
}
