// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MadeClip } from '#audio/booth.ts';
import { NotAClip } from '#audio/heard.ts';
import { CannotRecord } from '#audio/recorder.ts';
import { clipFor, clipsOf, hasConsented } from '#domain/clips.ts';
import type { StaffId } from '#domain/ids.ts';
import { StaffContext } from '#hooks/staff.ts';
import { CohortContext, cohortView } from '#hooks/staff-cohort.ts';
import { VoicePages } from '#screens/staff/voices/VoicePages.tsx';
import { wordsIn } from '../support/screen-tablet.tsx';
import { aStaff, type FakeStaff, HOLD, showStaff } from '../support/staff.tsx';

const ME = 'staff/parwin';
const OTHER = 'staff/lise';
const CLIP: MadeClip = { sound: new Blob(['voice'], { type: 'audio/mpeg' }), seconds: 1.5 };

/** A microphone that hears what the test says it heard. */
function aMicrophone() {
  const mic = {
    started: 0,
    cancelled: 0,
    fault: undefined as Error | undefined,
    made: (): MadeClip | Promise<MadeClip> => CLIP,
    end: (): void => undefined,
    means: {
      start: async () => {
        mic.started++;
        if (mic.fault) throw mic.fault;
        return {
          finish: async () => new Blob(['raw']),
          cancel: () => void mic.cancelled++,
          level: () => 0.5,
          ended: new Promise<void>((resolve) => {
            mic.end = resolve;
          }),
        };
      },
      make: async () => mic.made(),
    },
  };
  return mic;
}

const consent = (fake: FakeStaff, speaker: StaffId = ME, isGiven = true) =>
  fake.decide(
    { kind: 'voice-consented', stream: 'programme', speaker, wording: 'a'.repeat(12), isGiven },
    speaker,
  );

function open(path: readonly string[], fake: FakeStaff, mic = aMicrophone()) {
  const view = cohortView({ id: HOLD, name: 'Hold 3' }, fake.staff.operations.get());
  const shown = render(
    <I18nextProvider i18n={wordsIn('da')}>
      <StaffContext.Provider value={fake.staff}>
        <CohortContext.Provider value={view}>
          <VoicePages path={path} means={mic.means} />
        </CohortContext.Provider>
      </StaffContext.Provider>
    </I18nextProvider>,
  );
  return { ...shown, mic };
}
const BOOTH = ['booth', 'ar', 'room', 'post'] as const;
const booth = () => document.querySelector('.booth') as HTMLElement;
const act = () => document.querySelector('.booth-act') as HTMLButtonElement;
const phase = () => booth().dataset.phase;
const text = () => document.querySelector('.booth-text')?.textContent ?? '';
const recorded = (fake: FakeStaff) =>
  fake.staff.operations.get().filter(({ kind }) => kind === 'clip-recorded');

async function sayOne() {
  await waitFor(() => expect(phase()).toBe('ready'));
  fireEvent.click(act());
  await waitFor(() => expect(phase()).toBe('recording'));
  fireEvent.click(act());
  await waitFor(() => expect(phase()).toBe('made'));
}

beforeEach(() => {
  vi.stubGlobal(
    'Audio',
    class {
      play = async () => undefined;
      pause = () => undefined;
    },
  );
});

describe('a lesson in a language that nobody here has asked for yet', () => {
  const LESSON = ['booth', 'ar', 'post-1'] as const;

  test('is fetched when its booth is opened, which says so meanwhile', async () => {
    const fake = aStaff({ places: [] });
    consent(fake);
    fake.set.content.set({
      ...fake.staff.content.get(),
      ready: { wanted: 90, kept: 20, isLoading: true },
    });
    open(LESSON, fake);
    expect(await screen.findByText('Der hentes stadig: 20 af 90 er her.')).toBeDefined();
    expect(fake.calls.languages).toBe(1);
  });

  test('in Danish nothing more is fetched', async () => {
    const fake = aStaff({ places: [] });
    consent(fake);
    open(['booth', 'da', 'post-1'], fake);
    await waitFor(() => expect(screen.getByText(/Du har sagt/)).toBeDefined());
    expect(fake.calls.languages).toBe(0);
  });
});

