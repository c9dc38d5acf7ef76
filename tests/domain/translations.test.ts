import { describe, expect, test } from 'vitest';
import { correctedText, correctionsOf } from '#domain/corrections.ts';
import type { LessonHelp } from '#domain/lesson.ts';
import type { Decision } from '#domain/operation.ts';
import { coverageOf, sentenceIn, withWesternDigits } from '#domain/translations.ts';
import { log } from './some-operations.ts';

/** Checksums that can be read: the text itself. */
const checksumOf = (text: string) => text.slice(0, 12).padEnd(12, '.');
const KLAR = { id: 'raadighed.klar', da: 'klar' };
const corrected = (text: string, of = KLAR.da, language = 'so'): Decision => ({
  kind: 'sentence-corrected',
  stream: 'programme',
  language,
  phrase: KLAR.id,
  of: checksumOf(of),
  text,
});
const reviewed = (text: string, of = KLAR.da): Decision => ({
  kind: 'sentence-reviewed',
  stream: 'programme',
  language: 'so',
  phrase: KLAR.id,
  of: checksumOf(of),
  textChecksum: checksumOf(text),
});
const helpOf = (texts: LessonHelp['texts'], stale?: LessonHelp['stale']): LessonHelp => ({
  lesson: 'lesson/raadighed',
  language: 'so',
  texts,
  ...(stale && { stale }),
});
const shown = (decisions: readonly Decision[], help?: LessonHelp) =>
  sentenceIn(KLAR, { help, corrections: correctionsOf(log(...decisions), 'so'), checksumOf });

const DRAFT = helpOf({ [KLAR.id]: { text: 'diyaar', status: 'draft' } });

describe('a sentence in a help language', () => {
  test('is what was published, until somebody corrects it; then the latest correction stands', () => {
    expect(shown([], DRAFT)).toMatchObject({ text: 'diyaar', state: 'draft' });
    expect(shown([corrected('one'), corrected('two')], DRAFT)).toMatchObject({ text: 'two', state: 'draft' });
  });

  test('can be written by staff where nobody had translated it', () => {
    expect(shown([])).toMatchObject({ text: undefined, state: 'missing' });
    expect(shown([corrected('one')])).toMatchObject({ text: 'one', state: 'draft' });
  });

  test('is Danish again when the Danish has changed, and staff see what stood there before', () => {
    expect(shown([corrected('one', 'parat')])).toMatchObject({
      text: undefined,
      before: 'one',
      state: 'stale',
    });
    expect(shown([], helpOf({}, { [KLAR.id]: 'hore' }))).toMatchObject({ before: 'hore', state: 'stale' });
  });

  test('is not lost to a later correction of Danish that no longer stands', () => {
    expect(shown([corrected('now'), corrected('then', 'parat')])).toMatchObject({ text: 'now' });
  });

  test('is never one of another language', () => {
    expect(shown([corrected('جاهِز', 'klar', 'ar')], DRAFT)).toMatchObject({ text: 'diyaar' });
  });

  test('is reviewed when somebody stands by that very text of that very Danish, and by no other', () => {
    expect(shown([reviewed('diyaar')], DRAFT).state).toBe('reviewed');
    expect(shown([reviewed('diyaar', 'parat')], DRAFT).state).toBe('draft');
    expect(shown([reviewed('diyaar'), corrected('two')], DRAFT).state).toBe('draft');
    expect(shown([corrected('two'), reviewed('two')], DRAFT).state).toBe('reviewed');
  });

  test('that was published as reviewed is a draft again once it is corrected', () => {
    const help = helpOf({ [KLAR.id]: { text: 'diyaar', status: 'reviewed' } });
    expect(shown([], help).state).toBe('reviewed');
    expect(shown([corrected('two')], help).state).toBe('draft');
  });

  test('has one spelling, however the keyboard made it', () => {
    const corrections = correctionsOf(log(corrected('ê'.normalize('NFD'))), 'so');
    expect(correctedText(corrections, KLAR.id, checksumOf('klar'))).toBe('ê'.normalize('NFC'));
  });
});

test('how far a language has come counts what is reviewed among what is translated', () => {
  const states = ['missing', 'stale', 'draft', 'draft', 'reviewed'] as const;
  expect(coverageOf(states.map((state) => ({ state })))).toEqual({
    sentences: 5,
    translated: 3,
    reviewed: 1,
    stale: 1,
  });
});

test('digits of an Arabic and of a Persian keyboard become those of the wall clock', () => {
  expect(withWesternDigits('الساعة ٠٩:٣٠، ۱۲۳۴۵۶۷۸۹۰')).toBe('الساعة 09:30، 1234567890');
});
