import { useVoices } from '#hooks/staff-voices.ts';
import { useWords } from '../../words.ts';
import { ConsentBox } from '../ConsentBox.tsx';
import type { BoothMeans } from '../use-booth.ts';
import { VoicesMenu } from '../VoicesMenu.tsx';
import { BeginStory } from './BeginStory.tsx';
import { MyStories } from './MyStories.tsx';
import { TellStory } from './TellStory.tsx';
import { useStoryDraft } from './use-story-draft.ts';
import './stories.css';

/** A role model's own stories: she tells one, part by part with a picture to each, and takes back what she has told. */
export function StoriesPage({ means }: { means: BoothMeans }) {
  const t = useWords();
  const { isGiven } = useVoices();
  const { isRead, draft, keep } = useStoryDraft();
  return (
    <>
      <h1>{t('stories')}</h1>
      <VoicesMenu />
      <p>{t('stories-lead')}</p>
      {!isGiven && <ConsentBox />}
      {isGiven && isRead && !draft && <BeginStory onBegun={keep} />}
      {isGiven && draft && <TellStory draft={draft} keep={keep} means={means} />}
      <MyStories />
    </>
  );
}
