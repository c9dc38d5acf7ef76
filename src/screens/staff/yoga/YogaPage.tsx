import { useMemo } from 'preact/hooks';
import { nameOf, type YogaProgrammeId } from '#domain/ids.ts';
import { programmesOf } from '#domain/yoga.ts';
import type { ProgrammeDraft } from '#domain/yoga-draft.ts';
import { go } from '#hooks/navigation.ts';
import { useCohort } from '#hooks/staff-cohort.ts';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { GoodPoses } from './GoodPoses.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import { useDrafts } from './use-drafts.ts';
import { WeekProgrammes } from './WeekProgrammes.tsx';

/** The cohort's programmes, what each week gives by itself, and the poses that do the group good. */
export function YogaPage() {
  const t = useWords();
  const { operations } = useCohort();
  const programmes = useMemo(() => programmesOf(operations), [operations]);
  const { drafts, put, fault } = useDrafts();
  const begun = Object.entries(drafts ?? {}) as [YogaProgrammeId, ProgrammeDraft][];
  const unsaved = begun.filter(([id]) => programmes.every((programme) => programme.id !== id));

  const begin = async (draft: ProgrammeDraft) => {
    const id: YogaProgrammeId = `yoga-programme/${crypto.randomUUID()}`;
    await put(id, draft);
    go(`/staff/yoga/${nameOf(id)}`);
  };

  return (
    <>
      <h1>{t('yoga')}</h1>
      <div class="yoga-columns">
        <div>
          <section aria-labelledby="programmes">
            <div class="row-head">
              <h2 id="programmes">{t('own-programmes')}</h2>
              <button
                type="button"
                class="button"
                onClick={() => void begin({ title: '', minutes: 10, steps: [] })}
              >
                {t('new-programme')}
              </button>
            </div>
            <Fault code={fault} />
            {programmes.length + unsaved.length === 0 && <p class="note">{t('no-programmes')}</p>}
            <ul class="programmes">
              {unsaved.map(([id, draft]) => (
                <ProgrammeCard key={id} id={id} plan={draft} isDraft />
              ))}
              {programmes.map((programme) => (
                <ProgrammeCard
                  key={programme.id}
                  id={programme.id}
                  plan={drafts?.[programme.id] ?? programme}
                  isDraft={drafts?.[programme.id] !== undefined}
                />
              ))}
            </ul>
          </section>
          <WeekProgrammes onBegin={(draft) => void begin(draft)} />
        </div>
        <div>
          <GoodPoses />
        </div>
      </div>
    </>
  );
}
