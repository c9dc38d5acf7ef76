import { useEffect, useRef } from 'preact/hooks';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/Icon.tsx';
import type { Command } from './keys.ts';
import { begun, type Drawing, drawnTo, type Pen, type Point } from './strokes.ts';

interface Props {
  drawing: Drawing;
  pen: Pen;
  isDrawing: boolean;
  isLight: boolean;
  onDraw: (change: (drawing: Drawing) => Drawing) => void;
  onPen: (pen: Pen) => void;
  onCommand: (command: Command) => void;
}

const PENS = [1, 2, 3] as const;
/** The pen's width at a height of 1080 (DESIGN-NOTES §3). */
const PEN_WIDTH = 12 / 1080;

/** The pen: draws on top of the card while it is on, by finger, mouse or pen. What was drawn stays until the next card. */
export function PenLayer({ drawing, pen, isDrawing, isLight, onDraw, onPen, onCommand }: Props) {
  const { t } = useTranslation('classroom');
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const paintNow = () => canvas.current && paint(canvas.current, drawing, isLight);
    paintNow();
    addEventListener('resize', paintNow);
    return () => removeEventListener('resize', paintNow);
  }, [drawing, isLight]);

  const at = (event: PointerEvent): Point => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
    const point = at(event);
    onDraw((before) => begun(before, pen, point));
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isPrimary || event.buttons === 0) return;
    const point = at(event);
    onDraw((before) => drawnTo(before, point));
  };

  return (
    <>
      <canvas
        ref={canvas}
        class={`pen-canvas ${isDrawing ? 'is-drawing' : ''}`}
        data-strokes={drawing.strokes.length}
        onPointerDown={onDown}
        onPointerMove={onMove}
      />
      <fieldset class="pens">
        <legend class="unseen">{t('key-draw')}</legend>
        {isDrawing &&
          PENS.map((number) => (
            <button
              key={number}
              type="button"
              tabIndex={-1}
              class={`pen pen-${number}`}
              aria-label={t(`pen-${number}`)}
              aria-pressed={number === pen}
              onClick={() => onPen(number)}
            />
          ))}
        {isDrawing && (
          <button
            type="button"
            tabIndex={-1}
            class="pen-tool"
            aria-label={t('wipe')}
            onClick={() => onCommand('wipe')}
          >
            <Icon name="wipe" />
          </button>
        )}
        <button
          type="button"
          tabIndex={-1}
          class={`pen-tool pen-switch ${isDrawing ? 'is-on' : ''}`}
          aria-label={t('key-draw')}
          aria-pressed={isDrawing}
          onClick={() => onCommand('draw')}
        >
          <Icon name="pen" />
        </button>
      </fieldset>
    </>
  );
}

function paint(canvas: HTMLCanvasElement, { strokes }: Drawing, isLight: boolean): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const ratio = devicePixelRatio || 1;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (!context) return;
  const colours = getComputedStyle(canvas);
  context.scale(ratio, ratio);
  context.lineWidth = PEN_WIDTH * height;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { pen, points } of strokes) {
    const [first, ...rest] = points;
    if (!first) continue;
    context.strokeStyle = colours.getPropertyValue(`--pen-${pen}${isLight ? '-light' : ''}`).trim();
    context.beginPath();
    context.moveTo(first.x * width, first.y * height);
    // A touch without a movement is a dot.
    for (const { x, y } of rest.length > 0 ? rest : [first]) context.lineTo(x * width, y * height);
    context.stroke();
  }
}
