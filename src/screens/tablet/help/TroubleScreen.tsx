import { useOpening, useSpeech } from '#hooks/speech.ts';
import type { Trouble } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import type { ReadyName } from '#pictures/ready-pictures.ts';
import { Icon } from '#ui/Icon.tsx';
import { Label } from '#ui/Label.tsx';
import { ReadyPicture } from '#ui/ReadyPicture.tsx';
import { Caption } from '../Caption.tsx';
import './trouble.css';

const PICTURES: Readonly<Record<Trouble, ReadyName>> = {
  full: 'tablet-full',
  'cannot-save': 'tablet-full',
  'cannot-open': 'help',
  blocked: 'update',
  evicted: 'help',
};

/**
 * The tablet's memory does not work: said by a picture, a voice and a word, with no blame and no code. It takes the
 * whole screen, since nothing she did now would be kept. The button starts the app anew.
 */
export function TroubleScreen({ trouble }: { trouble: Trouble }) {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const word = t(`trouble-${trouble}`);
  const say = [spoken(t(`say-trouble-${trouble}`)), spoken(t('show-teacher'))];
  const again = t('try-again');
  useOpening(`trouble#${trouble}`, say);
  return (
    <main class="trouble" data-screen="trouble" data-trouble={trouble}>
      <button type="button" class="trouble-picture" data-term={word.id} onClick={() => speech.say(...say)}>
        <ReadyPicture name={PICTURES[trouble]} />
        <Label text={word.text} lang={word.lang} />
      </button>
      <button
        type="button"
        class="trouble-again"
        data-role="primary"
        data-term={again.id}
        onClick={() => location.reload()}
      >
        <Icon name="next" />
        <Label text={again.text} lang={again.lang} />
      </button>
      <Caption speaking={speech.speaking} />
    </main>
  );
}
