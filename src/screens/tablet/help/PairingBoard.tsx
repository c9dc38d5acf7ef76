import { useMemo } from 'preact/hooks';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawPairingPicture, PAIRING_PICTURES } from '#pictures/pairing-pictures.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Screen } from '../Screen.tsx';

interface Props {
  /** Positions in PAIRING_PICTURES, in the order they were tapped. */
  chosen: readonly number[];
  onChange: (chosen: readonly number[]) => void;
  /** Four are chosen. */
  onWhole: (chosen: readonly number[]) => void;
}

/** How many pictures make a code (domain/sync-protocol.ts). */
const LENGTH = 4;
const PLACES = Array.from({ length: LENGTH }, (_, place) => place);

/** 24 pictures and four empty places. A tap on a place takes its picture back. */
export function PairingBoard({ chosen, onChange, onWhole }: Props) {
  const t = useTerms('tablet');
  const speech = useSpeech();
  const drawn = useMemo(() => PAIRING_PICTURES.map(({ id }) => drawPairingPicture(id)), []);
  const nameOf = (position: number) => t(`picture-${PAIRING_PICTURES[position]?.id}`);

  const add = (position: number) => {
    const next = [...chosen, position];
    speech.say(spoken(nameOf(position)));
    if (next.length === LENGTH) onWhole(next);
    else onChange(next);
  };
  const takeBack = (place: number) => {
    speech.say(spoken(t('taken-back')));
    onChange(chosen.filter((_, i) => i !== place));
  };
  return (
    <Screen name="connect" say={[spoken(t('say-connect'))]}>
      <div class="pairing" dir="ltr">
        <div class="pairing-places">
          {PLACES.map((place) => {
            const position = chosen[place];
            return (
              <button
                key={place}
                type="button"
                class={`pairing-place ${position === undefined ? '' : 'is-full'}`}
                data-place={place}
                data-term={t('empty-place').id}
                onClick={() =>
                  position === undefined ? speech.say(spoken(t('empty-place'))) : takeBack(place)
                }
              >
                {position === undefined ? (
                  <>
                    <PlaceDots count={place + 1} />
                    <Label text={t('empty-place').text} lang={t('empty-place').lang} class="unseen" />
                  </>
                ) : (
                  <>
                    <Picture svg={drawn[position] ?? ''} />
                    <Label text={nameOf(position).text} lang={nameOf(position).lang} class="unseen" />
                  </>
                )}
              </button>
            );
          })}
        </div>
        <div class="pairing-board">
          {PAIRING_PICTURES.map(({ id }, position) => {
            const term = nameOf(position);
            return (
              <button
                key={id}
                type="button"
                class={`pairing-picture ${speech.speaking?.utterance.id === term.id ? 'is-speaking' : ''}`}
                data-pairing={id}
                data-term={term.id}
                onClick={() => add(position)}
              >
                <Picture svg={drawn[position] ?? ''} />
                <Label text={term.text} lang={term.lang} />
              </button>
            );
          })}
        </div>
      </div>
    </Screen>
  );
}

/** First, second, third, fourth: as many dots. */
function PlaceDots({ count }: { count: number }) {
  return (
    <span class="pairing-dots" aria-hidden="true">
      {PLACES.slice(0, count).map((dot) => (
        <i key={dot} />
      ))}
    </span>
  );
}
