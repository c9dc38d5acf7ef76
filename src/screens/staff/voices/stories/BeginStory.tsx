import { useState } from 'preact/hooks';
import type { LessonId } from '#domain/ids.ts';
import { useStaff } from '#hooks/staff.ts';
import { useParts } from '#hooks/staff-voices.ts';
import { useLive } from '#hooks/tablet.ts';
import { useAction } from '../../action.ts';
import { Fault } from '../../Fault.tsx';
import { useWords } from '../../words.ts';
import { LanguageField } from '../LanguageField.tsx';
import type { StoryDraft } from './story-draft.ts';

/** Where the course plan has stories: "Rollemodels historier" and "Den gode praktik". */
const TOPICS: readonly string[] = ['1.6', '6.4'];

/** For which lesson, in which language, and what it is called. */
export function BeginStory({ onBegun }: { onBegun: (draft: StoryDraft) => Promise<void> }) {
  const t = useWords();
  const { index } = useLive(useStaff().content);
  const parts = useParts() ?? [];
  const titles = new Map<string, string>(parts.map(({ part, title }) => [part, title]));
  // A private lesson has ways out on each of its screens, and a story has none.
  const lessons = (index?.lessons ?? []).filter(({ lesson, isPrivate }) => !isPrivate && titles.has(lesson));
  const suggested = lessons.filter(({ topic }) => TOPICS.includes(topic));
  const others = lessons.filter(({ topic }) => !TOPICS.includes(topic));
  const [chosen, setChosen] = useState<LessonId>();
  const [language, setLanguage] = useState('da');
  const [title, setTitle] = useState('');
  const lesson = chosen ?? suggested[0]?.lesson ?? lessons[0]?.lesson;
  const begin = useAction(async () => {
    const clip = `clip/${crypto.randomUUID()}` as const;
    if (lesson) await onBegun({ clip, lesson, language, title: title.trim(), parts: [] });
  });
  if (!lesson) return <p class="note">{t('lesson-not-here')}</p>;

  const group = (label: string, among: typeof lessons) =>
    among.length > 0 && (
      <optgroup label={label}>
        {among.map((one) => (
          <option key={one.lesson} value={one.lesson}>
            {titles.get(one.lesson)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        void begin.run();
      }}
    >
      <h2>{t('story-begin')}</h2>
      <div class="fields">
        <label class="field">
          <span>{t('lesson')}</span>
          <select
            name="lesson"
            value={lesson}
            onChange={(event) => setChosen(event.currentTarget.value as LessonId)}
          >
            {group(t('story-suggested'), suggested)}
            {group(t('story-others'), others)}
          </select>
        </label>
        <LanguageField value={language} onChosen={setLanguage} />
        <label class="field">
          <span>{t('story-title')}</span>
          <input
            name="title"
            required
            maxLength={60}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
      </div>
      <Fault code={begin.fault} />
      <button type="submit" class="button is-primary" disabled={begin.isBusy}>
        {t('story-begin-do')}
      </button>
    </form>
  );
}
