import type { Mastered } from '#domain/practice-views.ts';
import { useAlone } from '#hooks/staff-practice.ts';
import { Face } from '../Face.tsx';
import { useWords } from '../words.ts';

interface Props {
  caption: string;
  columns: readonly { readonly key: string; readonly title: string }[];
  /** What stands in a woman's cell; nothing where she does nothing of it alone yet. */
  cellOf: (alone: Mastered, column: string) => readonly string[] | undefined;
}

/** Women by first name against what they do alone. Nothing is summed up, and no heading sorts it. */
export function AloneTable({ caption, columns, cellOf }: Props) {
  const t = useWords();
  const rows = useAlone();
  const isEmpty = rows.every(({ alone }) => columns.every(({ key }) => !cellOf(alone, key)?.length));
  return (
    <>
      <p class="quiet">{t('practice-told')}</p>
      {rows.length === 0 ? (
        <p>{t('no-women')}</p>
      ) : isEmpty ? (
        <p class="note">{t('practice-alone-none')}</p>
      ) : (
        <div class="practice-scroll">
          <table class="practice-table is-alone">
            <caption class="unseen">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('participant')}</th>
                {columns.map(({ key, title }) => (
                  <th key={key} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ woman, alone }) => (
                <tr key={woman.id} data-woman={woman.id}>
                  <th scope="row">
                    <span class="name">
                      <Face name={woman.face} />
                      {woman.nickname}
                    </span>
                  </th>
                  {columns.map(({ key }) => (
                    <td key={key} data-column={key}>
                      <Cell tasks={cellOf(alone, key)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Cell({ tasks = [] }: { tasks: readonly string[] | undefined }) {
  const t = useWords();
  if (tasks.length === 0) {
    return (
      <>
        <span class="quiet" aria-hidden="true">
          –
        </span>
        <span class="unseen">{t('not-yet')}</span>
      </>
    );
  }
  return <>{tasks.join(', ')}</>;
}
