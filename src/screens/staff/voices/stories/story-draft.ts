import type { MadeClip } from '#audio/booth.ts';
import { type ClipId, isLesson, type LessonId, type StaffId } from '#domain/ids.ts';
import { LONGEST_STORY } from '#domain/voice-fields.ts';
import type { Staff } from '#hooks/staff.ts';

/** What one part may take, s: she hears it once while it is written, and more parts have more pictures. */
export const LONGEST_PART = 90;
const MOST_PARTS = 20;
/** With less than this left nothing more can be told, s. */
const LEAST = 3;

/** A part that was told and not given away yet: its sound lies in the draft, and goes nowhere until the story is kept. */
export interface DraftPart {
  /** Of the lesson's own pictures. */
  readonly picture: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
  readonly seconds: number;
}

export interface StoryDraft {
  /** What the story will be called when it is kept: keeping it twice is then keeping it once. */
  readonly clip: ClipId;
  readonly lesson: LessonId;
  readonly language: string;
  readonly title: string;
  readonly parts: readonly DraftPart[];
}

/** What lay on the disk as a draft; undefined where there is none, or something else. */
export function storyDraftOf(kept: unknown): StoryDraft | undefined {
  const draft = kept as StoryDraft | undefined;
  return draft?.clip && isLesson(draft.lesson) && Array.isArray(draft.parts) ? draft : undefined;
}

/** How long it is so far, s. */
export const secondsOf = ({ parts }: { parts: readonly { seconds: number }[] }): number =>
  parts.reduce((sum, { seconds }) => sum + seconds, 0);

/** How long the next part may be, whole seconds; 0 when the story is full. */
export function roomIn(draft: StoryDraft): number {
  const left = Math.floor(Math.min(LONGEST_PART, LONGEST_STORY - secondsOf(draft)));
  return draft.parts.length < MOST_PARTS && left >= LEAST ? left : 0;
}

/** With one part more, at its end. */
export async function withPart(draft: StoryDraft, picture: string, clip: MadeClip): Promise<StoryDraft> {
  const { sound, seconds } = clip;
  const part = { picture, seconds, type: sound.type, bytes: await sound.arrayBuffer() };
  return { ...draft, parts: [...draft.parts, part] };
}

/** With a part one place earlier. The first stays where it is. */
export function earlier(draft: StoryDraft, at: number): StoryDraft {
  const parts = [...draft.parts];
  const [part] = parts.splice(at, 1);
  if (part) parts.splice(Math.max(0, at - 1), 0, part);
  return { ...draft, parts };
}

export const without = (draft: StoryDraft, at: number): StoryDraft => ({
  ...draft,
  parts: draft.parts.filter((_, one) => one !== at),
});

export const soundOf = ({ bytes, type }: DraftPart): Blob => new Blob([bytes], { type });

/** Keeps the whole story: the sounds first, then the decision that names them. Resolves when all is on the disk. */
export async function keepStory(
  staff: Pick<Staff, 'putSound' | 'record'>,
  speaker: StaffId,
  draft: StoryDraft,
): Promise<void> {
  const { clip, lesson, language, title } = draft;
  const parts: { media: string; picture: string; seconds: number }[] = [];
  for (const part of draft.parts)
    parts.push({ media: await staff.putSound(soundOf(part)), picture: part.picture, seconds: part.seconds });
  await staff.record({
    kind: 'story-recorded',
    stream: 'programme',
    clip,
    speaker,
    language,
    lesson,
    title,
    parts,
  });
}

/** `2.05`: minutes and seconds, as Danes write a length. */
export function lengthText(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}.${String(whole % 60).padStart(2, '0')}`;
}
