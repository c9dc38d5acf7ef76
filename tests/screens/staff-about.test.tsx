// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SYMBOL_LICENCES } from '#pictures/symbol-licences.ts';
import { FONT_LICENCES } from '#screens/staff/about/font-licences.ts';
import { aStaff, showStaff } from '../support/staff.tsx';

const text = (path: string) => readFileSync(path, 'utf8');

describe('the page about Najah', () => {
  test('is one click from every staff page', async () => {
    showStaff('/staff/tablets', aStaff());
    await userEvent.click(screen.getByRole('link', { name: 'Om Najah' }));
    expect(location.pathname).toBe('/staff/about');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Om Najah');
  });

  test('is there for everybody, whatever her role, and before she has a cohort', () => {
    for (const fake of [aStaff({ role: 'yoga-instructor' }), aStaff({ cohorts: [] })]) {
      const { unmount } = showStaff('/staff/about', fake);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Om Najah');
      unmount();
    }
  });

  test('says which version this is, and what Najah is in three sentences', () => {
    const fake = aStaff();
    showStaff('/staff/about', fake);
    const main = screen.getByRole('main');
    expect(main.textContent).toContain(`Version ${fake.staff.version}`);
    const [sentences = ''] = [...main.querySelectorAll('p')].map((one) => one.textContent ?? '');
    expect(sentences.match(/[.](\s|$)/g)).toHaveLength(3);
  });

  test('names every font and every symbol of others, with who made it and under which licence', () => {
    showStaff('/staff/about', aStaff({ language: 'en' }));
    for (const { font, author, licence } of FONT_LICENCES) {
      const row = screen.getByRole('rowheader', { name: font }).closest('tr') as HTMLElement;
      expect(row.textContent).toContain(author);
      expect(row.textContent).toContain(licence);
    }
    for (const { set, author, licence, symbols } of SYMBOL_LICENCES) {
      const section = screen.getByRole('region', { name: set });
      expect(section.textContent).toContain(`${author} · ${licence}`);
      expect(
        within(section)
          .getAllByRole('listitem')
          .map((one) => one.textContent),
      ).toEqual(symbols.split(', '));
    }
    expect(screen.getByRole('link', { name: 'All licences in full' }).getAttribute('href')).toBe(
      '/licences.txt',
    );
  });
});

describe('what it says of the machine voice', () => {
  afterEach(() => vi.unstubAllGlobals());
  const published = (clips: readonly number[]) =>
    Response.json({
      najah: 'voices-1',
      packs: clips.map((count, i) => ({ key: `room/${i}`, sha256: 'a'.repeat(64), bytes: 1, clips: count })),
    });

  test('how many sentences it can say', async () => {
    vi.stubGlobal('fetch', async () => published([130, 70]));
    showStaff('/staff/about', aStaff());
    expect(await screen.findByText(/Maskinstemmen kan sige 200 danske sætninger/)).toBeTruthy();
  });

  test('that there is none yet', async () => {
    vi.stubGlobal('fetch', async () => published([]));
    showStaff('/staff/about', aStaff());
    expect(await screen.findByText(/ingen maskinstemme på serveren endnu/)).toBeTruthy();
  });

  test('that it cannot be seen without a network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    showStaff('/staff/about', aStaff());
    expect(await screen.findByText(/kan ikke ses uden net/)).toBeTruthy();
  });
});

test('the fonts on the page are those that Najah carries, and their notices go with it', () => {
  const carried = [...text('src/ui/fonts.css').matchAll(/font-family:\s*"([^"]+)"/g)].map(([, font]) => font);
  expect(FONT_LICENCES.map(({ font }) => font).sort()).toEqual([...new Set(carried)].sort());
  const notices = [...text('public/licences.txt').matchAll(/^=== Font: (.+)$/gm)].map(([, name]) => name);
  expect(FONT_LICENCES.map(({ font }) => font.toLowerCase().replaceAll(' ', '-')).sort()).toEqual(
    notices.sort(),
  );
});
