import { useState } from 'preact/hooks';
import { useStaff } from '#hooks/staff.ts';
import { useWords } from '../words.ts';

/** Plays a kept voice off this machine's disk; says so when it is not here yet. */
export function PlayButton({ media, onPlay }: { media: string; onPlay: (sound: Blob | undefined) => void }) {
  const t = useWords();
  const staff = useStaff();
  const [isHere, setHere] = useState(true);
  const play = async () => {
    const sound = await staff.media(media).catch(() => undefined);
    setHere(sound !== undefined);
    onPlay(sound);
  };
  return (
    <button type="button" class="button" onClick={() => void play()}>
      {t(isHere ? 'voice-play' : 'voice-not-here')}
    </button>
  );
}
