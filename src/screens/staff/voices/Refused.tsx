import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { useWords } from '../words.ts';
import type { BoothFault } from './use-booth.ts';

const PICTURES: Readonly<Record<BoothFault, UiPictureName>> = {
  silent: 'no-sound',
  clipped: 'hear-test',
  'too-long': 'wait',
  unreadable: 'help',
  interrupted: 'wait',
  'no-microphone': 'no-sound',
  'not-allowed': 'no-sound',
};

/** Why it was not kept, and what to do: a picture and a sentence. Nothing that was kept before is touched. */
export function Refused({ fault, tooLong }: { fault: BoothFault; tooLong: string }) {
  const t = useWords();
  return (
    <div class="note booth-refused" role="alert" data-fault={fault}>
      <UiPicture name={PICTURES[fault]} />
      <p>{fault === 'too-long' ? tooLong : t(`booth-fault-${fault}`)}</p>
    </div>
  );
}
