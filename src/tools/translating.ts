import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { checksumOf } from '#curriculum/help.ts';
import { isLesson, nameOf } from '#domain/ids.ts';
import { LANGUAGES } from '#domain/languages.ts';
import { sha256, type Translated, translationFile } from './content.ts';

/** A sentence somebody is asked to translate. */
interface Wanted {
  /** The checksum of the Danish; it stays as it is. */
  readonly of: string;
  readonly da: string;
  /** A word being learned, not a sentence: in Arabic it carries vowel marks. */
  readonly isWord: boolean;
  /** What stood there before the Danish was changed. */
  readonly was?: string;
}
/** By lesson (`raadighed`) or practice place (`practice/post`), then by phrase id (`raadighed.story-1`), in the order in which she meets them. */
export type WantedList = Readonly<Record<string, Readonly<Record<string, Wanted>>>>;

const PutSchema = v.record(
  v.string(),
  v.record(v.string(), v.object({ of: v.string(), text: v.optional(v.string(), '') })),
);
const KeptSchema = v.record(
  v.string(),
  v.object({ of: v.string(), text: v.string(), status: v.picklist(['draft', 'reviewed']) }),
);
type Kept = v.InferOutput<typeof KeptSchema>;

/** Every missing or stale sentence in one language. A lesson or a place that is whole is not in it. */
export function wantedOf(all: readonly Translated[], language: string): WantedList {
  tagOf(language);
  const lists = all.map(({ of: { id: key, phrases, words }, helps }) => {
    const made = helps.find(({ help }) => help.language === language);
    const wanted = phrases.filter(({ id }) => made?.help.texts[id] === undefined);
    return [
      listKey(key),
      Object.fromEntries(
        wanted.map(({ id, da }) => {
          const was = made?.help.stale?.[id];
          return [
            id,
            { of: checksumOf(da, sha256), da, isWord: words.has(id), ...(was === undefined ? {} : { was }) },
          ];
        }),
      ),
    ] as const;
  });
  return Object.fromEntries(lists.filter(([, list]) => Object.keys(list).length > 0));
}

/** What became of a translator's file. `faults` are sentences for her: what was not taken, and why. */
export interface PutReport {
  readonly written: readonly string[];
  readonly taken: number;
  readonly faults: readonly string[];
}

/**
 * Takes the list back with `text` filled in, and writes each its `translationFile` as drafts. What is reviewed and still
 * fits its Danish stays; a line without text is left for another day; sentences that are no longer there go. Throws when the text is not such a list.
 */
export function putTranslations(
  root: string,
  all: readonly Translated[],
  { language, text }: { language: string; text: string },
): PutReport {
  tagOf(language);
  const put = v.parse(PutSchema, JSON.parse(text));
  const byName = new Map(all.map(({ of }) => [listKey(of.id), of]));
  const faults: string[] = [];
  const written: string[] = [];
  let taken = 0;
  for (const [name, entries] of Object.entries(put)) {
    const whole = byName.get(name);
    if (!whole) {
      faults.push(`${name}: there is no such lesson or practice place.`);
      continue;
    }
    const path = translationFile(whole.id, language);
    const kept = keptIn(join(root, path));
    const made: Record<string, Kept[string]> = {};
    for (const { id, da } of whole.phrases) {
      const of = checksumOf(da, sha256);
      const [old, given] = [kept[id], entries[id]];
      const isWritten = given !== undefined && given.text.trim() !== '';
      if (isWritten && given.of !== of)
        faults.push(`${id}: the Danish has changed to "${da}". Translate it anew.`);
      if (isWritten && given.of === of && !(old?.status === 'reviewed' && old.of === of)) {
        made[id] = { of, text: given.text.trim().normalize('NFC'), status: 'draft' };
        taken += 1;
      } else if (old) {
        made[id] = old;
      }
    }
    const known = new Set(whole.phrases.map(({ id }) => id));
    for (const id of Object.keys(entries))
      if (!known.has(id)) faults.push(`${id}: ${name} has no such sentence.`);
    if (Object.keys(made).length === 0) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${JSON.stringify(made, null, 2)}\n`);
    written.push(path);
  }
  return { written, taken, faults };
}

/** A lesson goes by its name alone, as it always has. */
const listKey = (id: Translated['of']['id']): string => (isLesson(id) ? nameOf(id) : id);

function keptIn(path: string): Kept {
  return existsSync(path) ? v.parse(KeptSchema, JSON.parse(readFileSync(path, 'utf8'))) : {};
}

function tagOf(language: string): void {
  const tags = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'da');
  if (!tags.includes(language))
    throw new Error(`"${language}" is none of our languages: ${tags.join(', ')}.`);
}
