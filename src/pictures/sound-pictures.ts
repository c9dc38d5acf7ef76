import { compose, type PictureOptions } from './compose.ts';
import { hand } from './hand.ts';
import { tablet } from './objects.ts';
import { circle, line, rect } from './shapes.ts';
import { arrow, soundArcs, speaker } from './signs.ts';
import { squareScene, stage } from './stage.ts';

const SCENES = {
  'turn-up': squareScene('Skru op', turnUp),
  earphones: squareScene('Høretelefoner', earphones),
} as const;

export type SoundPictureName = keyof typeof SCENES;

/** A picture of what to do when a tablet is silent, as one complete SVG. Same input, same text. */
export const drawSoundPicture = (name: SoundPictureName, options: PictureOptions = {}): string =>
  compose(name, SCENES[name], options);

/** The long key at the edge of the tablet, a finger on its upper end, and the sound that grows. */
function turnUp(): string {
  return (
    stage('today') +
    tablet(250, 330, 280, 360, speaker(-34, 0, 1.3) + soundArcs(12, 0, 1.1)) +
    rect(394, 230, 20, 130, 10, '#3A2F28') +
    arrow(476, 250, 476, 130, '#0E5A60', 22) +
    hand(430, 268, -150, 'point', '#B98150', 1, 2)
  );
}

/** A plug on its way out of the tablet, and the small thing for the ear at the end of its cord. */
function earphones(): string {
  return (
    stage('words') +
    tablet(210, 330, 230, 330, '') +
    line('M356 330H400', '#9AA3A8', 12) +
    rect(398, 312, 62, 36, 12, '#3A2F28') +
    line('M460 330C560 330 560 210 488 196', '#3A2F28', 10) +
    circle(470, 190, 32, '#3A2F28') +
    circle(462, 186, 14, '#8A939A') +
    arrow(404, 430, 516, 430, '#0E5A60', 20)
  );
}
