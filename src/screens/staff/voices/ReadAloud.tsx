import { useEffect, useState } from 'preact/hooks';
import { useDanishVoice } from '#hooks/danish-voice.ts';
import { useWords } from '../words.ts';

/**
 * Reads Danish sentences to somebody who does not read, one after the other, by a voice that this machine has without a
 * network. Where it has none, or it gives no sound, the page says that a colleague must read them. `at` is told which is
 * being read.
 */
export function ReadAloud({
  texts,
  at,
}: {
  texts: readonly string[];
  at: (place: number | undefined) => void;
}) {
  const t = useWords();
  const { voice, canSpeak } = useDanishVoice();
  const [isSilent, setSilent] = useState(false);
  const [isReading, setReading] = useState(false);
  const [turns] = useState(() => ({ now: 0 }));
  useEffect(
    () => () => {
      turns.now++;
    },
    [turns],
  );

  const stop = () => {
    turns.now++;
    voice.stop();
    setReading(false);
    at(undefined);
  };
  const read = async () => {
    const mine = ++turns.now;
    setReading(true);
    for (const [place, text] of texts.entries()) {
      at(place);
      const said = await voice.say(text, 'da');
      if (turns.now !== mine) return;
      if (said === 'failed') {
        setSilent(true);
        break;
      }
    }
    setReading(false);
    at(undefined);
  };
  if (!canSpeak || isSilent) return <p class="note">{t('consent-no-voice')}</p>;
  return (
    <button type="button" class="button" data-read onClick={() => (isReading ? stop() : void read())}>
      {t(isReading ? 'consent-stop-reading' : 'consent-read')}
    </button>
  );
}
