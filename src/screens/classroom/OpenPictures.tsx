import { useTranslation } from 'react-i18next';
import type { CardOf, Choice } from './deck.ts';
import { Fitted, Row } from './Row.tsx';
import './open-pictures.css';

interface Props<K extends 'open' | 'fact'> {
  card: CardOf<K>;
  pictures: Readonly<Record<string, string>>;
}

/** What may be chosen, or places above and what goes there below, each with its word: the class says where. */
export function OpenPictures({ card: { places, choices }, pictures }: Props<'open'>) {
  const line = (of: readonly Choice[]) => (
    <Row choices={of} pictures={pictures} captionOf={({ text }) => text.da} isTall={of.length > 3} />
  );
  if (places.length > 0 && choices.length > 0)
    return (
      <div class="frames-two is-open">
        {line(places)}
        {line(choices)}
      </div>
    );
  return line(places.length > 0 ? places : choices);
}

/** A picture, and beside it the value with its name and its year. */
export function FactPicture({ card, pictures }: Props<'fact'>) {
  const { i18n } = useTranslation('classroom');
  const danish = i18n.getFixedT('da', 'classroom');
  return (
    <div class="frames is-fact">
      <div class="frame">
        <Fitted svg={pictures[card.picture]} />
      </div>
      <div class="frame fact-frame" lang="da" data-fact>
        <span>{card.label}</span>
        <b class={card.value.length > 9 ? 'is-long' : ''}>{card.value}</b>
        <span>{danish('valid-from', { year: card.year })}</span>
      </div>
    </div>
  );
}
