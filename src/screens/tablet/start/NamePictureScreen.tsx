import { useMemo, useState } from 'preact/hooks';
import { useHerLook } from '#hooks/her-look.ts';
import { go, here } from '#hooks/navigation.ts';
import { useSpeech } from '#hooks/speech.ts';
import { useHolder, useTablet } from '#hooks/tablet.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { CAST_NAMES, drawFace } from '#pictures/faces.ts';
import { drawMirror } from '#pictures/mirror.ts';
import { ChoiceCard } from '#ui/ChoiceCard.tsx';
import { Picture } from '#ui/Picture.tsx';
import { useHerFace } from '../me/use-her-face.ts';
import { WholePicture } from '../me/WholePicture.tsx';
import { Screen } from '../Screen.tsx';
import './name-picture.css';

interface Props {
  onChosen: () => void;
}

/** The eight she may choose among. Parwin and Lise stand for the teacher and the adviser. */
export const FACES_TO_CHOOSE = [
  'amina',
  'noor',
  'hodan',
  'selam',
  'olena',
  'miriam',
  'zara',
  'fatima',
] as const;

/**
 * Whose tablet is this? A paired tablet shows her picture and first name; on another she chooses a picture, or how
 * her own figure looks, which then stands for her on both.
 */
export function NamePictureScreen({ onChosen }: Props) {
  const { nickname, face } = useHolder();
  const look = useHerLook();
  const svg = useHerFace();
  const isDrawn = CAST_NAMES.some((name) => name === face);
  return svg !== undefined && (look || (nickname !== undefined && isDrawn)) ? (
    <Known nickname={nickname} svg={svg} onGo={onChosen} />
  ) : (
    <Choosing first={face} onChosen={onChosen} />
  );
}

function Known({ nickname, svg, onGo }: { nickname: string | undefined; svg: string; onGo: () => void }) {
  const t = useTerms('tablet');
  const you = useTerms('me')('you');
  const speech = useSpeech();
  const name = nickname ? { id: 'tablet.her-name', da: nickname, text: nickname, lang: 'da' } : you;
  const welcome = [spoken(t('welcome')), spoken(name)];
  return (
    <Screen name={`name-picture#${here()}`} say={welcome} back={false} next={{ onGo, thumb: svg }}>
      <div class="her-picture is-two" dir="ltr">
        <ChoiceCard
          name="her"
          term={name}
          picture={<WholePicture svg={svg} />}
          isSpeaking={speech.speaking?.utterance.id === name.id}
          onTap={onGo}
        />
        <LookCard />
      </div>
    </Screen>
  );
}

/** The way to choosing how her own figure looks. */
function LookCard() {
  const t = useTerms('me');
  const look = useHerLook();
  const svg = useMemo(() => drawMirror(look), [look]);
  return (
    <ChoiceCard
      name="my-look"
      class="look-card turns"
      term={t('my-look')}
      picture={<WholePicture svg={svg} />}
      onTap={() => go('/me/look')}
    />
  );
}

function Choosing({ first, onChosen }: { first: string | undefined; onChosen: () => void }) {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const { chooseFace } = useTablet();
  const [chosen, setChosen] = useState(first);
  const drawn = useMemo(
    () => FACES_TO_CHOOSE.map((name) => drawFace(name, { mood: 'happy', square: true })),
    [],
  );
  const thumb = drawn[(FACES_TO_CHOOSE as readonly string[]).indexOf(chosen ?? '')];

  const take = (face: string) => {
    // A tablet that cannot save says so in one place (`trouble`); she goes on all the same.
    chooseFace(face).catch(() => undefined);
    onChosen();
  };
  return (
    <Screen
      name={`name-picture#${here()}`}
      say={[spoken(t('choose-picture'))]}
      back={false}
      next={chosen ? { onGo: () => take(chosen), state: 'glow', ...(thumb && { thumb }) } : undefined}
    >
      <div class="faces" dir="ltr">
        {FACES_TO_CHOOSE.map((name, i) => {
          const term = t(`face-${name}`);
          return (
            <ChoiceCard
              key={name}
              name={name}
              class="face-card turns"
              term={term}
              picture={<Picture svg={drawn[i] ?? ''} />}
              isChosen={chosen === name}
              isTicked={chosen === name}
              isSpeaking={speech.speaking?.utterance.id === term.id}
              onTap={() => {
                setChosen(name);
                speech.say(spoken(term));
              }}
            />
          );
        })}
        <LookCard />
      </div>
    </Screen>
  );
}
