import { useMemo, useState } from 'preact/hooks';
import { useSpeech } from '#hooks/speech.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Screen } from '../Screen.tsx';
import './language.css';
import { languagesHeard } from './languages-heard.ts';

interface Props {
  /** BCP 47 tag of the language she chose. */
  onChosen: (tag: string) => void;
}

/** She finds her language by ear: every card says its own name, and Next takes the one with the ring (ux rule 16). */
export function LanguageScreen({ onChosen }: Props) {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const before = useLive(useTablet().chosenLanguage);
  const [chosen, setChosen] = useState(before);
  const languages = useMemo(() => languagesHeard((tag) => t(`language-${tag}`).da), [t]);
  const faces = useMemo(
    () => new Map(languages.map(({ tag, face }) => [tag, drawFace(face, { mood: 'speak', square: true })])),
    [languages],
  );
  // Up to four stand in one row, each with a big face; more stand in two, or in two columns held upright.
  const isMany = languages.length > 4;
  const thumb = chosen && faces.get(chosen);

  return (
    <Screen
      name="language"
      say={languages.map(({ say }) => say)}
      back={before === undefined ? false : undefined}
      next={chosen ? { onGo: () => onChosen(chosen), state: 'glow', ...(thumb && { thumb }) } : undefined}
    >
      <div class={`languages ${isMany ? 'is-many' : ''}`} dir="ltr">
        {languages.map(({ tag, term, say }) => (
          <ChoiceCard
            key={tag}
            name={tag}
            class={`language-card ${isMany ? '' : 'turns'}`}
            term={term}
            picture={<Picture svg={faces.get(tag) ?? ''} />}
            isChosen={tag === chosen}
            isTicked={tag === chosen}
            isSpeaking={speech.speaking?.utterance.id === term.id}
            onTap={() => {
              setChosen(tag);
              speech.say(say);
            }}
          />
        ))}
      </div>
    </Screen>
  );
}