describe('consent', () => {
  test('comes before anything can be recorded: whose voice, who hears it, how it is taken back', async () => {
    const fake = aStaff();
    const { mic } = open(BOOTH, fake);
    expect(document.querySelectorAll('.consent-points li')).toHaveLength(3);
    expect(document.querySelector('.booth')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ja, min stemme må høres' }));
    await waitFor(() => expect(hasConsented(fake.staff.operations.get(), ME)).toBe(true));
    await waitFor(() => expect(booth()).not.toBeNull());
    expect(mic.started).toBe(0);
  });

  test('is read aloud in Danish, picture by picture, by a voice of this machine that needs no network', async () => {
    const said: string[] = [];
    let end: () => void = () => undefined;
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        lang = '';
        onstart = () => undefined;
        onend = () => undefined;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'da-DK', localService: true, voiceURI: 'da', name: 'Dansk', default: false }],
      speak: (one: { text: string; onstart: () => void; onend: () => void }) => {
        said.push(one.text);
        one.onstart();
        end = one.onend.bind(one);
      },
      cancel: () => undefined,
      resume: () => undefined,
      addEventListener: () => undefined,
    });
    open(BOOTH, aStaff());
    fireEvent.click(screen.getByText('Læs det højt'));
    for (let place = 0; place < 3; place++) {
      await waitFor(() => expect(said).toHaveLength(place + 1));
      expect(document.querySelectorAll('.consent-points li')[place]?.className).toBe('is-read');
      end();
    }
    await waitFor(() => expect(screen.getByText('Læs det højt')).toBeDefined());
    expect(said[2]).toContain('Du kan tage én optagelse eller dem alle tilbage');
    vi.unstubAllGlobals();
  });

  test('where this machine has no Danish voice, it says so, and the pictures and the words stay', () => {
    open(BOOTH, aStaff());
    expect(screen.getByText(/ingen dansk stemme til at læse det højt/)).toBeDefined();
    expect(document.querySelectorAll('.consent-points svg')).toHaveLength(3);
  });

  test('taken back takes all her recordings with it, after one question', async () => {
    const fake = aStaff({ places: [] });
    consent(fake);
    const { mic } = open(BOOTH, fake);
    await sayOne();
    fireEvent.click(act());
    await waitFor(() => expect(recorded(fake)).toHaveLength(1));
    expect(mic.started).toBe(1);
    open([], fake);
    fireEvent.click(screen.getByText('Tag mit ja tilbage'));
    expect(hasConsented(fake.staff.operations.get(), ME)).toBe(true);
    fireEvent.click(screen.getByText('Ja, tag dem tilbage'));
    await waitFor(() => expect(clipsOf(fake.staff.operations.get()).ofText.size).toBe(0));
  });
});

describe('the booth', () => {
  test('three presses keep a phrase and show the next one', async () => {
    const fake = aStaff();
    consent(fake);
    open(BOOTH, fake);
    await waitFor(() => expect(phase()).toBe('ready'));
    const first = text();
    await sayOne();
    expect(recorded(fake)).toEqual([]);
    fireEvent.click(act());
    await waitFor(() => expect(recorded(fake)).toHaveLength(1));
    expect(recorded(fake)[0]).toMatchObject({
      speaker: ME,
      language: 'ar',
      seconds: 1.5,
      stream: 'programme',
    });
    await waitFor(() => expect(text()).not.toBe(first));
    expect(phase()).toBe('ready');
    expect(document.querySelector('[data-said]')?.getAttribute('data-said')).toBe('1');
  });

  test('the space bar does what the big button does', async () => {
    const fake = aStaff();
    consent(fake);
    open(BOOTH, fake);
    await waitFor(() => expect(phase()).toBe('ready'));
    for (const next of ['recording', 'made']) {
      fireEvent.keyDown(document.body, { key: ' ' });
      await waitFor(() => expect(phase()).toBe(next));
    }
    fireEvent.keyDown(document.body, { key: ' ' });
    await waitFor(() => expect(recorded(fake)).toHaveLength(1));
  });

  test.each([
    ['silent', 'Der er ingen stemme at høre.'],
    ['clipped', 'Det er for højt'],
    ['too-long', 'længere end 20 sekunder'],
    ['unreadable', 'Optagelsen er i stykker.'],
    ['interrupted', 'Noget afbrød lyden'],
  ] as const)(
    'what is %s is refused with what to do, keeps nothing, and can be said again',
    async (fault, says) => {
      const fake = aStaff();
      consent(fake);
      const mic = aMicrophone();
      mic.made = () => {
        throw new NotAClip(fault);
      };
      open(BOOTH, fake, mic);
      await waitFor(() => expect(phase()).toBe('ready'));
      fireEvent.click(act());
      await waitFor(() => expect(phase()).toBe('recording'));
      fireEvent.click(act());
      await waitFor(() => expect(phase()).toBe('refused'));
      expect(screen.getByRole('alert').textContent).toContain(says);
      expect(document.querySelector(`[data-fault="${fault}"] svg`)).not.toBeNull();
      expect(recorded(fake)).toEqual([]);
      expect(fake.photos.size).toBe(0);
      mic.made = () => CLIP;
      fireEvent.click(act());
      await waitFor(() => expect(phase()).toBe('recording'));
    },
  );

  test('a recording that ends by itself, since it is too long or the microphone went away, is heard at once', async () => {
    const fake = aStaff();
    consent(fake);
    const { mic } = open(BOOTH, fake);
    await waitFor(() => expect(phase()).toBe('ready'));
    fireEvent.click(act());
    await waitFor(() => expect(phase()).toBe('recording'));
    mic.end();
    await waitFor(() => expect(phase()).toBe('made'));
  });

  test('without a microphone, or without leave to use it, she is told what to do', async () => {
    const fake = aStaff();
    consent(fake);
    const mic = aMicrophone();
    mic.fault = new CannotRecord('not-allowed');
    open(BOOTH, fake, mic);
    await waitFor(() => expect(phase()).toBe('ready'));
    fireEvent.click(act());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('giv lov'));
  });

  test('a full disk loses nothing: the voice is still there, and kept at the next try', async () => {
    const fake = aStaff();
    consent(fake);
    open(BOOTH, fake);
    await sayOne();
    fake.server.disk = async () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    fireEvent.click(act());
    await screen.findByText('Der er ikke plads på disken. Intet er gemt.');
    expect(phase()).toBe('made');
    fake.server.disk = async () => undefined;
    fireEvent.click(act());
    await waitFor(() => expect(recorded(fake)).toHaveLength(1));
  });

  test('a new recording takes the place of her old one; a slow one stands beside it', async () => {
    const fake = aStaff();
    consent(fake);
    open(BOOTH, fake);
    await sayOne();
    fireEvent.click(act());
    await waitFor(() => expect(recorded(fake)).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Den forrige' }));
    await screen.findByText(/Den har du sagt/);
    await sayOne();
    fireEvent.click(act());
    await waitFor(() => expect(recorded(fake)).toHaveLength(2));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Jeg taler langsomt' }));
    await sayOne();
    fireEvent.click(act());
    await waitFor(() => expect(recorded(fake)).toHaveLength(3));
    expect(recorded(fake)[2]).toMatchObject({ pace: 'slow' });
    expect([...clipsOf(fake.staff.operations.get()).ofText.values()].flat()).toHaveLength(2);
  });

  test('she begins where she stopped, days later', async () => {
    const fake = aStaff();
    consent(fake);
    const { unmount } = open(BOOTH, fake);
    await waitFor(() => expect(phase()).toBe('ready'));
    fireEvent.click(screen.getByRole('button', { name: 'Spring over' }));
    const second = text();
    await waitFor(async () => expect(await fake.staff.drafts.get('booth/ar/room/post')).toBeTruthy());
    unmount();
    open(BOOTH, fake);
    await waitFor(() => expect(text()).toBe(second));
  });

  test('leaving while it records closes the microphone', async () => {
    const fake = aStaff();
    consent(fake);
    const { mic, unmount } = open(BOOTH, fake);
    await waitFor(() => expect(phase()).toBe('ready'));
    fireEvent.click(act());
    await waitFor(() => expect(phase()).toBe('recording'));
    unmount();
    await waitFor(() => expect(mic.cancelled).toBe(1));
    expect(recorded(fake)).toEqual([]);
  });
});

