import type { Task } from '#domain/operation.ts';
import { PLACE_OF_TASK } from '#domain/practice-ring.ts';
import { usePracticeSettings } from '#hooks/practice-settings.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { usePortrait } from '#ui/use-portrait.ts';
import { Screen } from '../Screen.tsx';
import { usePhoto } from '../use-photo.ts';
import { localNameOf } from './local-name.ts';
import './real-site.css';
import { siteOf } from './sites.ts';
import { TASK_PICTURES } from './task-picture.ts';
import { useNetwork } from './use-network.ts';

interface Props {
  task: Task;
  onLeave: () => void;
}

/** Before she goes to the real site: what it is called and looks like here, and with whom to go. Only Next opens it. */
export function LeavingSite({ task, onLeave }: Props) {
  const t = useTerms('post');
  const speech = useSpeech();
  const hasNetwork = useNetwork();
  const { localName, media, skin } = usePracticeSettings(PLACE_OF_TASK[task]);
  const photo = usePhoto(media);
  const isPhoto = hasNetwork && photo.address !== undefined;
  const phrases = hasNetwork ? [t('leaving'), t('safety')] : [t('no-network')];
  const shows = isPhoto ? t('looks-like-this') : phrases[0];
  const name = t(task);
  const local = localNameOf(task, localName);
  const frame = usePortrait() ? 'wide' : 'square';
  const leave = () => {
    speech.effect('leaving');
    onLeave();
    window.open(siteOf(task, skin), '_blank', 'noopener');
  };
  return (
    <Screen
      name={`real-site#${hasNetwork}`}
      say={phrases.map(spoken)}
      next={hasNetwork ? { onGo: leave } : undefined}
    >
      <div class="leaving" dir="ltr">
        <button
          type="button"
          class={`leaving-picture ${isPhoto ? 'is-photo' : ''}`}
          data-term={shows?.id}
          onClick={() => speech.say(...(isPhoto && shows ? [shows] : phrases).map(spoken))}
        >
          {isPhoto ? (
            <img class="leaving-photo" src={photo.address} alt="" onError={photo.giveUp} />
          ) : (
            <UiPicture name={hasNetwork ? 'leaving' : 'no-network'} frame={frame} />
          )}
          {shows && (
            <Label text={shows.text} lang={shows.lang} class={isPhoto ? 'leaving-shows' : 'unseen'} />
          )}
        </button>
        <div class="leaving-side">
          <button
            type="button"
            class="leaving-name"
            data-term={name.id}
            onClick={() => speech.say(...[name, ...(local ? [local] : [])].map(spoken))}
          >
            <UiPicture name={TASK_PICTURES[task]} />
            <span class="leaving-names">
              <Label text={name.text} lang={name.lang} />
              {local && <Label text={local.text} lang={local.lang} class="leaving-local" />}
            </span>
          </button>
          {phrases.map((phrase) => (
            <button
              key={phrase.id}
              type="button"
              class={`leaving-words ${speech.speaking?.utterance.id === phrase.id ? 'is-speaking' : ''}`}
              data-term={phrase.id}
              onClick={() => speech.say(spoken(phrase))}
            >
              <Label text={phrase.text} lang={phrase.lang} />
            </button>
          ))}
        </div>
      </div>
    </Screen>
  );
}
