import { useEffect, useState } from 'preact/hooks';
import { useStaff } from '#hooks/staff.ts';
import { type StoryDraft, storyDraftOf } from './story-draft.ts';

/** Where on the disk the story lies that is being told. */
export const STORY_DRAFT = 'story';

/**
 * The story that is being told. It changes here once it has changed on the disk, so that a closed window costs nothing;
 * `keep` rejects when the disk will not. `isRead`: the disk has been asked.
 */
export function useStoryDraft(): {
  readonly isRead: boolean;
  readonly draft: StoryDraft | undefined;
  readonly keep: (draft: StoryDraft | undefined) => Promise<void>;
} {
  const { drafts } = useStaff();
  const [read, setRead] = useState<{ draft: StoryDraft | undefined }>();
  useEffect(() => {
    let isGone = false;
    drafts.get(STORY_DRAFT).then(
      (kept) => !isGone && setRead({ draft: storyDraftOf(kept) }),
      () => !isGone && setRead({ draft: undefined }),
    );
    return () => {
      isGone = true;
    };
  }, [drafts]);
  return {
    isRead: read !== undefined,
    draft: read?.draft,
    async keep(draft) {
      await (draft ? drafts.put(STORY_DRAFT, draft) : drafts.remove(STORY_DRAFT));
      setRead({ draft });
    },
  };
}
