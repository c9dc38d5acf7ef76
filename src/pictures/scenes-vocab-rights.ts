import { LOOKS } from './looks.ts';
import { card, plant } from './objects.ts';
import { sheet, writing } from './papers.ts';
import { drawFigure } from './person.ts';
import { POSES } from './poses-everyday.ts';
import { roomDoor } from './rooms.ts';
import { scenes } from './scene.ts';
import { school } from './scenes-vocab-houses.ts';
import { questionMark, scales, WHOLE } from './scenes-vocab-things.ts';
import { jobnetSign } from './services.ts';
import { area, rect, text } from './shapes.ts';
import { arrow } from './signs.ts';
import { floor, ground, squareScene } from './stage.ts';
import { symbol } from './symbol.ts';
import { OFFICE_BUILDING, PENCIL } from './symbols.ts';
import { washingMachine } from './work-things.ts';

/** Scenes of lessons: the way into work, who helps there, and who helps when it is hard. */
export const RIGHTS_WORDS = {
  ...scenes({
    'first-day-at-work': {
      title: 'Første dag på arbejdet',
      crops: WHOLE,
      ground: { wall: '#EFE4D2', floor: '#C9B593', floorAt: 560 },
      things: [{ thing: 'door-open', at: [120, 560], scale: 1.1 }],
      people: [
        { look: 'amina', pose: 'shake', mood: 'happy', at: [236, 612], scale: 0.92 },
        {
          look: 'olena',
          wear: { clothes: 'cleaning' },
          pose: 'hold',
          holds: 'linen',
          mood: 'happy',
          flip: true,
          at: [486, 612],
          scale: 0.92,
        },
      ],
    },
    'ask-for-help-at-work': {
      title: 'Bed om hjælp på arbejdet',
      crops: WHOLE,
      ground: { wall: '#DCE8EC', floor: '#C3D3D6', floorAt: 540 },
      things: [{ drawn: questionMark(322, 170, 0.9) }],
      people: [
        {
          look: 'noor',
          wear: { clothes: 'cleaning' },
          gesture: 'wave',
          mood: 'speak',
          turn: 0.4,
          at: [190, 286],
          scale: 0.92,
        },
        {
          look: 'senait',
          wear: { clothes: 'cleaning' },
          mood: 'happy',
          turn: -0.5,
          gaze: -0.5,
          at: [460, 286],
          scale: 0.92,
        },
      ],
      front: [{ drawn: washingMachine(320, 640, 0.86) }],
    },
    'talk-to-union': {
      title: 'Tal med din fagforening',
      crops: WHOLE,
      ground: { tint: 'words' },
      things: [{ drawn: card(320, 160, 160, 156, 0, scales(0, 8, 0.42)) }],
      people: [
        { look: 'hodan', mood: 'worried', turn: 0.5, at: [148, 310], scale: 0.9 },
        { look: 'zara', mood: 'speak', wear: { clothes: 'blazer' }, turn: -0.5, at: [492, 310], scale: 0.9 },
      ],
      front: [
        { thing: 'table', at: [0, 540] },
        { drawn: sheet(320, 552, 140, 120, writing(-44, -30, 88, 4, 22)) },
      ],
    },
    'company-consultant': {
      title: 'Virksomhedskonsulent',
      crops: WHOLE,
      ground: { tint: 'post', floorAt: 560 },
      people: [
        {
          look: 'olena',
          wear: { clothes: 'blazer' },
          pose: 'stand-hands',
          mood: 'happy',
          at: [320, 590],
          scale: 0.86,
        },
        { look: 'fatima', pose: 'shake', mood: 'happy', at: [202, 614], scale: 0.86 },
        {
          look: 'man-bearded',
          wear: { clothes: 'shop' },
          pose: 'shake',
          mood: 'happy',
          flip: true,
          at: [440, 614],
          scale: 0.86,
        },
      ],
    },
    'talk-private': {
      title: 'Tal i fred og ro',
      crops: WHOLE,
      ground: { wall: '#EADCC6', floor: '#C9B08A', floorAt: 560 },
      things: [
        { drawn: area('M220 -300L60 560H580L420 -300Z', '#F6EBD2', 'opacity=".7"') },
        { drawn: roomDoor(320, 560, 1.02) },
        { thing: 'lamp', at: [320, 120], scale: 0.9 },
      ],
      people: [
        { look: 'selam', mood: 'calm', turn: 0.6, gaze: 0.5, at: [136, 320], scale: 0.94 },
        { look: 'amina', mood: 'calm', turn: -0.6, gaze: -0.5, at: [504, 320], scale: 0.94 },
      ],
      front: [
        { thing: 'table', at: [0, 560] },
        { thing: 'saucer', at: [210, 512], scale: 0.5 },
        { thing: 'saucer', at: [430, 512], scale: 0.5, colour: '#2F6F73' },
      ],
    },
    'helpline-1888': {
      title: 'Ring 1888',
      crops: WHOLE,
      ground: { tint: 'calm' },
      people: [
        { look: 'parwin', gesture: 'phone-ear', holds: 'phone', mood: 'calm', at: [240, 270], scale: 1.06 },
      ],
      front: [
        { drawn: card(480, 230, 190, 110, 0, text(0, 24, 68, '1888')) },
        { thing: 'table', at: [0, 560] },
        { drawn: plant(490, 486, 1.1) },
      ],
    },
  }),
  'two-paths': squareScene('To veje', twoPaths, WHOLE),
  'quick-exit': squareScene('Hurtigt ud', quickExit, WHOLE),
} as const;

function twoPaths(): string {
  return (
    ground('#DCE8EC') +
    floor(290, '#B7C49A') +
    area(
      'M280 660C280 520 240 470 150 400C130 380 120 340 120 300H190C190 330 210 360 240 380C290 420 310 450 320 500C330 450 350 420 400 380C430 360 450 330 450 300H520C520 340 510 380 490 400C400 470 360 520 360 660Z',
      '#E8DAC2',
    ) +
    school(154, 316, 0.62) +
    symbol(OFFICE_BUILDING, 386, 108, 220) +
    symbol(PENCIL, 116, 44, 86) +
    jobnetSign(496, 80, 0.5) +
    drawFigure(POSES['back-stand'], LOOKS.amina, { at: [320, 634], scale: 0.46, flip: false })
  );
}

/** Out at once: an open door and where it leads. */
function quickExit(): string {
  return (
    ground('#EFE4D2') +
    floor(560, '#C9B593') +
    rect(250, 120, 230, 440, 4, '#FFFDF8') +
    rect(268, 138, 194, 422, 3, '#CFE2EA') +
    rect(268, 476, 194, 84, 0, '#B7C49A') +
    area('M462 138L556 170V582L462 560Z', '#4A7479') +
    arrow(120, 400, 380, 400, '#0E5A60', 34)
  );
}
