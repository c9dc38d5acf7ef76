// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clipsFor, clipsOf } from '#domain/clips.ts';
import type { StaffId } from '#domain/ids.ts';
import { LARGEST_VOICE_FILE } from '#hooks/staff-voice-files.ts';
import { aStaff, type FakeStaff, showStaff } from '../support/staff.tsx';

const PAGE = '/staff/voices/packs';
const PARWIN: StaffId = 'staff/parwin';
const ZAHRA: StaffId = 'staff/zahra';
const OF = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const;

/** A sound that lies on a machine, by its SHA-256. */
function sound(fake: FakeStaff, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const name = createHash('sha256').update(bytes).digest('hex');
  fake.photos.set(name, new Blob([bytes], { type: 'audio/mpeg' }));
  return name;
}

/** She has said yes, and has said these texts. */
function recorded(fake: FakeStaff, speaker: StaffId, ...of: readonly string[]) {
  fake.decide(
    { kind: 'voice-consented', stream: 'programme', speaker, wording: '0123456789ab', isGiven: true },
    speaker,
  );
  for (const one of of)
    fake.decide(
      {
        kind: 'clip-recorded',
        stream: 'programme',
        clip: `clip/${nameIn(speaker)}-${one}`,
        speaker,
        language: 'ar',
        phrase: `raadighed.${one}`,
        of: one,
        media: sound(fake, `${speaker} says ${one}`),
        seconds: 1.5,
      },
      speaker,
    );
}
const nameIn = (speaker: StaffId) => speaker.slice('staff/'.length);

/** Saves the Arabic voices of a municipality through its own page. */
async function savedBy(fake: FakeStaff): Promise<File> {
  const shown = showStaff(PAGE, fake);
  await userEvent.click(await screen.findByRole('button', { name: 'Lav filen' }));
  await screen.findByText(/er lavet/);
  shown.unmount();
  const file = saved.at(-1)?.file;
  if (!file) throw new Error('No file was made');
  return new File([await file.arrayBuffer()], 'najah-ar.voices');
}

/** What another municipality made: Zahra and Parwin's voices, and none of theirs has an account here but Parwin. */
async function aFile(): Promise<File> {
  const elsewhere = aStaff();
  recorded(elsewhere, ZAHRA, ...OF);
  elsewhere.server.people = async () => [{ id: ZAHRA, name: 'Zahra Østergård', role: 'teacher' }];
  return savedBy(elsewhere);
}

const choose = async (file: File) =>
  userEvent.upload(await screen.findByLabelText('Vælg en fil', undefined, { timeout: 5000 }), file, {
    applyAccept: false,
  });
const heard = (fake: FakeStaff) =>
  OF.map((of) => clipsFor(clipsOf(fake.staff.operations.get()), 'ar', of).length);
const kinds = (fake: FakeStaff) =>
  fake.staff.operations
    .get()
    .filter(({ stream }) => stream === 'programme')
    .map(({ kind }) => kind);

let saved: { name: string; file: Blob | undefined }[] = [];
beforeEach(() => {
  saved = [];
  let made: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: made });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('saving the voices of a language', () => {
  test('says that there is nothing yet, and offers no file', async () => {
    showStaff(PAGE);
    await screen.findByText('Der er ikke indtalt noget endnu.');
    expect(screen.queryByRole('button', { name: 'Lav filen' })).toBeNull();
  });

  test('makes a file, and says how much is in it and what had to stay out', async () => {
    const fake = aStaff();
    recorded(fake, PARWIN, ...OF);
    for (const [name] of [...fake.photos].slice(1)) fake.photos.delete(name);
    showStaff(PAGE, fake);
    await userEvent.click(await screen.findByRole('button', { name: 'Lav filen' }));
    const told = await screen.findByText(/er lavet/);
    expect(told.textContent).toContain('1 sætning.');
    expect(screen.getByText(/1 optagelse er ikke med/)).toBeTruthy();
    expect(saved.map(({ name }) => name)).toEqual(['najah-ar-2026-11-23.voices']);
  });

  test('makes no empty file where no sound is on this machine', async () => {
    const fake = aStaff();
    recorded(fake, PARWIN, ...OF);
    fake.photos.clear();
    showStaff(PAGE, fake);
    await userEvent.click(await screen.findByRole('button', { name: 'Lav filen' }));
    await screen.findByText(/Der blev ingen fil/);
    expect(saved).toEqual([]);
  });

  test('works without a network, where colleagues’ names are not known', async () => {
    const fake = aStaff();
    recorded(fake, ZAHRA, OF[0]);
    fake.server.people = async () => {
      throw new Error('offline');
    };
    const file = await savedBy(fake);
    showStaff(PAGE, aStaff({ role: 'coordinator' }));
    await choose(file);
    await screen.findByText(/Stemmer: Rollemodel/);
  });
});

