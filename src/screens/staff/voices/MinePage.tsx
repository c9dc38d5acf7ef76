import type { Clip } from '#domain/clips.ts';
import { useStaff } from '#hooks/staff.ts';
import { useTexts, useVoices } from '#hooks/staff-voices.ts';
import { partOf, type VoicePart } from '#hooks/voice-parts.ts';
import { useAction } from '../action.ts';
import { Confirm } from '../Confirm.tsx';
import { Fault } from '../Fault.tsx';
import { useWords } from '../words.ts';
import { PlayButton } from './PlayButton.tsx';
import { MyStories } from './stories/MyStories.tsx';
import { usePlaying } from './use-playing.ts';
import { VoicesMenu } from './VoicesMenu.tsx';

/** What she has recorded: to be heard, and to be taken back. */
export function MinePage() {
  const t = useWords();
  const { mine, stories } = useVoices();
  const play = usePlaying();
  const groups = grouped(mine);
  return (
    <>
      <h1>{t('voices-mine')}</h1>
      <VoicesMenu />
      {mine.length + stories.length === 0 && <p class="note">{t('voices-mine-none')}</p>}
      {groups.map(([key, clips]) => (
        <MineOf key={key} clips={clips} onPlay={play} />
      ))}
      {stories.length > 0 && <MyStories />}
    </>
  );
}

function MineOf({ clips, onPlay }: { clips: readonly Clip[]; onPlay: (sound: Blob | undefined) => void }) {
  const t = useWords();
  const staff = useStaff();
  const [first] = clips as readonly [Clip, ...Clip[]];
  const { language } = first;
  const part: VoicePart = partOf(first.phrase);
  const read = useTexts(part, language);
  const withdraw = useAction(({ clip, speaker }: Clip) =>
    staff.record({ kind: 'clip-withdrawn', stream: 'programme', clip, speaker }),
  );
  return (
    <section class="box">
      <h2>
        {read?.whole ? (
          <span lang="da">{read.whole.title.da}</span>
        ) : (
          part.startsWith('room/') && t(`voice-room-${part.slice(5)}`)
        )}{' '}
        · {t(`language-${language}`)}
      </h2>
      <ul class="voice-list">
        {clips.map((clip) => {
          const text = read?.texts.find(({ of }) => of === clip.of)?.text;
          return (
            <li key={clip.clip} data-clip={clip.clip}>
              <PlayButton media={clip.media} onPlay={onPlay} />
              <span lang={text ? language : undefined} class="voice-text">
                {text ?? t('voice-stale', { phrase: clip.phrase })}
                {clip.pace === 'slow' && ` (${t('voice-slow')})`}
              </span>
              <Confirm
                label={t('voice-withdraw')}
                question={t('voice-withdraw-question')}
                yes={t('voice-withdraw-yes')}
                isBusy={withdraw.isBusy}
                onYes={() => void withdraw.run(clip)}
              />
            </li>
          );
        })}
      </ul>
      <Fault code={withdraw.fault} />
    </section>
  );
}

function grouped(clips: readonly Clip[]): readonly (readonly [string, readonly Clip[]])[] {
  const groups = new Map<string, Clip[]>();
  for (const clip of clips) {
    const key = `${partOf(clip.phrase)} ${clip.language}`;
    groups.set(key, [...(groups.get(key) ?? []), clip]);
  }
  return [...groups];
}
