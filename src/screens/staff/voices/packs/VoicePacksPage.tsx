import { useWords } from '../../words.ts';
import { VoicesMenu } from '../VoicesMenu.tsx';
import { SaveBox } from './SaveBox.tsx';
import { TakeInBox } from './TakeInBox.tsx';

/** All recorded voices of a language as one file: to keep a copy, and to give them to the next municipality. */
export function VoicePacksPage() {
  const t = useWords();
  return (
    <>
      <h1>{t('voice-packs')}</h1>
      <VoicesMenu />
      <p>{t('voice-packs-lead')}</p>
      <SaveBox />
      <TakeInBox />
    </>
  );
}
