import { monthPage } from './papers.ts';
import { scenes } from './scene.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { ALL } from './scenes-vocab-things.ts';
import { bunting } from './school-things.ts';
import { jobnetSign } from './services.ts';
import { squareScene, stage, womanHolding } from './stage.ts';

/** One picture for each topic line of module 7, "Afslutning". */
export const TOPICS_7 = {
  'topic-7-1': squareScene('Jeg holder fast i mit arbejde', keepsHold, ALL),
  ...scenes({
    'topic-7-2': {
      title: 'Vi slutter projektet',
      crops: ALL,
      ground: { tint: 'today' },
      things: [{ drawn: bunting(30) }],
      people: [
        { look: 'hodan', mood: 'happy', at: [128, 262], scale: 0.82 },
        { look: 'olena', mood: 'happy', at: [512, 262], scale: 0.82 },
        { look: 'parwin', mood: 'happy', gesture: 'wave', at: [322, 216], scale: 0.92 },
        { look: 'selam', mood: 'happy', gesture: 'wave', at: [212, 420], scale: 0.86 },
        { look: 'noor', mood: 'happy', gesture: 'wave', flip: true, at: [440, 420], scale: 0.86 },
      ],
    },
    'topic-7-3': {
      title: 'Hvordan har det været?',
      crops: ALL,
      ground: { tint: 'danish' },
      people: [{ look: 'senait', gesture: 'think', gaze: -0.4, at: [320, 196], scale: 0.94 }],
      front: [
        { thing: 'table', at: [0, 420] },
        {
          drawn:
            portrait('amina', 128, 528, 168, '#F3DFB4', 'happy') +
            portrait('amina', 320, 528, 168, '#DBE2C6', 'calm') +
            portrait('amina', 512, 528, 168, '#EFD0C4', 'worried'),
        },
      ],
    },
  }),
} as const;

/** She has work, holds it fast, and the weeks go on. */
function keepsHold(): string {
  return (
    stage('today') +
    monthPage(112, 210, 0.42) +
    monthPage(528, 210, 0.42, 12, '#1F6B3A') +
    womanHolding(
      'fatima',
      320,
      244,
      1.2,
      { board: jobnetSign(0, 0, 1.16), halfWidth: 100, y: 236 },
      { mood: 'happy' },
    )
  );
}
