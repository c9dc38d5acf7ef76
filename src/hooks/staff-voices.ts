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
import { type Staff, useMe, useStaff } from './staff.ts';
import { useCohort } from './staff-cohort.ts';
import { readWhole, sentencesOf, useRead } from './staff-languages.ts';
import { useLive } from './tablet.ts';
import { sayable, type TextToSay, textsOfRoom, type VoicePart } from './voice-parts.ts';

/** The texts of a part in one language, and what it is part of; `whole` is absent of a room, and of what is not here. */
export interface Texts {
  readonly whole: Lesson | Practice | undefined;
  readonly texts: readonly TextToSay[];
}

/** What there is to record, in the order of the course, with titles; a room of the tablet goes by its own name. */
export function useParts(): readonly { readonly part: VoicePart; readonly title: string }[] | undefined {
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

/** What there is to say of a part in one language. Undefined while it is read. */
export function useTexts(part: VoicePart, language: string): Texts | undefined {
  const staff = useStaff();
  return useRead(async (operations) => {
    if (part.startsWith('room/'))
      return { whole: undefined, texts: await textsOfRoom(staff, nameOf(part), language) };
    const id = part as Exclude<VoicePart, `room/${string}`>;
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
  }: { speaker: StaffId; language: string; text: TextToSay; pace: Pace; clip: MadeClip },
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
