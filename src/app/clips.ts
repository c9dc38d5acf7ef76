import type { Voices } from '#audio/voices.ts';
import { clipFor, clipsOf } from '#domain/clips.ts';
import type { CohortId, StreamId } from '#domain/ids.ts';
import type { Operation } from '#domain/operation.ts';
import { checksumsOf } from '#hooks/checksums.ts';

interface Sources {
  /** All operations in order; the same list until there is another. */
  readonly operations: () => readonly Operation[];
  readonly media: (sha256: string) => Promise<Blob | undefined>;
  /** The streams that are open here: her cohort has chosen whose voice it wants to hear. */
  readonly streams: () => readonly StreamId[];
}

/** People's recordings, as they lie on this device: what has not come yet is as good as none. */
export function recordedVoices({ operations, media, streams }: Sources): Pick<Voices, 'clip'> {
  let known: { of: readonly Operation[]; clips: ReturnType<typeof clipsOf> } | undefined;
  const clips = () => {
    const all = operations();
    if (known?.of !== all) known = { of: all, clips: clipsOf(all, cohortAmong(streams())) };
    return known.clips;
  };
  return {
    async clip(text, language, pace) {
      if (clips().ofText.size === 0) return undefined;
      const checksumOf = await checksumsOf([text]);
      const clip = clipFor(clips(), language, checksumOf(text), pace);
      return clip && media(clip.media).catch(() => undefined);
    },
  };
}

const cohortAmong = (streams: readonly StreamId[]): CohortId | undefined =>
  streams.find((stream): stream is CohortId => stream.startsWith('cohort/'));
