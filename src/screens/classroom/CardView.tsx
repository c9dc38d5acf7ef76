import { useTranslation } from 'react-i18next';
import type { Help, Lesson, Phrase } from '#domain/lesson.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import type { Card, CardOf, Choice } from './deck.ts';
import { FactPicture, OpenPictures } from './OpenPictures.tsx';
import { Fitted, Row } from './Row.tsx';
import { shownWords, sizeOf } from './shown-words.ts';

interface Props {
  card: Card;
  revealed: number;
  lesson: Lesson;
  help: Help | null | undefined;
  hasVoice: boolean;
}

/** One card: pictures above, and under them the words as far as they have been revealed. */
export function CardView({ card, revealed, lesson, help, hasVoice }: Props) {
  const words = shownWords(card, revealed, hasVoice);
  return (
    <div class={`card is-${card.kind}`}>
      <Pictures card={card} revealed={revealed} pictures={lesson.pictures} />
      <div class="words" aria-live="polite">
        {card.kind === 'two' && revealed > 0 && <Verdict isSame={card.isSame} />}
        {card.kind === 'pairs' ? (
          <Pair words={words} />
        ) : (
          <Words words={words} isSecond={card.kind === 'two'} />
        )}
        <HelpLine words={words} help={help} />
      </div>
    </div>
  );
}

type Drawn = Readonly<Record<string, string>>;
interface PicturesProps<C extends Card = Card> {
  card: C;
  revealed: number;
  pictures: Drawn;
}

function Pictures({ card, revealed, pictures }: PicturesProps) {
  switch (card.kind) {
    case 'picture':
      return (
        <div class="frame is-one">
          <Fitted svg={pictures[card.picture]} />
        </div>
      );
    case 'choose':
      return <ChoosePictures card={card} revealed={revealed} pictures={pictures} />;
    case 'order':
      return (
        <Row
          choices={card.choices}
          pictures={pictures}
          badgeOf={({ key }) => place(card.right.indexOf(key), revealed)}
        />
      );
    case 'pairs':
      return <PairPictures card={card} revealed={revealed} pictures={pictures} />;
    case 'open':
      return <OpenPictures card={card} pictures={pictures} />;
    case 'fact':
      return <FactPicture card={card} pictures={pictures} />;
    case 'two':
      return <Row choices={[card.left, card.right]} pictures={pictures} />;
  }
}

function ChoosePictures({ card, revealed, pictures }: PicturesProps<CardOf<'choose'>>) {
  const lookOf = ({ key }: Choice) =>
    revealed === 0 ? '' : key === card.right ? 'is-right' : 'is-stepped-back';
  return <Row choices={card.choices} pictures={pictures} lookOf={lookOf} />;
}

function PairPictures({ card, revealed, pictures }: PicturesProps<CardOf<'pairs'>>) {
  const badgeOf = ({ key }: Choice) =>
    place(
      card.lefts.findIndex((left) => left.key === key),
      revealed,
    );
  return (
    <div class="frames-two">
      <Row choices={card.lefts} pictures={pictures} badgeOf={badgeOf} isTall={false} />
      <Row choices={card.rights} pictures={pictures} badgeOf={badgeOf} isTall={false} />
    </div>
  );
}

/** The place of a picture, 1 for the first, once it has been revealed. */
const place = (at: number, revealed: number): number | undefined =>
  at >= 0 && at < revealed ? at + 1 : undefined;

function Verdict({ isSame }: { isSame: boolean }) {
  const { i18n } = useTranslation('classroom');
  const danish = i18n.getFixedT('da', 'classroom');
  return (
    <p class="word is-word" lang="da">
      <Icon name={isSame ? 'same' : 'different'} /> {danish(isSame ? 'same' : 'different')}
    </p>
  );
}

function Words({ words, isSecond }: { words: readonly Phrase[]; isSecond: boolean }) {
  if (words.length === 0) return null;
  const text = words.map(({ da }) => da).join(' · ');
  return (
    <p class={isSecond ? 'second' : `word is-${sizeOf(text)}`} lang="da" data-words>
      {text}
    </p>
  );
}

/** What belongs together, one under the other. */
function Pair({ words }: { words: readonly Phrase[] }) {
  if (words.length === 0) return null;
  return (
    <p
      class={`word is-${words.some(({ da }) => da.length > LONGEST_LINE) ? 'sentence' : 'phrase'}`}
      lang="da"
      data-words
    >
      {words.map(({ id, da }) => (
        <span key={id} class="word-line">
          {da}
        </span>
      ))}
    </p>
  );
}

/** Letters of a phrase that fit on one line, measured as in `shown-words`. */
const LONGEST_LINE = 26;

function HelpLine({ words, help }: { words: readonly Phrase[]; help: Help | null | undefined }) {
  const texts = words.flatMap(({ id }) => help?.texts[id]?.text ?? []);
  // Half a translation of two words would say that they mean the same.
  if (!help || texts.length === 0 || texts.length < words.length) return null;
  return (
    <p class="second">
      <Label text={texts.join(' · ')} lang={help.language} />
    </p>
  );
}
