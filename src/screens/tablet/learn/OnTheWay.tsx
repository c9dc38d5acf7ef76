import { useSpeech } from '#hooks/speech.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import './closing.css';

interface Props {
  /** Which screen it stands in for. */
  name: string;
  /** Whose words say what it is that comes. */
  room?: 'learn' | 'practising';
}

/** What she came for is not on the tablet yet. It is on its way, and nothing is wrong; a tap asks for it again. */
export function OnTheWay({ name, room = 'learn' }: Props) {
  const t = useTerms(room);
  const speech = useSpeech();
  const { content } = useTablet();
  const { ready } = useLive(content);
  const term = t('on-the-way');
  const said = spoken(t(ready.isLoading ? 'on-the-way-said' : 'no-network-said'));
  return (
    <Screen name={`${name}#${said.id}`} say={[said]}>
      <div class="closing" dir="ltr">
        <ChoiceCard
          name="on-the-way"
          term={term}
          picture={<UiPicture name={ready.isLoading ? 'wait' : 'no-network'} />}
          isSpeaking={speech.speaking?.utterance.id === said.id}
          onTap={() => {
            content.load();
            speech.say(said);
          }}
        />
      </div>
    </Screen>
  );
}
