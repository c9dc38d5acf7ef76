// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Utterance } from '#audio/utterance.ts';
import { compileLesson } from '#curriculum/compile.ts';
import { PLAN } from '#curriculum/plan.ts';
import { lessonToTranslate, practiceToTranslate } from '#curriculum/translatable.ts';
import type { Lesson } from '#domain/lesson.ts';
import { TabletWindow } from '#screens/tablet/TabletWindow.tsx';
import { demoOperations } from '#server/demo-operations.ts';
import { DEMO_COHORT, DEMO_WOMEN } from '#server/demo-people.ts';
import { SURROUNDINGS } from '#tools/content.ts';
import { textPacks } from '#tools/voices/texts.ts';
import { SCREENS } from '../journeys/support/screens.ts';
import { SHIPPED_PRACTICES, shippedPractice } from '../support/practices.ts';
import { aTablet, type FakeTablet, show } from '../support/screen-tablet.tsx';

const LESSONS = [
  'src/curriculum/modules/2-raadighed/2.2-digital-post.yaml',
  'src/curriculum/modules/3-kultur-og-samfund/3.7-ligestilling.yaml',
];
const TODAY = '2026-11-25';
// Every control of every screen, one after another.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
/** Behind Home, and what stands before it or has no tile of its own. */
const PATHS = [
  '/',
  ...SCREENS,
  '/sound',
  '/language',
  '/learn/digital-post',
  '/practice/post/reply-letter/see-it',
];

/** What can be tapped on the screen that stands there. */
const TAPPABLE = 'button:not(:disabled), a[href], [role=button]';

let lessons: readonly Lesson[];
/** All that is made into Danish clips when the course is built. */
let sayable: ReadonlySet<string>;
beforeAll(async () => {
  lessons = LESSONS.map((file) => {
    const compiled = compileLesson(file, readFileSync(file, 'utf8'), SURROUNDINGS);
    if (!compiled.ok) throw new Error(`${file} does not compile`);
    return compiled.lesson;
  });
  const places = await Promise.all(SHIPPED_PRACTICES.map(({ practice }) => shippedPractice(practice)));
  const texts = [
    ...lessons.map(lessonToTranslate),
    ...places.flatMap((place) => (place ? [practiceToTranslate(place)] : [])),
  ];
  sayable = new Set(textPacks('.', texts, TODAY).flatMap((pack) => pack.texts));
});
afterEach(cleanup);

/** Her own name and those of the languages are shown, and said where a voice can: no machine makes a clip of a woman's name. */
const isName = (id: string): boolean => /^tablet\.(her-name|language-)|\.local/.test(id);

/** The tablet of a woman in week 8 of the demo course, touched to begin, at this address. */
async function openAt(path: string, language: string): Promise<FakeTablet> {
  const { id: participant, nickname } = DEMO_WOMEN[1] as (typeof DEMO_WOMEN)[number];
  const fake = aTablet({
    date: TODAY,
    language,
    lessons,
    holder: { participant, nickname, face: 'noor', streams: [participant, DEMO_COHORT] },
    operations: demoOperations({
      plan: PLAN,
      today: TODAY,
      lessons: lessons.map(({ id: lesson, module, isPrivate }) => ({ lesson, module, isPrivate })),
      now: Date.parse(`${TODAY}T12:00:00Z`),
    }),
  });
  show(<TabletWindow onBegun={() => undefined} />, fake, path);
  fireEvent.click(document.querySelector('[data-screen=start] button') as HTMLElement);
  await waitFor(() => expect(soundsOf(fake)).toBeGreaterThan(0), { timeout: 20_000 });
  await waitFor(() => expect(all().length).toBeGreaterThan(0));
  return fake;
}

const all = () => [...document.querySelectorAll<HTMLElement>(TAPPABLE)];
const nameOf = (element: HTMLElement) =>
  element.dataset.barButton ??
  element.dataset.term ??
  element.dataset.card ??
  element.outerHTML.slice(0, 120);

/** What was heard: phrases, the bowl with which calm begins, and the two notes of a way out of the app. */
const soundsOf = ({ said, effects }: FakeTablet): number =>
  said.length + effects.filter((effect) => effect === 'chime' || effect === 'leaving').length;

/** Is something heard since? A tap is answered at once, or by what the screen says that it opens. */
async function isHeard(fake: FakeTablet, before: number): Promise<boolean> {
  for (let waited = 0; waited < 200; waited++) {
    if (soundsOf(fake) > before) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}

/** What is answered by silence, and why. */
const QUIET: Readonly<Record<string, string>> = {
  'calm.go-on': 'She has tapped Pause: silence is what she asks for, and the hand of the clock stands still.',
};

/** Back opens the screen before, and that one says what it is; here there is none before. */
const back = vi.spyOn(history, 'back').mockImplementation(() => undefined);
vi.stubGlobal('open', () => null);
vi.stubGlobal('fetch', async () => {
  throw new TypeError('There is no network');
});
const screenHere = () => `${location.pathname} ${document.querySelector('main')?.dataset.screen}`;

describe.each(['da', 'ar'])('in %s', (language) => {
  test.each(PATHS)('on %s every tap is answered by a voice', async (path) => {
    const silent: string[] = [];
    const said: Utterance[] = [];
    let fake = await openAt(path, language);
    const here = screenHere();
    let place = 0;
    for (; place < all().length; place++) {
      const control = all()[place] as HTMLElement;
      const before = soundsOf(fake);
      back.mockClear();
      fireEvent.click(control);
      if (back.mock.calls.length === 0 && !(await isHeard(fake, before))) silent.push(nameOf(control));
      said.push(...fake.said);
      if (screenHere() === here) continue;
      cleanup();
      fake = await openAt(path, language);
    }
    expect(silent.filter((name) => !(name in QUIET))).toEqual([]);
    const unsayable = said.filter(({ id, da }) => !isName(id) && /\p{L}/u.test(da) && !sayable.has(da));
    expect([...new Set(unsayable.map(({ id, da }) => `${id}: ${da}`))]).toEqual([]);
    expect(place, 'what can be tapped').toBeGreaterThanOrEqual(5);
  });
});
