import { Picture } from '#ui/Picture.tsx';
import { useWords } from '../../words.ts';
import { usePlaying } from '../use-playing.ts';
import { type DraftPart, lengthText, soundOf } from './story-draft.ts';

interface Props {
  parts: readonly DraftPart[];
  pictures: Readonly<Record<string, string>>;
  onEarlier: (at: number) => void;
  onRemove: (at: number) => void;
}

/** The parts so far, in their order. */
export function StoryParts({ parts, pictures, onEarlier, onRemove }: Props) {
  const t = useWords();
  const play = usePlaying();
  return (
    <ol class="story-parts">
      {parts.map((part, at) => (
        <li key={`${part.picture} ${part.seconds} ${part.bytes.byteLength}`} data-part={part.picture}>
          <span class="story-thumb">
            <Picture svg={pictures[part.picture] ?? ''} />
          </span>
          <span>{t('story-part', { part: at + 1, length: lengthText(part.seconds) })}</span>
          <button type="button" class="button" onClick={() => play(soundOf(part))}>
            {t('voice-play')}
          </button>
          <button type="button" class="plain" disabled={at === 0} onClick={() => onEarlier(at)}>
            {t('story-earlier')}
          </button>
          <button type="button" class="plain" onClick={() => onRemove(at)}>
            {t('story-remove')}
          </button>
        </li>
      ))}
    </ol>
  );
}
