// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, test, vi } from 'vitest';
import { clipsOf } from '#domain/clips.ts';
import { StaffContext } from '#hooks/staff.ts';
import { CohortContext, cohortView } from '#hooks/staff-cohort.ts';
import { VoicePages } from '#screens/staff/voices/VoicePages.tsx';
import { wordsIn } from '../support/screen-tablet.tsx';
import { aStaff, type FakeStaff, HOLD } from '../support/staff.tsx';
import { aLesson } from './learn-sample.ts';

const ME = 'staff/parwin';
const LESSON = aLesson('rollemodel');
let seconds: number;
let asked: number[];

beforeEach(() => {
  seconds = 40;
  asked = [];
  vi.stubGlobal(
    'Audio',
    class {
      play = async () => undefined;
      pause = () => undefined;
    },
  );
});

function aRoleModel(): FakeStaff {
  const fake = aStaff({ lessons: [LESSON], places: [] });
  fake.decide(
    { kind: 'voice-consented', stream: 'programme', speaker: ME, wording: 'a'.repeat(12), isGiven: true },
    ME,
  );
  return fake;
}

/** A microphone that hears as many seconds as the test says. */
const means = {
  start: async (longest: number) => {
    asked.push(longest);
    return {
      finish: async () => new Blob(['raw']),
      cancel: () => undefined,
      level: () => 0.5,
      ended: new Promise<void>(() => undefined),
    };
  },
  make: async () => ({ sound: new Blob([`told ${asked.length}`], { type: 'audio/webm' }), seconds }),
};

function open(fake: FakeStaff) {
  const view = cohortView({ id: HOLD, name: 'Hold 3' }, fake.staff.operations.get());
  return render(
    <I18nextProvider i18n={wordsIn('da')}>
      <StaffContext.Provider value={fake.staff}>
        <CohortContext.Provider value={view}>
          <VoicePages path={['stories']} means={means} />
        </CohortContext.Provider>
      </StaffContext.Provider>
    </I18nextProvider>,
  );
}
const one = (selector: string) => document.querySelector(selector) as HTMLElement;
const act = () => one('.booth-act') as HTMLButtonElement;
const parts = () =>
  [...document.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset.part);
const phase = (name: string) => waitFor(() => expect(one('[data-story-draft]').dataset.phase).toBe(name));

async function begin(): Promise<void> {
  const title = await waitFor(() => screen.getByLabelText('Hvad hedder historien?'));
  fireEvent.input(title, { target: { value: 'Min vej' } });
  fireEvent.click(screen.getByText('Begynd'));
  await waitFor(() => expect(one('[data-picture]')).not.toBeNull());
}
async function tell(picture: string): Promise<void> {
  const before = parts().length;
  fireEvent.click(one(`[data-picture=${picture}]`));
  await waitFor(() => expect(act().disabled).toBe(false));
  fireEvent.click(act());
  await phase('recording');
  fireEvent.click(act());
  await phase('made');
  fireEvent.click(act());
  await waitFor(() => expect(parts()).toHaveLength(before + 1));
}

test('a story is told part by part, put in order, and kept as a whole with its sounds', async () => {
  const fake = aRoleModel();
  open(fake);
  await begin();
  expect(act().disabled, 'nothing is recorded before there is a picture').toBe(true);
  await tell('rollemodel-brev');
  await tell('rollemodel-frist');
  await tell('rollemodel-kop');
  expect(fake.photos.size, 'nothing is given away before it is kept').toBe(0);
  fireEvent.click(screen.getAllByText('Flyt frem')[2] as HTMLElement);
  await waitFor(() => expect(parts()).toEqual(['rollemodel-brev', 'rollemodel-kop', 'rollemodel-frist']));
  fireEvent.click(screen.getAllByText('Fjern')[0] as HTMLElement);
  await waitFor(() => expect(parts()).toEqual(['rollemodel-kop', 'rollemodel-frist']));
  fireEvent.click(screen.getByText('Gem historien'));
  await waitFor(() => expect(clipsOf(fake.staff.operations.get()).stories).toHaveLength(1));
  const [story] = clipsOf(fake.staff.operations.get()).stories;
  expect(story).toMatchObject({
    speaker: ME,
    lesson: 'lesson/rollemodel',
    title: 'Min vej',
    language: 'da',
    parts: [{ picture: 'rollemodel-kop' }, { picture: 'rollemodel-frist' }],
  });
  const sounds = await Promise.all((story?.parts ?? []).map(({ media }) => fake.photos.get(media)?.text()));
  expect(sounds).toEqual(['told 3', 'told 2']);
  await waitFor(() => expect(document.querySelector('[data-story-draft]')).toBeNull());
});

test('a window that is closed in the middle costs nothing', async () => {
  const fake = aRoleModel();
  open(fake);
  await begin();
  await tell('rollemodel-brev');
  cleanup();
  open(fake);
  await waitFor(() => expect(parts()).toEqual(['rollemodel-brev']));
});

test('a full disk keeps what she has just said, and says so', async () => {
  const fake = aRoleModel();
  open(fake);
  await begin();
  fireEvent.click(one('[data-picture=rollemodel-brev]'));
  await waitFor(() => expect(act().disabled).toBe(false));
  fireEvent.click(act());
  await phase('recording');
  fireEvent.click(act());
  await phase('made');
  fake.server.disk = async () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  fireEvent.click(act());
  await screen.findByText('Der er ikke plads på disken. Intet er gemt.');
  fake.server.disk = async () => undefined;
  fireEvent.click(act());
  await waitFor(() => expect(parts()).toHaveLength(1));
});

test('it has five minutes in all, and what is left is the most that a part may take', async () => {
  const fake = aRoleModel();
  seconds = 85;
  open(fake);
  await begin();
  for (const picture of ['brev', 'frist', 'kop']) await tell(`rollemodel-${picture}`);
  seconds = 44;
  await tell('rollemodel-sol');
  expect(asked).toEqual([90, 90, 90, 45]);
  expect(await screen.findByText(/Der er ikke plads til mere/)).toBeDefined();
  expect(document.querySelector('.booth-act')).toBeNull();
});

test('a story that is taken back is gone after one question', async () => {
  const fake = aRoleModel();
  open(fake);
  await begin();
  await tell('rollemodel-brev');
  fireEvent.click(screen.getByText('Gem historien'));
  await waitFor(() => expect(document.querySelectorAll('[data-story]')).toHaveLength(1));
  fireEvent.click(screen.getByText('Tag tilbage'));
  expect(clipsOf(fake.staff.operations.get()).stories).toHaveLength(1);
  fireEvent.click(screen.getByText('Ja, tag den tilbage'));
  await waitFor(() => expect(clipsOf(fake.staff.operations.get()).stories).toEqual([]));
  await waitFor(() => expect(document.querySelectorAll('[data-story]')).toHaveLength(0));
});
