import { useState } from 'preact/hooks';
import { directionOf } from '#domain/languages.ts';
import { useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Fitted } from '../Fitted.tsx';
import { NotToday } from './NotToday.tsx';
import type { PlayedStep, StepProps } from './played-step.ts';
import { StepButton } from './StepButton.tsx';
import './picture-step.css';
import './map-step.css';

/** Where she tapped, in hundredths of the map's sides. */
interface Pin {
  readonly x: number;
  readonly y: number;
}

/** Enough for a life, and few enough to be seen apart. */
const MOST = 5;
/** A tap as near as this to a pin, in px, means the pin: it is as large to a finger as any button. */
const REACH = 36;
const SIZES = [46, 40, 34, 30] as const;

/**
 * The pins are known to this component alone: no tap of it is kept, so leaving the step forgets them, and nothing of
 * where a woman has been is ever on the disk or on its way to anybody.
 */
function MapStep({ step, open, dots, goOn }: StepProps<'map'>) {
  const t = useTerms('learn');
  const speech = useSpeech();
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const question = open.say(step.phrase);

  const tap = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const pin = { x: (100 * (event.clientX - left)) / width, y: (100 * (event.clientY - top)) / height };
    if (!isOnMap(pin)) return;
    const hit = pinAt(pins, pin, (100 * REACH) / width);
    if (hit) setPins(pins.filter((one) => one !== hit));
    else if (pins.length < MOST) setPins([...pins, pin]);
    else speech.say(spoken(t('map-full')));
  };

  return (
    <div class="map-step" dir="ltr">
      <div class="map">
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a place on a map is pointed at; whoever cannot point goes on, and nothing is asked of her */}
        <div class="map-land" data-map onClick={tap}>
          <Picture svg={open.lesson.pictures[step.picture] ?? ''} />
        </div>
        <svg class="map-way" viewBox="0 0 100 100" aria-hidden="true">
          <polyline points={pins.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
        {pins.map((pin, i) => (
          <i
            key={`${pin.x} ${pin.y}`}
            class="map-pin"
            data-pin={i + 1}
            style={{ '--x': `${pin.x}%`, '--y': `${pin.y}%` }}
          />
        ))}
      </div>
      <div class="map-side" dir={directionOf(question.help?.language ?? 'da')}>
        {dots}
        <button type="button" class="step-words" data-term={question.id} onClick={() => speech.say(question)}>
          <Fitted sizes={SIZES} text={question.id} isBlock class="step-sentence">
            <Label text={question.da} lang="da" class="step-sentence-da" />
            {question.help && (
              <Label text={question.help.text} lang={question.help.language} class="step-sentence-help" />
            )}
          </Fitted>
        </button>
        <StepButton
          name="listen"
          term={t('listen')}
          icon="listen"
          isFirst
          isSpeaking={speech.speaking?.utterance.id === question.id}
          onTap={() => speech.say(question)}
        />
        {step.isOptional && <NotToday goOn={goOn} />}
      </div>
    </div>
  );
}

/** The nearest pin within reach of a tap, in hundredths of the map's side; the map is square. */
function pinAt(pins: readonly Pin[], { x, y }: Pin, reach: number): Pin | undefined {
  const distanceTo = (pin: Pin) => Math.hypot(pin.x - x, pin.y - y);
  const [nearest] = [...pins].sort((a, b) => distanceTo(a) - distanceTo(b));
  return nearest && distanceTo(nearest) <= reach ? nearest : undefined;
}

const isOnMap = ({ x, y }: Pin): boolean => x >= 0 && x <= 100 && y >= 0 && y <= 100;

/** The way of her life on a map, if she wants to show it. */
export const map: PlayedStep<'map'> = {
  Show: MapStep,
  say: ({ phrase }, open, t) => [open.say(phrase), spoken(t('map-task'))],
};