describe('taking in a file of voices', () => {
  test('tells what it holds and from whom before anything is kept', async () => {
    const file = await aFile();
    const fake = aStaff({ role: 'coordinator' });
    showStaff(PAGE, fake);
    await choose(file);
    await screen.findByText(/Stemmer: Zahra Østergård/);
    expect(screen.getByText('2 er nye her')).toBeTruthy();
    expect(kinds(fake)).toEqual([]);
    expect(fake.photos.size).toBe(0);
  });

  test('lets them be heard, with every sound on the disk before the first decision', async () => {
    const file = await aFile();
    const fake = aStaff({ role: 'coordinator' });
    const soundsBefore: number[] = [];
    fake.set.operations.subscribe(() => soundsBefore.push(fake.photos.size));
    showStaff(PAGE, fake);
    await choose(file);
    await userEvent.click(await screen.findByRole('button', { name: 'Tag ind' }));
    await screen.findByText(/^Taget ind/);
    expect(heard(fake)).toEqual([1, 1]);
    expect(soundsBefore.every((count) => count === 2)).toBe(true);
    expect(kinds(fake)).toEqual(['voice-consented', 'clip-recorded', 'clip-recorded']);
  });

  test('a second time says that all of it is here', async () => {
    const file = await aFile();
    const fake = aStaff({ role: 'coordinator' });
    showStaff(PAGE, fake);
    await choose(file);
    await userEvent.click(await screen.findByRole('button', { name: 'Tag ind' }));
    await screen.findByText(/^Taget ind/);
    await choose(file);
    await screen.findByText('2 er her allerede');
    expect(screen.getByText('Der er ikke noget nyt at tage ind.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tag ind' })).toBeNull();
  });

  test('says what the women took back here, and does not bring it back', async () => {
    const file = await aFile();
    const fake = aStaff({ role: 'coordinator' });
    const [of] = OF;
    fake.decide(
      { kind: 'clip-withdrawn', stream: 'programme', clip: `clip/zahra-${of}`, speaker: ZAHRA },
      'staff/lise',
    );
    showStaff(PAGE, fake);
    await choose(file);
    expect((await screen.findByText(/er taget tilbage af den/)).textContent).toMatch(/^1 /);
    await userEvent.click(screen.getByRole('button', { name: 'Tag ind' }));
    await screen.findByText(/^Taget ind/);
    expect(heard(fake)).toEqual([0, 1]);
  });

  test('of others is a coordinator’s; a teacher takes in her own copy', async () => {
    const others = await aFile();
    const teacher = aStaff();
    const shown = showStaff(PAGE, teacher);
    await choose(others);
    await screen.findByText(/Kun en koordinator/);
    expect(screen.queryByRole('button', { name: 'Tag ind' })).toBeNull();
    shown.unmount();

    const before = aStaff();
    recorded(before, PARWIN, OF[0]);
    const own = await savedBy(before);
    showStaff(PAGE, teacher);
    await choose(own);
    await userEvent.click(await screen.findByRole('button', { name: 'Tag ind' }));
    await screen.findByText(/^Taget ind/);
    expect(heard(teacher)).toEqual([1, 0]);
  });

  test.each([
    [
      'is something else',
      async () => new File(['a photograph of a cat'], 'cat.voices'),
      /ikke en fil med stemmer/,
    ],
    [
      'is of a later Najah',
      async () => new File(['najah-recorded-voices-2\n and more'], 'new.voices'),
      /nyere Najah/,
    ],
    [
      'lost its last bytes on the way',
      async () => new File([(await (await aFile()).arrayBuffer()).slice(0, -5)], 'cut.voices'),
      /gået i stykker/,
    ],
    [
      'is too large to be checked',
      async () =>
        Object.defineProperty(new File(['x'], 'huge.voices'), 'size', { value: LARGEST_VOICE_FILE + 1 }),
      /for stor/,
    ],
  ])('that %s is refused in plain words, and nothing is kept', async (_, make, words) => {
    const file = await make();
    const fake = aStaff({ role: 'coordinator' });
    showStaff(PAGE, fake);
    await choose(file);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(kinds(fake)).toEqual([]);
    expect(fake.photos.size).toBe(0);
    expect(screen.queryByRole('button', { name: 'Tag ind' })).toBeNull();
  });

  test('onto a full disk keeps no decision, and goes through when there is room', async () => {
    const file = await aFile();
    const fake = aStaff({ role: 'coordinator' });
    let writes = 0;
    fake.server.disk = async () => {
      // Room for one sound.
      if (++writes > 1) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    showStaff(PAGE, fake);
    await choose(file);
    await userEvent.click(await screen.findByRole('button', { name: 'Tag ind' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/ikke plads.*Ingen stemmer er taget ind/);
    expect(kinds(fake)).toEqual([]);

    fake.server.disk = async () => undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Tag ind' }));
    await screen.findByText(/^Taget ind/);
    await waitFor(() => expect(heard(fake)).toEqual([1, 1]));
    expect(
      within(screen.getByText(/^Taget ind/).parentElement as HTMLElement).getByText('2 er nye her'),
    ).toBeTruthy();
  });
});
