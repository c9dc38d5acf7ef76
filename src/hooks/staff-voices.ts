import { useMemo } from 'preact/hooks';
import type { MadeClip } from '#audio/booth.ts';
import {
  type Clip,
  type Clips,
  clipFor,
  clipsFor,
  clipsOf,
  hasConsented,
  recordedBy,
  type Story,
} from '#domain/clips.ts';
import { correctionsOf } from '#domain/corrections.ts';
import { type ClipId, nameOf, type StaffId } from '#domain/ids.ts';
import type { Lesson } from '#domain/lesson.ts';
import type { Practice } from '#domain/practice.ts';
import type { Pace } from '#domain/voice-fields.ts';
import { TABLET_ROOMS } from '#domain/word-rooms.ts';
import { checksumsOf } from './checksums.ts';
import { type Staff, useMe, useStaff } from './staff.ts';
import { useCohort } from './staff-cohort.ts';
import { readWhole, sentencesOf, useRead } from './staff-languages.ts';
import { useLive } from './tablet.ts';

/** What is recorded together: a lesson, a practice place, or a room of the tablet (`room/post`). */
export type RecordedPart = `lesson/${string}` | `practice/${string}` | `room/${string}`;

/** A text that can be said, once, whatever number of phrases say it. */
export interface SayableText {
  readonly phrase: string;
  readonly da: string;
  /** What is said, in its own language. */
  readonly text: string;
  /** Checksum of it. */
  readonly of: string;
}

/** The texts of a part in one language, and what it is part of; `whole` is absent of a room, and of what is not here. */
export interface Texts {
  readonly whole: Lesson | Practice | undefined;
  readonly texts: readonly SayableText[];
}

/** The part that a phrase belongs to, by its id: `practice.post.inbox`, `tablet.home`, `kultur.fest`. */
export function partOf(phrase: string): RecordedPart {
  const [first = '', second = ''] = phrase.split('.');
  if (first === 'practice') return `practice/${second}`;
  return TABLET_ROOMS.some((room) => room === first) ? `room/${first}` : `lesson/${first}`;
}

/** What there is to record, in the order of the course, with titles; a room of the tablet goes by its own name. */
export function useParts(): readonly { readonly part: RecordedPart; readonly title: string }[] | undefined {
  const staff = useStaff();
  return useRead(async () => {
    const { lessons = [], practices = [] } = staff.content.get().index ?? {};
    const titles = [
      ...lessons.map(async ({ lesson }) => ({ part: lesson, title: await staff.lessonTitle(lesson) })),
      ...practices.map(async ({ practice }) => ({
        part: practice,
        title: (await staff.practice(practice))?.title.da,
      })),
    ];
    return (await Promise.all(titles)).flatMap(({ part, title }) => (title ? [{ part, title }] : []));
  }, 'titles of what is recorded');
}

/** The rooms of the tablet as parts to record. */
export const ROOM_PARTS = TABLET_ROOMS.map((room) => `room/${room}` as const);

/** What there is to say of a part in one language. Undefined while it is read. */
export function useTexts(part: RecordedPart, language: string): Texts | undefined {
  const staff = useStaff();
  return useRead(async (operations) => {
    if (part.startsWith('room/'))
      return { whole: undefined, texts: await textsOfRoom(staff, nameOf(part), language) };
    const id = part as Exclude<RecordedPart, `room/${string}`>;
    const whole = await readWhole(staff, id);
    if (!whole) return { whole, texts: [] };
    const help = language === 'da' ? undefined : await staff.help(id, language);
    const corrections = correctionsOf(operations, language);
    const sentences = await sentencesOf(whole, { help, corrections });
    const said = sentences.map(({ phrase, da, text }) => ({
      phrase,
      da,
      text: language === 'da' ? da : text,
    }));
    return { whole, texts: await sayable(said) };
  }, `${part} ${language} to be said`);
}

async function textsOfRoom(staff: Staff, room: string, language: string): Promise<readonly SayableText[]> {
  const [danish, own] = await Promise.all([staff.words('da', room), staff.words(language, room)]);
  // A text with holes is never said as it stands.
  const isWhole = (text: string | undefined) => text !== undefined && !/\{\{|\$t\(/.test(text);
  return sayable(
    Object.entries(danish).map(([key, da]) => ({
      // Forms of one word have names that i18next gave them: `days_one`.
      phrase: `${room}.${key}`.toLowerCase().replaceAll('_', '-'),
      da,
      text: isWhole(own[key]) ? own[key] : undefined,
    })),
  );
}

async function sayable(
  all: readonly { phrase: string; da: string; text: string | undefined }[],
): Promise<readonly SayableText[]> {
  const checksumOf = await checksumsOf(all.flatMap(({ text }) => text ?? []));
  const texts = new Map<string, SayableText>();
  for (const { phrase, da, text } of all) {
    if (text === undefined || !/[\p{L}\d]/u.test(text)) continue;
    const of = checksumOf(text);
    if (!texts.has(of)) texts.set(of, { phrase, da, text, of });
  }
  return [...texts.values()];
}

/** The recorded voices, as this cohort has chosen among them, and what whoever is signed in has to do with them. */
export interface StaffVoices {
  readonly clips: Clips;
  readonly me: StaffId;
  /** Does she let her voice be heard? */
  readonly isGiven: boolean;
  /** What she has recorded. */
  readonly mine: readonly Clip[];
  /** What she has told. */
  readonly stories: readonly Story[];
  /** Has she said this text at this pace? */
  readonly hasSaid: (language: string, of: string, pace: Pace) => boolean;
}

export function useVoices(): StaffVoices {
  const { id: me } = useMe();
  const { cohort } = useCohort();
  const operations = useLive(useStaff().operations);
  return useMemo(() => {
    const clips = clipsOf(operations, cohort.id);
    const recorded = recordedBy(clips, me);
    return {
      clips,
      me,
      isGiven: hasConsented(operations, me),
      mine: recorded.clips,
      stories: recorded.stories,
      hasSaid: (language, of, pace) =>
        clipsFor(clips, language, of).some((clip) => clip.speaker === me && (clip.pace ?? 'normal') === pace),
    };
  }, [operations, cohort.id, me]);
}

/** A text that two women or more have said, and whose voice this cohort hears. */
export interface Choice {
  readonly language: string;
  readonly of: string;
  readonly candidates: readonly Clip[];
  readonly heard: ClipId | undefined;
}

/** All texts at normal pace that more than one woman has said. */
export const choicesAmong = (clips: Clips): readonly Choice[] =>
  [...clips.ofText.values()].flatMap((said) => {
    const candidates = said.filter(({ pace = 'normal' }) => pace === 'normal');
    const [first] = candidates;
    if (!first || candidates.length < 2) return [];
    const { language, of } = first;
    return [{ language, of, candidates, heard: clipFor(clips, language, of)?.clip }];
  });

/** Keeps what she has just said: the sound first, then the decision that names it. Resolves when both are on the disk. */
export async function keepClip(
  staff: Pick<Staff, 'putSound' | 'record'>,
  {
    speaker,
    language,
    text,
    pace,
    clip,
  }: { speaker: StaffId; language: string; text: SayableText; pace: Pace; clip: MadeClip },
): Promise<void> {
  const media = await staff.putSound(clip.sound);
  const { phrase, of } = text;
  await staff.record({
    kind: 'clip-recorded',
    stream: 'programme',
    clip: `clip/${media.slice(0, 32)}-${of}`,
    speaker,
    language,
    phrase,
    of,
    ...(pace === 'slow' && { pace }),
    media,
    seconds: clip.seconds,
  });
}
