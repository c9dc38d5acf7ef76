import type { ClipId, CohortId, LessonId, StaffId } from './ids.ts';
import type { Operation } from './operation.ts';
import type { Pace } from './voice-fields.ts';

type Recorded<K extends Operation['kind']> = Omit<
  Extract<Operation, { kind: K }>,
  'id' | 'at' | 'by' | 'stream' | 'n' | 'kind'
>;
/** A phrase that a person has recorded. Without a pace: normal. */
export type Clip = Readonly<Recorded<'clip-recorded'>>;
/** A role model's story. */
export type Story = Readonly<Recorded<'story-recorded'>>;

/** The recorded voices that stand: consented to, not recorded anew, not withdrawn. */
export interface Clips {
  /** By text and language (see `clipsFor`). She who has said a text longest stands first. */
  readonly ofText: ReadonlyMap<string, readonly Clip[]>;
  /** The one told first stands first. */
  readonly stories: readonly Story[];
  /** The woman whom the cohort wants to hear, by text and language. */
  readonly chosen: ReadonlyMap<string, StaffId>;
}

const keyOf = (language: string, of: string) => `${language} ${of}`;
const paceOf = ({ pace = 'normal' }: Pick<Clip, 'pace'>): Pace => pace;
const ownOf = ({ clip, speaker }: { clip: ClipId; speaker: StaffId }) => `${speaker} ${clip}`;

/**
 * What has been recorded and may be heard. Takes operations in order. The choices are those of one cohort; without
 * one, nobody has chosen.
 *
 * A new recording of the same text takes the place of her old one, for good: withdrawing the new one does not bring
 * back what she was not content with. What is withdrawn is gone wherever the withdrawal stands in the order, since a
 * voice that was taken back must not come again from a tablet with a wrong clock.
 */
export function clipsOf(operations: readonly Operation[], cohort?: CohortId): Clips {
  const given = new Set<StaffId>();
  const withdrawn = new Set<string>();
  const clips = new Map<string, Clip>();
  const stories = new Map<string, Story>();
  const speakers = new Map<ClipId, StaffId>();
  const wanted = new Map<string, ClipId>();

  for (const operation of operations) {
    switch (operation.kind) {
      case 'voice-consented':
        if (operation.isGiven) given.add(operation.speaker);
        else {
          given.delete(operation.speaker);
          forget(clips, operation.speaker);
          forget(stories, operation.speaker);
        }
        break;
      case 'clip-recorded': {
        if (!given.has(operation.speaker)) break;
        const { id, at, by, stream, n, kind, ...clip } = operation;
        clips.set(`${keyOf(clip.language, clip.of)} ${paceOf(clip)} ${clip.speaker}`, clip);
        speakers.set(clip.clip, clip.speaker);
        break;
      }
      case 'story-recorded': {
        if (!given.has(operation.speaker)) break;
        const { id, at, by, stream, n, kind, ...story } = operation;
        stories.set(ownOf(story), story);
        break;
      }
      case 'clip-withdrawn':
        withdrawn.add(ownOf(operation));
        break;
      case 'clip-chosen':
        if (operation.stream === cohort) wanted.set(keyOf(operation.language, operation.of), operation.clip);
        break;
    }
  }

  const stands = (one: Clip | Story) => !withdrawn.has(ownOf(one));
  const ofText = new Map<string, readonly Clip[]>();
  for (const clip of [...clips.values()].filter(stands)) {
    const key = keyOf(clip.language, clip.of);
    ofText.set(key, [...(ofText.get(key) ?? []), clip]);
  }
  const chosen = new Map<string, StaffId>();
  for (const [key, clip] of wanted) {
    const speaker = speakers.get(clip);
    if (speaker) chosen.set(key, speaker);
  }
  return { ofText, stories: [...stories.values()].filter(stands), chosen };
}

function forget(recorded: Map<string, Clip | Story>, speaker: StaffId): void {
  for (const [key, one] of recorded) if (one.speaker === speaker) recorded.delete(key);
}

/** All that can be heard of a text, for staff who choose among them. `of` is the checksum of the text itself. */
export const clipsFor = ({ ofText }: Clips, language: string, of: string): readonly Clip[] =>
  ofText.get(keyOf(language, of)) ?? [];

/**
 * The clip that says a text at this pace: of the woman whom the cohort chose, while she has one, else of her who has
 * said it longest, so that a voice they know does not change by itself. Undefined: nobody has said it.
 */
export function clipFor(clips: Clips, language: string, of: string, pace: Pace = 'normal'): Clip | undefined {
  const candidates = clipsFor(clips, language, of).filter((clip) => paceOf(clip) === pace);
  const speaker = clips.chosen.get(keyOf(language, of));
  return candidates.find((clip) => clip.speaker === speaker) ?? candidates[0];
}

/** Those that say a text which is no longer there: the words were changed after they were recorded. */
export function staleClips(
  { ofText }: Clips,
  isSaid: (text: { language: string; of: string }) => boolean,
): readonly Clip[] {
  return [...ofText.values()].flat().filter((clip) => !isSaid(clip));
}

/** What one woman has recorded and can take back. */
export function recordedBy(
  { ofText, stories }: Clips,
  speaker: StaffId,
): { readonly clips: readonly Clip[]; readonly stories: readonly Story[] } {
  const isHers = (one: Clip | Story) => one.speaker === speaker;
  return { clips: [...ofText.values()].flat().filter(isHers), stories: stories.filter(isHers) };
}

/**
 * The stories told for a lesson, those in her languages first and in their order: a story is understood by its pictures
 * in any other too.
 */
export function storiesFor(
  { stories }: Pick<Clips, 'stories'>,
  lesson: LessonId,
  languages: readonly string[],
): readonly Story[] {
  const rank = ({ language }: Story) => {
    const at = languages.indexOf(language);
    return at < 0 ? languages.length : at;
  };
  return stories.filter((story) => story.lesson === lesson).toSorted((a, b) => rank(a) - rank(b));
}

/** Does she let her voice be heard? Her latest answer stands. Takes operations in order. */
export function hasConsented(operations: readonly Operation[], speaker: StaffId): boolean {
  const latest = operations.findLast(
    (operation) => operation.kind === 'voice-consented' && operation.speaker === speaker,
  );
  return latest?.kind === 'voice-consented' && latest.isGiven;
}

/**
 * The sounds of all that may be heard, by hash, each once: what a tablet keeps. `languages`: only of these; absent, all.
 * A story is fetched in every language: its pictures are understood in each.
 */
export const soundsOf = ({ ofText, stories }: Clips, languages?: readonly string[]): readonly string[] => [
  ...new Set([
    ...[...ofText.values()]
      .flat()
      .filter(({ language }) => !languages || languages.includes(language))
      .map(({ media }) => media),
    ...stories.flatMap(({ parts }) => parts.map(({ media }) => media)),
  ]),
];
