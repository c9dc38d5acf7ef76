import type { Story } from '#domain/clips.ts';
import { useStaff } from '#hooks/staff.ts';
import { useRead } from '#hooks/staff-languages.ts';
import { useVoices } from '#hooks/staff-voices.ts';
import { Picture } from '#ui/Picture.tsx';
import { useAction } from '../../action.ts';
import { Confirm } from '../../Confirm.tsx';
import { Fault } from '../../Fault.tsx';
import { useWords } from '../../words.ts';
import { PlayButton } from '../PlayButton.tsx';
import { usePlaying } from '../use-playing.ts';
import { lengthText, secondsOf } from './story-draft.ts';
import './stories.css';

/** What she has told: to be heard, and to be taken back. */
export function MyStories() {
  const t = useWords();
  const { stories } = useVoices();
  const play = usePlaying();
  return (
    <section class="box">
      <h2>{t('stories-mine')}</h2>
      {stories.length === 0 && <p class="quiet">{t('stories-none')}</p>}
      {stories.map((story) => (
        <MyStory key={story.clip} story={story} onPlay={play} />
      ))}
    </section>
  );
}

function MyStory({ story, onPlay }: { story: Story; onPlay: (sound: Blob | undefined) => void }) {
  const t = useWords();
  const staff = useStaff();
  const { clip, speaker } = story;
  const lesson = useRead(() => staff.lesson(story.lesson), `${story.lesson} for its story`);
  const withdraw = useAction(() =>
    staff.record({ kind: 'clip-withdrawn', stream: 'programme', clip, speaker }),
  );
  return (
    <div class="my-story" data-story={clip}>
      <h3>
        {story.title} · {lesson && <span lang="da">{lesson.title.da}</span>} ·{' '}
        {t(`language-${story.language}`)} · {t('story-length', { length: lengthText(secondsOf(story)) })}
      </h3>
      <ol class="story-parts">
        {story.parts.map(({ media, picture }) => (
          <li key={media}>
            <span class="story-thumb">
              <Picture svg={lesson?.pictures[picture] ?? ''} />
            </span>
            <PlayButton media={media} onPlay={onPlay} />
          </li>
        ))}
      </ol>
      <Confirm
        label={t('voice-withdraw')}
        question={t('story-withdraw-question')}
        yes={t('voice-withdraw-yes')}
        isBusy={withdraw.isBusy}
        onYes={() => void withdraw.run()}
      />
      <Fault code={withdraw.fault} />
    </div>
  );
}
