import { useState } from 'preact/hooks';
import type { MadeClip } from '#audio/booth.ts';
import { LONGEST_STORY } from '#domain/voice-fields.ts';
import { useMe, useStaff } from '#hooks/staff.ts';
import { useRead } from '#hooks/staff-languages.ts';
import { useAction } from '../../action.ts';
import { Confirm } from '../../Confirm.tsx';
import { Fault } from '../../Fault.tsx';
import { useWords } from '../../words.ts';
import { BoothWork } from '../BoothWork.tsx';
import { type BoothMeans, useBooth } from '../use-booth.ts';
import { PictureGrid } from './PictureGrid.tsx';
import { StoryParts } from './StoryParts.tsx';
import {
  earlier,
  keepStory,
  lengthText,
  roomIn,
  type StoryDraft,
  secondsOf,
  without,
  withPart,
} from './story-draft.ts';

interface Props {
  draft: StoryDraft;
  /** Rejects when the disk will not; without a draft it is forgotten. */
  keep: (draft: StoryDraft | undefined) => Promise<void>;
  means: BoothMeans;
}

/** The story that is being told: a picture is chosen, its part is told and heard, and so on until it is kept as a whole. */
export function TellStory({ draft, keep, means }: Props) {
  const t = useWords();
  const staff = useStaff();
  const { id: speaker } = useMe();
  const lesson = useRead(() => staff.lesson(draft.lesson), `${draft.lesson} for a story`);
  const [picture, setPicture] = useState<string>();
  const room = roomIn(draft);
  const booth = useBooth(means, room);
  const change = useAction(keep);
  const finish = useAction(async () => {
    await keepStory(staff, speaker, draft);
    await keep(undefined);
  });
  const keepPart = async (clip: MadeClip) => {
    if (!picture) return;
    await keep(await withPart(draft, picture, clip));
    booth.forget();
    setPicture(undefined);
  };
  const used = { used: lengthText(secondsOf(draft)), longest: lengthText(LONGEST_STORY) };

  return (
    <section class="box story" data-story-draft={draft.parts.length} data-phase={booth.phase.name}>
      <h2>
        {draft.title} · {lesson && <span lang="da">{lesson.title.da}</span>} ·{' '}
        {t(`language-${draft.language}`)}
      </h2>
      <p>{t('story-used', used)}</p>
      <StoryParts
        parts={draft.parts}
        pictures={lesson?.pictures ?? {}}
        onEarlier={(at) => void change.run(earlier(draft, at))}
        onRemove={(at) => void change.run(without(draft, at))}
      />
      <Fault code={change.fault} />
      {room === 0 ? (
        <p class="note">{t('story-full')}</p>
      ) : (
        <div class="story-next">
          <div>
            <h3>{t('story-choose-picture')}</h3>
            <PictureGrid pictures={lesson?.pictures ?? {}} chosen={picture} onChosen={setPicture} />
          </div>
          <BoothWork
            booth={booth}
            tooLong={t('story-part-too-long', { seconds: room })}
            onKeep={keepPart}
            isOff={picture === undefined}
          >
            <span class="quiet">{t('story-part-limit', { seconds: room })}</span>
          </BoothWork>
        </div>
      )}
      <div class="booth-line">
        <button
          type="button"
          class="button is-primary"
          disabled={finish.isBusy || draft.parts.length === 0 || booth.phase.name !== 'ready'}
          onClick={() => void finish.run()}
        >
          {t('story-keep')}
        </button>
        <Confirm
          label={t('story-discard')}
          question={t('story-discard-question')}
          yes={t('story-discard-yes')}
          isBusy={change.isBusy}
          onYes={() => void change.run(undefined)}
        />
      </div>
      <Fault code={finish.fault} />
    </section>
  );
}
