import { lazy, Suspense } from 'preact/compat';
import { useMemo, useState } from 'preact/hooks';
import { mayDecide } from '#domain/access.ts';
import { staffStreamOf } from '#domain/ids.ts';
import type { Me } from '#domain/sync-protocol.ts';
import { go, usePath } from '#hooks/navigation.ts';
import { type Staff, StaffContext, useMe, useStaff } from '#hooks/staff.ts';
import { CohortContext, cohortView } from '#hooks/staff-cohort.ts';
import { HELP_LANGUAGES } from '#hooks/staff-languages.ts';
import { useLive } from '#hooks/tablet.ts';
import { AbilitiesPage } from './abilities/AbilitiesPage.tsx';
import { AboutPage } from './about/AboutPage.tsx';
import { CalendarPage } from './calendar/CalendarPage.tsx';
import { CoursePage } from './calendar/CoursePage.tsx';
import { NewTripPage } from './calendar/NewTripPage.tsx';
import { TripPage } from './calendar/TripPage.tsx';
import { FactsPage } from './facts/FactsPage.tsx';
import { LanguagesPage } from './languages/LanguagesPage.tsx';
import { SentencesPage } from './languages/SentencesPage.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { PracticePages } from './practice/PracticePages.tsx';
import { SignInPage } from './SignInPage.tsx';
import { StaffFrame } from './StaffFrame.tsx';
import { AddWomanPage } from './tablets/AddWomanPage.tsx';
import { PairPage } from './tablets/PairPage.tsx';
import { TabletsPage } from './tablets/TabletsPage.tsx';
import { WeekPage } from './week/WeekPage.tsx';
import { useWords } from './words.ts';
import './staff.css';
import './forms.css';

const YogaPages = lazy(async () => ({ default: (await import('./yoga/YogaPages.tsx')).YogaPages }));

const VoicePages = lazy(async () => ({ default: (await import('./voices/VoicePages.tsx')).VoicePages }));

/** The staff pages: plain web pages that read and write this machine's own log, and so work without a network. */
export function StaffWindow({ staff }: { staff: Staff }) {
  return (
    <StaffContext.Provider value={staff}>
      <Gate />
    </StaffContext.Provider>
  );
}

function Gate() {
  const staff = useStaff();
  const me = useLive(staff.me);
  const [, page] = usePath();
  if (!me || page === 'sign-in') {
    return <SignInPage onSignedIn={() => page === 'sign-in' && go('/staff', { replace: true })} />;
  }
  return <Pages />;
}

function Pages() {
  const t = useWords();
  const staff = useStaff();
  const me = useMe();
  const operations = useLive(staff.operations);
  const [chosen, setChosen] = useState<string>();
  const cohort = me.cohorts.find(({ id }) => id === chosen) ?? me.cohorts[0];
  const view = useMemo(() => cohort && cohortView(cohort, operations), [cohort, operations]);
  const path = usePath();
  const [, page = '', detail = '', further = '', last = ''] = path;

  if (page === 'about') {
    return (
      <StaffFrame
        me={me}
        cohort={cohort}
        seesWomen={cohort !== undefined && me.streams.includes(staffStreamOf(cohort.id))}
        onCohort={setChosen}
      >
        <div class="page">
          <AboutPage />
        </div>
      </StaffFrame>
    );
  }
  if (!cohort || !view) {
    return (
      <StaffFrame me={me} cohort={undefined} seesWomen={false} onCohort={setChosen}>
        <p class="note">{t('no-cohort')}</p>
      </StaffFrame>
    );
  }
  const seesWomen = me.streams.includes(staffStreamOf(cohort.id));
  return (
    <CohortContext.Provider value={view}>
      <StaffFrame me={me} cohort={cohort} seesWomen={seesWomen} onCohort={setChosen}>
        {/* A form that was begun for one cohort must not be sent to another. */}
        <div class="page" key={`${cohort.id}${page}${detail}${further}${last}`}>
          {page === 'voices' && mayDecide(me.role, 'clip-recorded') ? (
            <Suspense fallback={null}>
              <VoicePages path={path.slice(2)} />
            </Suspense>
          ) : page === 'languages' && mayDecide(me.role, 'sentence-corrected') ? (
            languagePage(detail, further, last)
          ) : (
            pageOf(page, detail, me, seesWomen)
          )}
        </div>
      </StaffFrame>
    </CohortContext.Provider>
  );
}

/** `/staff/languages`; in one language `…/ar/raadighed`, a lesson, and `…/ar/practice/post`, a practice place. */
function languagePage(tag: string, name: string, place: string) {
  const language = HELP_LANGUAGES.find((one) => one.tag === tag);
  if (!language || !name) return <LanguagesPage />;
  return <SentencesPage language={language} id={place ? `practice/${place}` : `lesson/${name}`} />;
}

/** Which page an address shows. What a person may not see falls back to the calendar, which everybody may. */
function pageOf(page: string, detail: string, { role }: Me, seesWomen: boolean) {
  const isPlanner = role === 'teacher' || role === 'coordinator';
  if (page === 'trip') return <TripPage id={`excursion/${detail}`} />;
  if (page === 'calendar' && isPlanner && detail === 'course') return <CoursePage />;
  if (page === 'calendar' && isPlanner && detail === 'new-trip') return <NewTripPage />;
  if (page === 'yoga' && mayDecide(role, 'yoga-programme-set')) {
    return (
      <Suspense fallback={null}>
        <YogaPages detail={detail} />
      </Suspense>
    );
  }
  if (page === 'calendar' || !seesWomen) return <CalendarPage />;
  if (page === 'facts') return <FactsPage />;
  if (page === 'practice') return <PracticePages name={detail} />;
  if (page === 'abilities') return <AbilitiesPage moment={Number(detail)} />;
  if (page === 'tablets' && isPlanner && detail === 'add') return <AddWomanPage />;
  if (page === 'tablets') return <TabletsPage />;
  if (page === 'pair' && isPlanner) return <PairPage participant={`participant/${detail}`} />;
  if (page === 'people' && role === 'coordinator') return <PeoplePage />;
  return <WeekPage week={page === 'week' ? Number(detail) : undefined} />;
}
