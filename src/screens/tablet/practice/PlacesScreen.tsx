import { nameOf } from '#domain/ids.ts';
import type { PracticeId } from '#domain/practice.ts';
import { go } from '#hooks/navigation.ts';
import { usePractice, usePracticeList } from '#hooks/practice.ts';
import { usePracticeSettings } from '#hooks/practice-settings.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Icon } from '#ui/Icon.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { LessonPicture } from '../learn/LessonPicture.tsx';
import { OnTheWay } from '../learn/OnTheWay.tsx';
import { Screen } from '../Screen.tsx';
import { PracticeButton } from './PracticeButton.tsx';
import { nameOfPlace } from './place-words.ts';
import './places.css';

/** All places where she can practise, and, said and shown, what of it others can see. */
export function PlacesScreen() {
  const t = useTerms('practising');
  const speech = useSpeech();
  const places = usePracticeList();
  const told = t('told');
  if (places.length === 0) return <OnTheWay name="practice" room="practising" />;
  return (
    <Screen name="practice" say={[spoken(t('is-practice')), spoken(t('choose-place')), spoken(told)]}>
      <div class="practice-places" dir="ltr">
        <div class="places-grid">
          {places.map(({ practice }) => (
            <PlaceCard key={practice} id={practice} />
          ))}
        </div>
        <PracticeButton
          name="told"
          term={told}
          isSpeaking={speech.speaking?.utterance.id === told.id}
          onTap={() => speech.say(spoken(told))}
        >
          <Icon name="person" />
        </PracticeButton>
      </div>
    </Screen>
  );
}

function PlaceCard({ id }: { id: PracticeId }) {
  const t = useTerms('practising');
  const speech = useSpeech();
  const opened = usePractice(id);
  const settings = usePracticeSettings(id);
  const open = opened.isLoading ? undefined : opened.value;
  const name = nameOf(id);
  return (
    <ChoiceCard
      name={name}
      class="place-card"
      term={open ? nameOfPlace(open, settings) : t('on-the-way')}
      picture={
        open ? (
          <LessonPicture svg={open.practice.pictures[open.practice.picture]} />
        ) : (
          <UiPicture name="wait" id={name} />
        )
      }
      onTap={() => (open ? go(`/practice/${name}`) : speech.say(spoken(t('on-the-way-said'))))}
    />
  );
}
