import { useMemo } from 'preact/hooks';
import { useHerLook } from '#hooks/her-look.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, type Terms, useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import type { Term } from '#ui/term.ts';
import { UiPicture } from '#ui/UiPicture.tsx';
import { AbilityPicture } from '../can/AbilityPicture.tsx';
import { Screen } from '../Screen.tsx';
import './privacy.css';

interface Thing {
  readonly name: string;
  readonly picture: UiPictureName | 'can';
}

/** What reaches the server and so her adviser: exactly the kinds of decisions a participant makes (domain/access.ts). */
const SEEN: readonly Thing[] = [
  { name: 'seen-post', picture: 'task-digital-post' },
  { name: 'seen-lessons', picture: 'class' },
  { name: 'seen-trips', picture: 'bus' },
  { name: 'seen-practice', picture: 'practice' },
  { name: 'adviser-sees', picture: 'can' },
];

/** What never leaves the tablet. */
const OWN: readonly Thing[] = [
  { name: 'own-answers', picture: 'home-danish' },
  { name: 'own-voice', picture: 'hear-test' },
  { name: 'own-words', picture: 'home-words' },
];

/** What her adviser can see, and what is hers alone, in pictures and voice. */
export function PrivacyScreen() {
  const t = useTerms('tablet');
  const her = useHerLook();
  const adviser = useMemo(() => drawFace('lise', { mood: 'happy' }), []);
  const a = useTerms('abilities');
  const termOf = ({ name, picture }: Thing) => (picture === 'can' ? a(name) : t(name));
  const seen = a('sees-five');
  const own = t('say-own');
  const say = [seen, ...SEEN.map(termOf), own, ...OWN.map(termOf)];
  return (
    <Screen name="privacy" say={say.map(spoken)}>
      <div class="privacy" dir="ltr">
        <Part
          name="seen"
          title="adviser-sees"
          say={seen}
          things={SEEN}
          t={t}
          termOf={termOf}
          picture={<Picture svg={adviser} />}
        />
        <Part
          name="own"
          title="only-you"
          say={own}
          things={OWN}
          t={t}
          termOf={termOf}
          picture={<UiPicture name="answer-coming" frame="face" her={her} />}
        />
      </div>
    </Screen>
  );
}

interface PartProps {
  name: string;
  title: string;
  /** What is said when the title is tapped. */
  say: Term;
  things: readonly Thing[];
  picture: preact.ComponentChildren;
  t: Terms;
  termOf: (thing: Thing) => Term;
}

function Part({ name, title, say, things, picture, t, termOf }: PartProps) {
  const speech = useSpeech();
  const term = t(title);
  const speaking = speech.speaking?.utterance.id;
  return (
    <section class={`privacy-part is-${name}`} data-part={name}>
      <button
        type="button"
        class={`privacy-title ${speaking === say.id ? 'is-speaking' : ''}`}
        data-term={term.id}
        onClick={() => speech.say(spoken(say))}
      >
        <span class="privacy-face">{picture}</span>
        <Label text={term.text} lang={term.lang} />
      </button>
      <div class="privacy-things">
        {things.map((thing) => {
          const word = termOf(thing);
          return (
            <ChoiceCard
              key={thing.name}
              name={thing.name}
              term={word}
              picture={
                thing.picture === 'can' ? (
                  <AbilityPicture name="strengths" />
                ) : (
                  <UiPicture name={thing.picture} />
                )
              }
              isSpeaking={speaking === word.id}
              onTap={() => speech.say(spoken(word))}
            />
          );
        })}
      </div>
    </section>
  );
}
