import { correctionsOf } from '#domain/corrections.ts';
import { isLesson, nameOf } from '#domain/ids.ts';
import type { Operation } from '#domain/operation.ts';
import type { SayableText } from '#domain/voice-coverage.ts';
import { TABLET_ROOMS } from '#domain/word-rooms.ts';
import { checksumsOf } from './checksums.ts';
import type { Staff } from './staff.ts';
import { readWhole, sentencesOf } from './staff-languages.ts';

/** A lesson, a practice place, or a room of the tablet (`room/post`). */
export type VoicePart = `lesson/${string}` | `practice/${string}` | `room/${string}`;

/** The rooms of the tablet as parts. */
export const ROOM_PARTS: readonly VoicePart[] = TABLET_ROOMS.map((room) => `room/${room}` as const);
const isRoom = (part: VoicePart): part is `room/${string}` => part.startsWith('room/');

/** A text to be said, with its words. */
export interface TextToSay extends SayableText {
  readonly da: string;
  readonly text: string;
}

/** A part and all that can be said in it. */
export interface ReadPart {
  readonly part: VoicePart;
  /** Danish; a room has none. */
  readonly title: string | undefined;
  /** By language. One that it is not translated into has none. */
  readonly texts: ReadonlyMap<string, readonly TextToSay[]>;
}

/** What there is to say of a part, in these languages. Undefined when it is not on this machine. */
export async function readPart(
  staff: Staff,
  part: VoicePart,
  tags: readonly string[],
  operations: readonly Operation[],
): Promise<ReadPart | undefined> {
  if (isRoom(part)) {
    const texts = await Promise.all(
      tags.map(async (tag) => [tag, await textsOfRoom(staff, nameOf(part), tag)] as const),
    );
    return { part, title: undefined, texts: new Map(texts) };
  }
  const whole = await readWhole(staff, part);
  if (!whole) return undefined;
  const texts = await Promise.all(
    tags.map(async (tag) => {
      const help = tag === 'da' ? undefined : await staff.help(part, tag);
      const sentences = await sentencesOf(whole, { help, corrections: correctionsOf(operations, tag) });
      const all = sentences.map(({ phrase, da, text }) => ({ phrase, da, text: tag === 'da' ? da : text }));
      return [tag, await sayable(all)] as const;
    }),
  );
  return { part, title: whole.title.da, texts: new Map(texts) };
}

/** What there is to say of a room of the tablet in one language. */
export async function textsOfRoom(staff: Staff, room: string, tag: string): Promise<readonly TextToSay[]> {
  const [danish, own] = await Promise.all([staff.words('da', room), staff.words(tag, room)]);
  return sayable(
    Object.entries(danish).map(([key, da]) => ({
      // Forms of one word have names that i18next gave them: `weeks_one`.
      phrase: `${room}.${key}`.toLowerCase().replaceAll('_', '-'),
      da,
      text: own[key],
    })),
  );
}

/** The part that a phrase belongs to, by its id: `practice.post.inbox`, `tablet.home`, `kultur.fest`. */
export function partOf(phrase: string): VoicePart {
  const [first = '', second = ''] = phrase.split('.');
  if (first === 'practice') return `practice/${second}`;
  return TABLET_ROOMS.some((room) => room === first) ? `room/${first}` : `lesson/${first}`;
}

/** Each text once. One with holes is never said as it stands, and one without a letter or a digit says nothing. */
export async function sayable(
  all: readonly { phrase: string; da: string; text: string | undefined }[],
): Promise<readonly TextToSay[]> {
  const checksumOf = await checksumsOf(all.flatMap(({ text }) => text ?? []));
  const texts = new Map<string, TextToSay>();
  for (const { phrase, da, text } of all) {
    if (text === undefined || /\{\{|\$t\(/.test(text) || !/[\p{L}\d]/u.test(text)) continue;
    const of = checksumOf(text);
    if (!texts.has(of)) texts.set(of, { phrase, da, text, of });
  }
  return [...texts.values()];
}

/** As an address says it: a lesson by its name, everything else by its whole id. */
export const partInAddress = (part: string): string => (isLesson(part) ? nameOf(part) : part);
