import type { Phrase } from '#domain/lesson.ts';
import type { OpenLesson } from '#hooks/lessons.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Fitted } from './Fitted.tsx';
import { LessonPicture } from './LessonPicture.tsx';
import { termOf } from './lesson-words.ts';
import { type CardGroup, groupsOf } from './own-card.ts';
import './own-card.css';

interface Props {
  open: OpenLesson;
  card: string;
  taps: Readonly<Record<string, readonly string[]>>;
}

const SIZES = [26, 24, 22, 19] as const;

/** All she picked, under the pictures of what was asked. She may show it to whom she likes; a tap reads it aloud. */
export function OwnCard({ open, card, taps }: Props) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const groups = groupsOf(open.lesson, card, taps);
  if (groups.length === 0) {
    const nothing = t('nothing-chosen');
    return (
      <button
        type="button"
        class="own-card-empty"
        data-term={nothing.id}
        onClick={() => speech.say(spoken(nothing))}
      >
        <UiPicture name="home-words" />
        <Label text={nothing.text} lang={nothing.lang} />
      </button>
    );
  }
  return (
    <div class="own-card" data-groups={groups.length}>
      {groups.map((group) => (
        <Group key={group.step.id} group={group} open={open} />
      ))}
    </div>
  );
}

function Group({ group: { step, picks }, open }: { group: CardGroup; open: OpenLesson }) {
  const speech = useSpeech();
  const ringOf = ({ id }: Phrase) => (speech.speaking?.utterance.id === id ? 'is-speaking' : '');
  return (
    <div class="own-group">
      <button
        type="button"
        class={`own-head ${ringOf(step.phrase)}`}
        data-term={step.phrase.id}
        aria-label={step.phrase.da}
        lang="da"
        onClick={() => speech.say(open.say(step.phrase), ...picks.map(({ phrase }) => open.say(phrase)))}
      >
        <LessonPicture svg={open.lesson.pictures[step.picture ?? '']} />
      </button>
      {picks.map(({ phrase, picture }) => {
        const term = termOf(open, phrase);
        return (
          <button
            key={phrase.id}
            type="button"
            class={`own-pick ${ringOf(phrase)}`}
            data-pick={phrase.id}
            data-term={phrase.id}
            onClick={() => speech.say(open.say(phrase))}
          >
            <span class="own-picture">
              <LessonPicture svg={open.lesson.pictures[picture]} />
            </span>
            <Fitted sizes={SIZES} text={term.text} isBlock class="own-word">
              <Label text={term.text} lang={term.lang} />
            </Fitted>
          </button>
        );
      })}
    </div>
  );
}
