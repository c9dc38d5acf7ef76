import { useStaff } from '#hooks/staff.ts';
import { useAction } from './action.ts';
import { Fault } from './Fault.tsx';
import { Photo } from './Photo.tsx';
import { scaledPhoto } from './photo-scaling.ts';
import { useWords } from './words.ts';

interface Props {
  /** The photo that stands; absent when there is none. */
  sha256: string | undefined;
  /** What the photo is of. */
  alt: string;
  /** On the button. */
  choose: string;
  /** The photo is on the disk: its SHA-256, to be decided on. */
  onKept: (sha256: string) => Promise<void>;
  /** Makes a chosen file small; handed in by tests, which have no canvas. */
  scale?: (file: Blob) => Promise<Blob>;
}

/** A photo that staff take or choose. It is kept here at once and sent when there is a network. */
export function PhotoField({ sha256, alt, choose, onKept, scale = scaledPhoto }: Props) {
  const t = useWords();
  const { putPhoto } = useStaff();
  const put = useAction(async (file: File) => onKept(await putPhoto(await scale(file))));
  return (
    <div class="photo-field">
      <div class="photo-frame">
        <Photo
          sha256={sha256}
          alt={alt}
          instead={<span class="quiet">{t(sha256 ? 'photo-coming' : 'no-photo')}</span>}
        />
      </div>
      <label class="button choose-photo">
        {choose}
        <input
          class="unseen"
          type="file"
          accept="image/*"
          disabled={put.isBusy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void put.run(file);
            // The same file may be chosen again, when it was taken away meanwhile.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <Fault code={put.fault} place="photo" />
    </div>
  );
}
