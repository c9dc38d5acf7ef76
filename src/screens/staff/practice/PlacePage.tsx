import { useMayDecide } from '#hooks/staff.ts';
import type { StaffPlace } from '#hooks/staff-practice.ts';
import { Picture } from '#ui/Picture.tsx';
import { Go } from '../Go.tsx';
import { KnowLine } from '../tablets/KnowLine.tsx';
import { useWords } from '../words.ts';
import { AloneTable } from './AloneTable.tsx';
import { ComparedBox } from './ComparedBox.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { StartPicture } from './StartPicture.tsx';

/** One place: what it is called and looks like here, when it was last compared with the real one, and who does what alone. */
export function PlacePage({ place }: { place: StaffPlace | undefined }) {
  const t = useWords();
  const may = useMayDecide()('practice-set');
  if (!place) {
    return (
      <div class="note">
        <p>{t('practice-not-here')}</p>
        <Go to="/staff/practice">{t('practice')}</Go>
      </div>
    );
  }
  const { practice, settings, last } = place;
  return (
    <>
      <p>
        <Go to="/staff/practice">‹ {t('practice')}</Go>
      </p>
      <div class="place-head">
        <span class="place-picture">
          <Picture svg={practice.pictures[practice.picture] ?? ''} />
        </span>
        <div>
          <h1>{practice.title.da}</h1>
          {settings.localName && <p>{t('practice-called', { name: settings.localName })}</p>}
          {last && <KnowLine operation={last} />}
        </div>
      </div>
      <div class="place-boxes">
        {may ? <PlaceForm place={place} /> : <PlaceFacts place={place} />}
        {may && <ComparedBox key={settings.compared ?? ''} place={place} />}
        {may && <StartPicture place={place} />}
      </div>
      <h2>{t('practice-alone')}</h2>
      <AloneTable
        caption={t('practice-alone')}
        columns={practice.tasks.map(({ name, title }) => ({ key: name, title: title.da }))}
        cellOf={(alone, task) => (alone.get(practice.id)?.includes(task) ? [t('how-alone')] : [])}
      />
    </>
  );
}
