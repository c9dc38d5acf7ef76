import * as v from 'valibot';
import { isLesson, type LessonId } from '#domain/ids.ts';
import type { Lesson, LessonHelp, Phrase, PracticeHelp } from '#domain/lesson.ts';
import type { PracticeId } from '#domain/practice.ts';
import type { Problem } from './problem.ts';

/** Makes SHA-256 in lower-case hex of a text's UTF-8 bytes. Handed in: the curriculum is pure. */
export type Sha256 = (text: string) => string;

/** Which Danish a translation was made of: the first 12 hex digits of the SHA-256 of the sentence in NFC. */
export const checksumOf = (danish: string, sha256: Sha256): string =>
  sha256(danish.normalize('NFC')).slice(0, 12);

const HelpFileSchema = v.record(
  v.string(),
  v.strictObject({ of: v.string(), text: v.string(), status: v.picklist(['draft', 'reviewed']) }),
);

/** What has sentences to be translated and spoken: a lesson or a practice place. */
export interface Translatable {
  readonly id: LessonId | PracticeId;
  /** Each once, in the order in which she meets them. */
  readonly phrases: readonly Phrase[];
  /** Ids of those that are words being learned, and not sentences. */
  readonly words: ReadonlySet<string>;
}

/** How far the translation of a lesson or a practice place has come. The three lists are phrase ids. */
export interface HelpReport {
  readonly translated: number;
  readonly phrases: number;
  readonly drafts: number;
  /** The Danish was changed after it was translated; she gets the Danish. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  /** Translations of sentences that it no longer has. */
  readonly leftOver: readonly string[];
}

export interface CompiledHelp {
  readonly help: LessonHelp | PracticeHelp;
  readonly report: HelpReport;
  readonly problems: readonly Problem[];
}

/**
 * Makes the help of a lesson or a practice place of a file `{ "‹phrase id›": { "of", "text", "status" } }`. A translation whose
 * Danish has changed is left out and reported: an old sentence must never be said for a new one.
 */
export function compileHelp(
  { id: of, phrases, words }: Translatable,
  { language, file, text, sha256 }: { language: string; file: string; text: string; sha256: Sha256 },
): CompiledHelp {
  const { entries, problems } = readHelp(file, text);
  const known = new Map(phrases.map(({ id, da }) => [id, checksumOf(da, sha256)]));
  const fresh = [...known].flatMap(([id, of]) => {
    const entry = entries[id];
    return entry && entry.of === of ? [{ id, text: entry.text.normalize('NFC'), status: entry.status }] : [];
  });
  const stale = [...known].flatMap(([id, of]) => (entries[id] && entries[id].of !== of ? [id] : []));
  return {
    help: {
      ...(isLesson(of) ? { lesson: of } : { practice: of }),
      language,
      texts: Object.fromEntries(
        fresh.map(({ id, text: translation, status }) => [id, { text: translation, status }]),
      ),
      ...(stale.length > 0 && {
        stale: Object.fromEntries(stale.map((id) => [id, entries[id]?.text ?? ''])),
      }),
    },
    report: {
      translated: fresh.length,
      phrases: phrases.length,
      drafts: fresh.filter(({ status }) => status === 'draft').length,
      stale,
      missing: [...known.keys()].filter((id) => !entries[id]),
      leftOver: Object.keys(entries).filter((id) => !known.has(id)),
    },
    problems: [
      ...problems,
      ...fresh.flatMap(({ id, text: translation }) =>
        textFaults(translation, language, words.has(id)).map((says) => ({
          file,
          line: undefined,
          at: [id, 'text'],
          says,
        })),
      ),
    ],
  };
}

/** Every phrase of a lesson once, in the order in which she meets them. */
export function phrasesOf(lesson: Lesson): readonly Phrase[] {
  const ofSteps = lesson.steps.flatMap((step): readonly Phrase[] => {
    switch (step.kind) {
      case 'place':
        return [step, ...step.places, ...step.items].map(({ phrase }) => phrase);
      case 'choose':
        return [step, ...step.items].map(({ phrase }) => phrase);
      case 'match':
        return step.pairs.flatMap(({ left, right }) => [left.phrase, right.phrase]);
      case 'tap-in-order':
        return step.items.map(({ phrase }) => phrase);
      case 'same-or-different':
        return [step.left.phrase, step.right.phrase];
      default:
        return 'phrase' in step ? [step.phrase] : [];
    }
  });
  const all = [
    lesson.title,
    ...lesson.words.flatMap(({ phrase, sentence }) => [phrase, sentence]),
    ...ofSteps,
  ];
  return [...new Map(all.map((phrase) => [phrase.id, phrase])).values()];
}

type HelpFile = v.InferOutput<typeof HelpFileSchema>;

function readHelp(file: string, text: string): { entries: HelpFile; problems: readonly Problem[] } {
  const problem = (at: readonly (string | number)[], says: string): Problem => ({
    file,
    line: undefined,
    at,
    says,
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { entries: {}, problems: [problem([], 'is not JSON. Look for a missing comma or quote.')] };
  }
  const result = v.safeParse(HelpFileSchema, json);
  if (result.success) return { entries: result.output, problems: [] };
  const says = 'must be { "of": "…", "text": "…", "status": "draft" or "reviewed" } and nothing else.';
  const problems = result.issues.map(({ path }) =>
    problem(
      (path ?? []).map(({ key }) => String(key)),
      says,
    ),
  );
  return { entries: {}, problems };
}

const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/u;
const VOWEL_MARKS = /[\u064B-\u0652]/u;

/** Rules 38 and 39: western digits everywhere; the words being learned carry vowel marks in Arabic. */
function textFaults(text: string, language: string, isWord: boolean): readonly string[] {
  const faults: string[] = [];
  if (text.trim() === '') faults.push('is empty. Write the translation, or take the line out.');
  if (EASTERN_DIGITS.test(text))
    faults.push('has eastern digits. Write 0–9, as on Danish buses and letters.');
  if (language === 'ar' && isWord && /\p{Script=Arabic}/u.test(text) && !VOWEL_MARKS.test(text)) {
    faults.push('is a lesson word without vowel marks. Write it with them, as in مَوْعِد.');
  }
  return faults;
}
