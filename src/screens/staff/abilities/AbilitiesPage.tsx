import { useMemo } from 'preact/hooks';
import { abilitiesOf, momentOf } from '#domain/abilities.ts';
import { ABILITIES, ABILITY_MOMENTS } from '#domain/ability-fields.ts';
import { weekOn } from '#domain/course.ts';
import { useStaff } from '#hooks/staff.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { useLive } from '#hooks/tablet.ts';
import { Face } from '../Face.tsx';
import { Go } from '../Go.tsx';
import { useWords } from '../words.ts';
import './abilities.css';

interface Props {
  /** The week in the address; anything else than one of the four is the latest that has come. */
  moment: number;
}

/** Women by first name against the seven things, in plain words. Nothing is summed up, and no heading sorts it. */
export function AbilitiesPage({ moment: asked }: Props) {
  const t = useWords();
  const { roster, operations, course } = useCohort();
  const { date } = useLive(useStaff().today);
  const week = course ? (weekOn(course, date)?.week ?? 1) : 1;
  const moment = ABILITY_MOMENTS.find((one) => one === asked) ?? momentOf(week);
  const rows = useMemo(
    () => roster.map((woman) => ({ woman, answers: abilitiesOf(operations, woman.id)[moment] })),
    [roster, operations, moment],
  );
  return (
    <>
      <h1>{t('abilities')}</h1>
      <p class="quiet">{t('abilities-lead')}</p>
      <p>{t('abilities-own-scale')}</p>
      <nav class="ability-weeks" aria-label={t('abilities-moments')}>
        {ABILITY_MOMENTS.map((one) => (
          <Go key={one} to={`/staff/abilities/${one}`} isHere={one === moment}>
            {t('abilities-week', { week: one })}
          </Go>
        ))}
      </nav>
      <div class="ability-scroll">
        <table class="ability-table">
          <caption class="unseen">{t('abilities-table', { week: moment })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('participant')}</th>
              {ABILITIES.map((ability) => (
                <th key={ability} scope="col">
                  {t(`ability-${ability}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ woman, answers }) => (
              <tr key={woman.id} data-woman={woman.id}>
                <th scope="row">
                  <span class="name">
                    <Face name={woman.face} />
                    {woman.nickname}
                  </span>
                </th>
                {ABILITIES.map((ability) => (
                  <td key={ability} data-level={answers[ability]}>
                    {t(`level-${answers[ability] ?? 'none'}`)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
