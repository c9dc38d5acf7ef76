import { useState } from 'preact/hooks';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Dots } from '#ui/Dots.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { LessonPicture } from '../learn/LessonPicture.tsx';
import { danishOf } from '../learn/lesson-words.ts';
import { useOpenLessons } from '../learn/use-open-lessons.ts';
import { Screen } from '../Screen.tsx';
import { learnedIn, lessonsOf } from './use-learned-words.ts';
import '../learn/closing.css';
import './words.css';

/** Pictures on a page: of twelve, a picture would be too small to be known again (under 160 px). */
const PAGE = 8;

interface Props {
  /** Ids of all words she has met, in the order of the course. */
  words: readonly string[];
  /** No word comes back today: it is said, and nothing more is made of it. */
  isNoneDue: boolean;
  /** Back to the words of the day. Absent: the browser's own step back. */
  onBack: (() => void) | undefined;
}

/** Her words as a board to point at: in a shop, at the doctor's, it speaks Danish for her. */
export function BoardScreen({ words, isNoneDue, onBack }: Props) {
  const t = useTerms('words');
  const speech = useSpeech();
  const [page, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(words.length / PAGE));
  const shown = words.slice(page * PAGE, (page + 1) * PAGE);
  const { lessons, isRead } = useOpenLessons(lessonsOf(shown));

  if (words.length === 0) return <NoWordsYet />;
  const opening = [...(isNoneDue ? [spoken(t('none-due'))] : []), spoken(t('board-said'))];
  return (
    <Screen
      name="words#board"
      say={opening}
      listen={[spoken(t('board-said'))]}
      next={page + 1 < pages ? { onGo: () => setPage(page + 1) } : undefined}
      back={page > 0 ? () => setPage(page - 1) : onBack}
    >
      <div class="words-board" dir="ltr">
        {pages > 1 && <Dots count={pages} now={page} />}
        <div class="words-cards">
          {(isRead ? learnedIn(lessons, shown) : []).map(({ word, svg }) => {
            const { phrase, sentence } = word;
            return (
              <ChoiceCard
                key={word.id}
                name={word.id}
                class="words-card"
                term={{ id: phrase.id, da: phrase.da, text: phrase.da, lang: 'da' }}
                picture={<LessonPicture svg={svg} />}
                isSpeaking={speech.speaking?.utterance.id === sentence.id}
                onTap={() => speech.say(danishOf(sentence))}
              />
            );
          })}
        </div>
      </div>
    </Screen>
  );
}

/** Before her first lesson there are no words, and Next leads to where they come from. */
function NoWordsYet() {
  const t = useTerms('words');
  const speech = useSpeech();
  const said = spoken(t('no-words-said'));
  return (
    <Screen name="words#none" say={[said]} next={{ onGo: () => go('/learn') }}>
      <div class="closing" dir="ltr">
        <ChoiceCard
          name="none"
          term={t('no-words')}
          picture={<UiPicture name="home-words" frame="wide" />}
          isSpeaking={speech.speaking?.utterance.id === said.id}
          onTap={() => speech.say(said)}
        />
      </div>
    </Screen>
  );
}
