import { clipsOf } from '#domain/clips.ts';
import type { StaffId } from '#domain/ids.ts';
import { LIMITS } from '#domain/sync-protocol.ts';
import { headFor, type Intake, intakeOf, nameOfSpeaker } from '#domain/voice-exchange.ts';
import {
  type FileFault,
  readVoiceFile,
  soundsIn,
  type VoiceFile,
  writeVoiceFile,
} from '#domain/voice-file.ts';
import { hashOf } from '#storage/media.ts';
import type { Staff } from './staff.ts';

/** The largest file that is read, bytes: all of it is held in memory while it is checked. */
export const LARGEST_VOICE_FILE = 256 * 1024 * 1024;

/** A file that is not taken in. Its code says why, and is worded by the page. */
class RefusedFile extends Error {
  readonly code: FileFault | 'too-large';
  constructor(code: FileFault | 'too-large') {
    super(`A file of voices that is ${code}`);
    this.code = code;
  }
}

/** A file that is ready to be saved, and what is in it. */
export interface SavedVoices {
  readonly file: Blob;
  /** As it is called where it is saved. */
  readonly name: string;
  readonly clips: number;
  readonly stories: number;
  /** Recordings whose sound is not on this machine. */
  readonly left: number;
}

/** The names that the voices of this machine go out under. Without a network those of colleagues are not known. */
export async function speakerNames(staff: Staff): Promise<(speaker: StaffId) => string | undefined> {
  const people = await staff.people().catch(() => []);
  const me = staff.me.get();
  const operations = staff.operations.get();
  return (speaker) =>
    (me?.id === speaker ? me.name : undefined) ??
    people.find(({ id }) => id === speaker)?.name ??
    nameOfSpeaker(operations, speaker);
}

/** All that is recorded in a language as one file. `nameless`: the name of one whose own is not known here. */
export async function voiceFileOf(staff: Staff, language: string, nameless: string): Promise<SavedVoices> {
  const operations = staff.operations.get();
  const clips = clipsOf(operations);
  const wanted = soundsIn({
    clips: [...clips.ofText.values()].flat().filter((clip) => clip.language === language),
    stories: clips.stories.filter((story) => story.language === language),
  });
  const sounds = new Map<string, Uint8Array<ArrayBuffer>>();
  const here = new Map<string, { type: string; bytes: number }>();
  for (const name of wanted) {
    const sound = await staff.media(name);
    // A browser may add the codec to the type; the file and the server know it without.
    const type = sound?.type.split(';')[0] ?? '';
    if (!sound || !SOUND_TYPES.includes(type)) continue;
    sounds.set(name, new Uint8Array(await sound.arrayBuffer()));
    here.set(name, { type, bytes: sound.size });
  }
  const known = await speakerNames(staff);
  const { head, left } = headFor(
    { language, clips, operations },
    { nameOf: (speaker) => known(speaker) ?? nameless, soundOf: (name) => here.get(name) },
  );
  const bytes = await writeVoiceFile(head, sounds, hashOf);
  return {
    file: new Blob([bytes], { type: 'application/octet-stream' }),
    name: `najah-${language}-${staff.today.get().date}.voices`,
    clips: head.clips.length,
    stories: head.stories.length,
    left,
  };
}

const SOUND_TYPES: readonly string[] = ['audio/mpeg', 'audio/mp4', 'audio/webm'];

/** Reads a file that somebody chose, all of it, and keeps nothing. Throws with a `code` when it is not as it should be. */
export async function openVoiceFile(chosen: Blob): Promise<VoiceFile> {
  if (chosen.size > LARGEST_VOICE_FILE) throw new RefusedFile('too-large');
  const read = await readVoiceFile(new Uint8Array(await chosen.arrayBuffer()), hashOf);
  if ('fault' in read) throw new RefusedFile(read.fault);
  // The server would refuse such a sound, and with it the recording that names it.
  if (read.file.sounds.some(({ bytes }) => bytes > LIMITS.media)) throw new RefusedFile('too-large');
  return read.file;
}

/** What taking in a file would come to on this machine, as it stands now. */
export function plannedIntake(staff: Pick<Staff, 'operations'>, file: VoiceFile): Intake {
  const operations = staff.operations.get();
  return intakeOf(file, clipsOf(operations), operations);
}

/**
 * Takes a file in: the sounds are on the disk before the first decision, and the decisions come all at once. When the
 * disk is full nobody hears anything of it, and taking it in again goes on where it was. Returns what it came to.
 */
export async function takeInVoices(staff: Staff, file: VoiceFile): Promise<Intake> {
  const intake = plannedIntake(staff, file);
  const typeOf = new Map(file.sounds.map(({ sha256, type }) => [sha256, type]));
  for (const name of intake.sounds) {
    const bytes = file.bytesOf.get(name);
    if (bytes) await staff.putSound(new Blob([bytes], { type: typeOf.get(name) ?? '' }));
  }
  if (intake.decisions.length > 0) await staff.recordAll(intake.decisions);
  return intake;
}
