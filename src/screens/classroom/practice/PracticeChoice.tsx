import { useTranslation } from 'react-i18next';
import { nameOf } from '#domain/ids.ts';
import { useClassroomContent, useClassroomPractice } from '#hooks/classroom.ts';
import { Picture } from '#ui/Picture.tsx';

/** The practice places among what can be shown. `onChosen`: a place's name, without `practice/`. */
export function PracticeChoice({ onChosen }: { onChosen: (name: string) => void }) {
  const { t } = useTranslation('classroom');
  const { index } = useClassroomContent();
  const places = [...(index?.practices ?? [])].sort((a, b) => a.order - b.order);
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">{t('practice')}</h2>
      <ul class="chooser-lessons">
        {places.map(({ practice }) => (
          <PlaceCard key={practice} id={practice} onChosen={onChosen} />
        ))}
      </ul>
    </section>
  );
}

function PlaceCard({ id, onChosen }: { id: string; onChosen: (name: string) => void }) {
  const { t } = useTranslation('classroom');
  const practice = useClassroomPractice(id);
  return (
    <li>
      <button
        type="button"
        class="chooser-lesson"
        disabled={!practice}
        data-place={nameOf(id)}
        onClick={() => onChosen(nameOf(id))}
      >
        <span class="chooser-picture">
          {practice && <Picture svg={practice.pictures[practice.picture] ?? ''} />}
        </span>
        <span class="chooser-title" lang={practice ? 'da' : undefined}>
          {practice ? practice.title.da : practice === null ? t('not-here-yet') : ' '}
        </span>
      </button>
    </li>
  );
}