describe('what was recorded', () => {
  const RECORDED = {
    kind: 'clip-recorded',
    stream: 'programme',
    language: 'da',
    phrase: 'post.thank-you',
    seconds: 1,
    media: 'b'.repeat(64),
  } as const;
  /** Checksum of «Tak», as the compiler makes it. */
  const TAK = '0b76ab4f1b36';

  test('can be taken back one by one, and is then heard nowhere', async () => {
    const fake = aStaff();
    consent(fake);
    fake.decide({ ...RECORDED, clip: 'clip/mine', of: TAK, speaker: ME }, ME);
    open(['mine'], fake);
    const row = await waitFor(() => document.querySelector('[data-clip="clip/mine"]') as HTMLElement);
    fireEvent.click(within(row).getByRole('button', { name: 'Tag tilbage' }));
    fireEvent.click(within(row).getByRole('button', { name: 'Ja, tag den tilbage' }));
    await screen.findByText('Du har ikke indtalt noget endnu.');
    expect(clipFor(clipsOf(fake.staff.operations.get()), 'da', TAK)).toBeUndefined();
  });

  test('by two women is heard from the one whom the class chooses', async () => {
    const fake = aStaff();
    consent(fake, OTHER);
    consent(fake);
    fake.decide({ ...RECORDED, clip: 'clip/hers', of: TAK, speaker: OTHER }, OTHER);
    fake.decide({ ...RECORDED, clip: 'clip/mine', of: TAK, speaker: ME }, ME);
    open(['choose'], fake);
    const lise = await screen.findByRole('radio', { name: 'Lise' });
    expect((lise as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Parwin' }));
    await waitFor(() =>
      expect(clipFor(clipsOf(fake.staff.operations.get(), HOLD), 'da', TAK)?.clip).toBe('clip/mine'),
    );
  });
});

test('the pages of the voices are there for those who may record, and for nobody else', async () => {
  showStaff('/staff/voices', aStaff({ places: [] }));
  await screen.findByRole('heading', { name: 'Stemmer' });
  document.body.innerHTML = '';
  showStaff('/staff/voices', aStaff({ role: 'yoga-instructor' }));
  expect(screen.queryByRole('heading', { name: 'Stemmer' })).toBeNull();
});
