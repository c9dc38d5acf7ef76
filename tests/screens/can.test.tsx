// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CanScreen } from '#screens/tablet/can/CanScreen.tsx';
import { aTablet, type FakeTablet, HER, saidBy, show } from '../support/screen-tablet.tsx';

const card = (name: string) => document.querySelector<HTMLElement>(`[data-card="${name}"]`);
const tap = (element: HTMLElement | null) => element && fireEvent.click(element);
const next = () => tap(document.querySelector<HTMLElement>('[data-bar-button=next]'));
const back = () => tap(document.querySelector<HTMLElement>('[data-bar-button=back]'));
const answers = (fake: FakeTablet) =>
  fake.tablet.operations
    .get()
    .flatMap((one) => (one.kind === 'ability-marked' ? [[one.moment, one.ability, one.level]] : []));
/** A tablet in a week of its own course. */
const inWeek = (week: number) =>
  aTablet({
    firstDay: '2026-11-23',
    date: new Date(Date.UTC(2026, 10, 23 + 7 * (week - 1))).toISOString().slice(0, 10) as '2026-11-23',
  });

describe('what she can now', () => {
  test('begins by saying that it is done with her teacher, that her adviser sees it, and whose scale it is', () => {
    const fake = inWeek(12);
    show(<CanScreen />, fake, '/can');
    expect(saidBy(fake)).toEqual([
      'Syv ting. Hvad kan du nu?',
      'Gør det sammen med din lærer.',
      'Din rådgiver kan se det. Det er vores egen skala.',
    ]);
  });

  test('asks one thing at a time; her answer is kept for the moment and can be changed', async () => {
    const fake = inWeek(13);
    show(<CanScreen />, fake, '/can');
    next();
    expect(card('on-time')?.textContent).toContain('Jeg kommer til tiden.');
    tap(card('with-help'));
    await waitFor(() => expect(card('with-help')?.getAttribute('aria-pressed')).toBe('true'));
    tap(card('alone'));
    await waitFor(() => expect(card('alone')?.getAttribute('aria-pressed')).toBe('true'));
    expect(card('with-help')?.getAttribute('aria-pressed')).toBe('false');
    expect(answers(fake)).toEqual([
      [12, 'on-time', 'with-help'],
      [12, 'on-time', 'alone'],
    ]);
  });

  test('gives all three answers the same look: none is right, none is wrong', () => {
    show(<CanScreen />, inWeek(1), '/can');
    next();
    const looks = ['not-yet', 'with-help', 'alone'].map((level) => card(level)?.className);
    expect(new Set(looks).size).toBe(1);
  });

  test('lets her go on without an answer, and ends with all seven and what she said before', () => {
    const fake = inWeek(12);
    fake.decide({
      kind: 'ability-marked',
      stream: HER,
      participant: HER,
      moment: 1,
      ability: 'strengths',
      level: 'not-yet',
    });
    show(<CanScreen />, fake, '/can');
    for (let i = 0; i < 8; i++) next();
    expect(document.querySelectorAll('.can-one')).toHaveLength(7);
    expect(card('strengths')?.querySelector('[data-before="1.not-yet"]')).not.toBeNull();
    expect(card('strengths')?.dataset.level).toBeUndefined();
    tap(card('strengths'));
    expect(card('alone')).not.toBeNull();
  });

  test('goes on where she left it', () => {
    const fake = inWeek(1);
    fake.decide({
      kind: 'ability-marked',
      stream: HER,
      participant: HER,
      moment: 1,
      ability: 'on-time',
      level: 'alone',
    });
    show(<CanScreen />, fake, '/can');
    next();
    expect(card('calls-in')).not.toBeNull();
    back();
    expect(card('on-time')).not.toBeNull();
  });
});
