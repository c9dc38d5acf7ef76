import { type Light, lightOf } from '#domain/ready.ts';
import { useSpeech } from '#hooks/speech.ts';
import { type SyncState, useHolder, useLive, useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Dots } from '#ui/Dots.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { Screen } from '../Screen.tsx';
import './ready.css';

const PICTURES: Readonly<Record<Light, UiPictureName>> = {
  green: 'ready',
  loading: 'wait',
  waiting: 'no-network',
};

/** How the tablet's own work stands with the server, as she needs to know it. */
export type Sent = 'sent' | 'waiting' | 'alone' | 'turned-away';

export function sentOf({ phase, unsent }: SyncState, isPaired: boolean): Sent {
  if (!isPaired) return 'alone';
  if (phase === 'turned-away') return 'turned-away';
  return unsent > 0 || phase === 'never' ? 'waiting' : 'sent';
}

const SENT_PICTURES: Readonly<Record<Sent, UiPictureName>> = {
  sent: 'finished',
  waiting: 'wait',
  alone: 'group',
  'turned-away': 'help',
};

/** So many dots for the whole of what is wanted: how far it has come, without a number. */
const DOTS = 10;

/** The ready light as one picture: can she leave the building with it? Next tries again. */
export function ReadyScreen() {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const { content, sync } = useTablet();
  const { ready } = useLive(content);
  const { device } = useHolder();
  const light = lightOf(ready);
  const sent = sentOf(useLive(sync), device !== undefined);
  const say = spoken(t(`say-ready-${light}`));
  const saySent = spoken(t(`say-sent-${sent}`));
  const retry = () => {
    content.load();
    sync.now();
    speech.say(spoken(t('say-retry')));
  };

  return (
    <Screen
      name={`ready#${light}-${sent}`}
      say={[say, saySent]}
      next={light === 'green' && sent !== 'waiting' ? undefined : { onGo: retry }}
    >
      <div class="ready" dir="ltr">
        <div class="ready-light" data-light={light}>
          <ChoiceCard
            name="light"
            term={t(`ready-${light}`)}
            picture={<UiPicture name={PICTURES[light]} id="light" />}
            isSpeaking={speech.speaking?.utterance.id === say.id}
            onTap={() => speech.say(say)}
          />
          {light !== 'green' && (
            <Dots
              count={DOTS}
              now={ready.wanted === 0 ? 0 : Math.floor((ready.kept / ready.wanted) * DOTS)}
            />
          )}
        </div>
        <ChoiceCard
          name="sent"
          class="ready-sent turns"
          term={t(`sent-${sent}`)}
          picture={<UiPicture name={SENT_PICTURES[sent]} id="sent" />}
          isSpeaking={speech.speaking?.utterance.id === saySent.id}
          onTap={() => speech.say(saySent)}
        />
      </div>
    </Screen>
  );
}
