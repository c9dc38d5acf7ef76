import { nameOf } from '#domain/ids.ts';
import { useStaff } from '#hooks/staff.ts';
import type { StaffPlace } from '#hooks/staff-practice.ts';
import { useLive } from '#hooks/tablet.ts';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import { AloneTable } from './AloneTable.tsx';
import { comparedWords, dutyWords, skinWords } from './place-words.ts';

interface Props {
  places: readonly StaffPlace[];
  /** Places that are not on this machine yet. */
  coming: number;
}

/** All places with what staff have said of them, and what each woman does alone. */
export function PlacesPage({ places, coming }: Props) {
  const t = useWords();
  const { date } = useLive(useStaff().today);
  return (
    <>
      <h1>{t('practice')}</h1>
      <p class="quiet">{t('practice-lead')}</p>
      {coming > 0 && (
        <p class="note" role="status">
          {t('practice-coming', { count: coming })}
        </p>
      )}
      {places.length === 0 && coming === 0 && <p class="note">{t('practice-none')}</p>}
      {places.length > 0 && (
        <>
          <div class="practice-scroll">
            <table class="practice-table">
              <caption class="unseen">{t('practice-places')}</caption>
              <thead>
                <tr>
                  {['place', 'practice-name', 'practice-duty', 'practice-skin', 'practice-compared'].map(
                    (key) => (
                      <th key={key} scope="col">
                        {t(key)}
                      </th>
                    ),
                  )}
                </tr>
              </thead>
              <tbody>
                {places.map((place) => (
                  <tr key={place.practice.id} data-place={nameOf(place.practice.id)}>
                    <th scope="row">
                      <Go to={`/staff/practice/${nameOf(place.practice.id)}`}>{place.practice.title.da}</Go>
                    </th>
                    <td>{place.settings.localName ?? t('practice-same-name')}</td>
                    <td>{dutyWords(t, place)}</td>
                    <td>{skinWords(place)}</td>
                    <td>{comparedWords(t, place.settings.compared, date)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h2>{t('practice-alone')}</h2>
          <AloneTable
            caption={t('practice-alone')}
            columns={places.map(({ practice }) => ({ key: practice.id, title: practice.title.da }))}
            cellOf={(alone, key) => {
              const practice = places.find((place) => place.practice.id === key)?.practice;
              const hers = practice && alone.get(practice.id);
              return practice?.tasks.filter(({ name }) => hers?.includes(name)).map(({ title }) => title.da);
            }}
          />
        </>
      )}
    </>
  );
}
