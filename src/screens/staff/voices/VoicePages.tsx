import { BOOTH_LIMIT, clipFrom } from '#audio/booth.ts';
import { startRecording } from '#audio/recorder.ts';
import { LANGUAGES } from '#domain/languages.ts';
import { BoothPage } from './BoothPage.tsx';
import { ChoosePage } from './ChoosePage.tsx';
import { MinePage } from './MinePage.tsx';
import type { BoothMeans } from './use-booth.ts';
import { VoicesPage } from './VoicesPage.tsx';
import './voices.css';

const MICROPHONE: BoothMeans = { start: () => startRecording(BOOTH_LIMIT), make: clipFrom };

interface Props {
  /** What stands after `/staff/voices` in the address. */
  path: readonly string[];
  means?: BoothMeans;
}

/** The pages of the voices are fetched when somebody opens them: what makes an MP3 is nobody else's to carry. */
export function VoicePages({
  path: [page = '', language = '', name = '', last = ''],
  means = MICROPHONE,
}: Props) {
  const isLanguage = LANGUAGES.some(({ tag }) => tag === language);
  if (page === 'booth' && isLanguage && name) {
    const part =
      last && (name === 'practice' || name === 'room')
        ? (`${name}/${last}` as const)
        : (`lesson/${name}` as const);
    return <BoothPage key={`${language} ${part}`} language={language} part={part} means={means} />;
  }
  if (page === 'mine') return <MinePage />;
  if (page === 'choose') return <ChoosePage />;
  return <VoicesPage />;
}
