import { useMemo } from 'preact/hooks';
import { lightOf } from '#domain/ready.ts';
import { go } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useLive, useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import type { UiPictureName } from '#pictures/ui-pictures.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Picture } from '#ui/Picture.tsx';
import { UiPicture } from '#ui/UiPicture.tsx';
import { AbilityPicture } from '../can/AbilityPicture.tsx';
import { useHerFace } from '../me/use-her-face.ts';
import { WholePicture } from '../me/WholePicture.tsx';
import { Screen } from '../Screen.tsx';
import './help.css';
import { purposeOf } from './purpose.ts';

const WAYS: readonly { name: string; path: string; picture: UiPictureName | 'adviser' | 'her' | 'can' }[] = [
  { name: 'ready-light', path: '/ready', picture: 'ready' },
  { name: 'who-sees', path: '/privacy', picture: 'adviser' },
  { name: 'language', path: '/language', picture: 'language' },
  { name: 'connect', path: '/connect', picture: 'group' },
  { name: 'my-picture', path: '/me', picture: 'her' },
  { name: 'i-can', path: '/can', picture: 'can' },
];

/** Her teacher's face: it says again what the screen was for, and shows what else there is. No form, no chat. */
export function HelpScreen() {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const { content } = useTablet();
  const light = lightOf(useLive(content).ready);
  const from = new URLSearchParams(location.search).get('from') ?? '/';
  const a = useTerms('abilities');
  const purpose = from.startsWith('/can') ? a('together-said') : t(purposeOf(from));
  const her = useHerFace();
  const faces = useMemo(
    () => ({
      teacher: drawFace('parwin', { mood: 'speak', square: true }),
      adviser: drawFace('lise', { mood: 'happy', square: true }),
      her: her ?? drawFace('amina', { mood: 'happy', square: true }),
    }),
    [her],
  );
  const again = [spoken(purpose), spoken(t('show-teacher'))];

  return (
    <Screen name={`help#${from}`} say={again} back={() => go(from, { replace: true })}>
      <div class="help" dir="ltr">
        <ChoiceCard
          name="teacher"
          class="help-teacher turns"
          term={t('hear-again')}
          picture={<Picture svg={faces.teacher} />}
          isSpeaking={speech.speaking?.utterance.id === purpose.id}
          onTap={() => speech.say(...again)}
        />
        {WAYS.map(({ name, path, picture }) => (
          <ChoiceCard
            key={name}
            name={name}
            class="help-way turns"
            term={picture === 'can' ? a(name) : t(name)}
            picture={
              picture === 'can' ? (
                <AbilityPicture name="strengths" />
              ) : picture === 'adviser' || picture === 'her' ? (
                <WholePicture svg={faces[picture]} />
              ) : (
                <UiPicture name={name === 'ready-light' && light !== 'green' ? 'wait' : picture} />
              )
            }
            onTap={() => go(path)}
          />
        ))}
        <ChoiceCard
          name="sound"
          class="help-way turns"
          term={t('sound')}
          picture={<UiPicture name={speech.hasVoice ? 'hear-test' : 'no-sound'} />}
          onTap={() => go('/sound')}
        />
      </div>
    </Screen>
  );
}
