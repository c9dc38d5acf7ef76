import type { StaffRole } from './access.ts';
import { type Clips, clipsFor } from './clips.ts';
import type { StaffId } from './ids.ts';
import type { Decision, Operation } from './operation.ts';
import type { VoiceFile, VoiceFileHead } from './voice-file.ts';

/** A sound on this machine: its type, and its size in bytes. */
export type SoundOf = (sha256: string) => { readonly type: string; readonly bytes: number } | undefined;

/**
 * What goes into the file of a language: all that may be heard in it and whose sounds lie on this machine.
 * `nameOf` tells under which name a woman's voice goes out. `left` counts what had to stay out, for its sound is not here.
 */
export function headFor(
  { language, clips, operations }: { language: string; clips: Clips; operations: readonly Operation[] },
  { nameOf, soundOf }: { nameOf: (speaker: StaffId) => string; soundOf: SoundOf },
): { readonly head: VoiceFileHead; readonly left: number } {
  const isHere = (sound: string) => soundOf(sound) !== undefined;
  const spoken = [...clips.ofText.values()].flat().filter((clip) => clip.language === language);
  const told = clips.stories.filter((story) => story.language === language);
  const mine = {
    clips: spoken.filter(({ media }) => isHere(media)).map(({ language: _, ...clip }) => clip),
    stories: told
      .filter(({ parts }) => parts.every(({ media }) => isHere(media)))
      .map(({ language: _, ...story }) => story),
  };
  const speakers = [...new Set([...mine.clips, ...mine.stories].map(({ speaker }) => speaker))];
  const sounds = new Set([
    ...mine.clips.map(({ media }) => media),
    ...mine.stories.flatMap(({ parts }) => parts.map(({ media }) => media)),
  ]);
  return {
    head: {
      language,
      speakers: speakers.map((speaker) => ({
        speaker,
        name: nameOf(speaker),
        wording: wordingOf(operations, speaker),
      })),
      ...mine,
      sounds: [...sounds].map((sha256) => ({ sha256, ...soundOf(sha256) })) as VoiceFileHead['sounds'],
    },
    left: spoken.length + told.length - mine.clips.length - mine.stories.length,
  };
}

/** What taking in a file comes to. The decisions are in the order in which they must be kept. */
export interface Intake {
  readonly decisions: readonly Decision[];
  /** The sounds that must be on the disk before them. */
  readonly sounds: readonly string[];
  readonly isNew: number;
  /** Here already, or said here by the same woman in another recording: ours stays. */
  readonly known: number;
  /** Her voice was taken back here, or this recording was: it does not come again by way of a file. */
  readonly takenBack: number;
}

/** Taking in the same file twice changes nothing the second time. `operations` in order, all that there are. */
export function intakeOf(file: VoiceFile, clips: Clips, operations: readonly Operation[]): Intake {
  const answers = new Map<StaffId, boolean>();
  const gone = new Set<string>();
  for (const operation of operations) {
    if (operation.kind === 'voice-consented') answers.set(operation.speaker, operation.isGiven);
    if (operation.kind === 'clip-withdrawn') gone.add(`${operation.speaker} ${operation.clip}`);
  }
  const all = [
    ...file.clips.map((one) => ({ kind: 'clip-recorded' as const, one, sounds: [one.media] })),
    ...file.stories.map((one) => ({
      kind: 'story-recorded' as const,
      one,
      sounds: one.parts.map(({ media }) => media),
    })),
  ].map((entry) => ({ ...entry, state: stateOf(entry.one) }));
  const fresh = all.filter(({ state }) => state === 'new');
  const count = (state: string) => all.filter((entry) => entry.state === state).length;
  const speaking = new Set(fresh.map(({ one }) => one.speaker));
  const consents = file.speakers
    .filter(({ speaker }) => speaking.has(speaker) && !answers.has(speaker))
    .map(
      ({ speaker, wording, name }): Decision => ({
        kind: 'voice-consented',
        stream: 'programme',
        speaker,
        wording,
        isGiven: true,
        name,
      }),
    );
  const { language } = file;
  return {
    decisions: [
      ...consents,
      ...fresh.map(({ kind, one }) => ({ kind, stream: 'programme', language, ...one }) as Decision),
    ],
    sounds: [...new Set(fresh.flatMap(({ sounds }) => sounds))],
    isNew: fresh.length,
    known: count('known'),
    takenBack: count('taken-back'),
  };

  function stateOf(one: VoiceFile['clips'][number] | VoiceFile['stories'][number]) {
    if (answers.get(one.speaker) === false || gone.has(`${one.speaker} ${one.clip}`)) return 'taken-back';
    const isKnown =
      'of' in one
        ? clipsFor(clips, file.language, one.of).some(
            (ours) => ours.speaker === one.speaker && (ours.pace ?? 'normal') === (one.pace ?? 'normal'),
          )
        : clips.stories.some((ours) => ours.speaker === one.speaker && ours.clip === one.clip);
    return isKnown ? 'known' : 'new';
  }
}

/** What she said yes to last. Whoever can be heard has said yes, so there is one. */
const wordingOf = (operations: readonly Operation[], speaker: StaffId): string => {
  const latest = operations.findLast(
    (operation) => operation.kind === 'voice-consented' && operation.speaker === speaker && operation.isGiven,
  );
  return latest?.kind === 'voice-consented' ? latest.wording : '';
};

/** Under which name a voice came here in a file, for those who have no account here. Takes operations in order. */
export function nameOfSpeaker(operations: readonly Operation[], speaker: StaffId): string | undefined {
  const latest = operations.findLast(
    (operation) =>
      operation.kind === 'voice-consented' && operation.speaker === speaker && operation.name !== undefined,
  );
  return latest?.kind === 'voice-consented' ? latest.name : undefined;
}

/** May she take this in? A voice is its speaker's own: those of others only a coordinator brings in (see `mayWrite`). */
export const mayTakeIn = (
  { decisions }: Pick<Intake, 'decisions'>,
  who: { readonly id: StaffId; readonly role: StaffRole },
): boolean =>
  who.role === 'coordinator' ||
  decisions.every((decision) => !('speaker' in decision) || decision.speaker === who.id);
