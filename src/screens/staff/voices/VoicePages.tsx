import { clipFrom, recordedWithin } from '#audio/booth.ts';
import { startRecording } from '#audio/recorder.ts';
import { LANGUAGES } from '#domain/languages.ts';
import { BoothPage } from './BoothPage.tsx';
import { ChoosePage } from './ChoosePage.tsx';
import { VoiceCoveragePages } from './coverage/VoiceCoveragePages.tsx';
import { MinePage } from './MinePage.tsx';
import { VoicePacksPage } from './packs/VoicePacksPage.tsx';
import { StoriesPage } from './stories/StoriesPage.tsx';
import type { BoothMeans } from './use-booth.ts';
import { VoicesPage } from './VoicesPage.tsx';
import './voices.css';

const MICROPHONE: BoothMeans = {
  start: (longest) => startRecording(recordedWithin(longest)),
  make: clipFrom,
};

interface Props {
  /** What stands after `/staff/voices` in the address. */
  path: readonly string[];
  means?: BoothMeans;
}

/** The pages of the voices are fetched when somebody opens them: a microphone is nobody else's to carry. */
export function VoicePages({ path, means = MICROPHONE }: Props) {
  const [page = '', language = '', name = '', last = ''] = path;
  const isLanguage = LANGUAGES.some(({ tag }) => tag === language);
  if (page === 'booth' && isLanguage && name) {
    const part =
      last && (name === 'practice' || name === 'room')
        ? (`${name}/${last}` as const)
        : (`lesson/${name}` as const);
    return <BoothPage key={`${language} ${part}`} language={language} part={part} means={means} />;
  }
  if (page === 'mine') return <MinePage />;
  if (page === 'stories') return <StoriesPage means={means} />;
  if (page === 'choose') return <ChoosePage />;
  if (page === 'coverage') return <VoiceCoveragePages path={path.slice(1)} />;
  if (page === 'packs') return <VoicePacksPage />;
  return <VoicesPage />;
}
