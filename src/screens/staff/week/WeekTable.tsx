import type { Excursion } from '#domain/excursions.ts';
import { TASKS } from '#domain/operation.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { Picture } from '#ui/Picture.tsx';
import { dayMonth } from '../date-words.ts';
import { placeName } from '../excursion-words.ts';
import { Face } from '../Face.tsx';
import { useWords } from '../words.ts';
import { AnswerSign, TaskSign } from './Signs.tsx';
import type { WeekRow } from './week-rows.ts';

interface Props {
  rows: readonly WeekRow[];
  /** How many lessons the week's module has. */
  lessons: number;
  trip: Excursion | undefined;
}

/** Women by first name against the week's facts. No heading sorts it, and nothing is summed up by woman. */
export function WeekTable({ rows, lessons, trip }: Props) {
  const t = useWords();
  return (
    <>
      <div class="week-scroll">
        <table class="week-table">
          <caption class="unseen">{t('week-table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('participant')}</th>
              {TASKS.map((task) => (
                <th key={task} scope="col">
                  <span class="task-picture">
                    <Picture svg={TASK_PICTURES[task]} />
                  </span>
                  {t(`task-${task}`)}
                </th>
              ))}
              <th scope="col">{t('lessons')}</th>
              {trip && (
                <th scope="col">
                  {placeName(t, trip)}
                  <small>{dayMonth(t, trip.start.slice(0, 10))}</small>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ woman, checkIn, lessonsDone, answer }) => (
              <tr key={woman.id} data-woman={woman.id}>
                <th scope="row">
                  <span class="name">
                    <Face name={woman.face} />
                    {woman.nickname}
                  </span>
                </th>
                {TASKS.map((task) => (
                  <td key={task}>
                    <TaskSign isDone={checkIn.has(task)} how={checkIn.get(task)} />
                  </td>
                ))}
                <td>
                  <LessonBlocks done={lessonsDone} of={lessons} />
                </td>
                {trip && (
                  <td>
                    <AnswerSign answer={answer} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="legend">
        <li>
          <TaskSign isDone how={undefined} isSmall /> {t('how-alone')}
        </li>
        <li>
          <TaskSign isDone how="with-help" isSmall /> {t('how-with-help')}
        </li>
        <li>
          <TaskSign isDone={false} how={undefined} isSmall /> {t('not-yet')}
        </li>
        <li class="push">{t('alphabetical')}</li>
      </ul>
    </>
  );
}

const TASK_PICTURES = {
  'digital-post': drawUiPicture('task-digital-post'),
  jobnet: drawUiPicture('task-jobnet'),
  'borger-dk': drawUiPicture('task-borger-dk'),
} as const;

function LessonBlocks({ done, of }: { done: number; of: number }) {
  const t = useWords();
  if (of === 0) return <span class="quiet">{t('no-lessons-yet')}</span>;
  return (
    <span class="lesson-blocks">
      <span class="blocks" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the row
          <i key={i} class={i < done ? 'is-done' : ''} />
        ))}
      </span>
      {t('done-of', { done, of })}
    </span>
  );
}
