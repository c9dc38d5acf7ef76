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
        { look: 'amina', pose: 'shake', mood: 'happy', at: [244, 612], scale: 0.84 },
        {
          look: 'olena',
          wear: { clothes: 'cleaning' },
          pose: 'hold',
          holds: 'linen',
          mood: 'happy',
          flip: true,
          at: [472, 612],
          scale: 0.84,
        },
      ],
    },
    'ask-for-help-at-work': {
      title: 'Bed om hjælp på arbejdet',
      crops: WHOLE,
      ground: { wall: '#DCE8EC', floor: '#C3D3D6', floorAt: 540 },
      things: [{ drawn: questionMark(322, 190, 0.9) }],
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
      things: [{ drawn: card(320, 200, 160, 156, 0, scales(0, 8, 0.42)) }],
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
          at: [320, 596],
          scale: 0.78,
        },
        { look: 'fatima', pose: 'shake', mood: 'happy', at: [208, 614], scale: 0.78 },
        {
          look: 'man-bearded',
          wear: { clothes: 'shop' },
          pose: 'shake',
          mood: 'happy',
          flip: true,
          at: [434, 614],
          scale: 0.78,
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
    floor(360, '#B7C49A') +
    area(
      'M276 720C276 570 240 520 150 462C130 442 120 410 120 370H190C190 400 210 424 240 440C290 474 310 500 320 540C330 500 350 474 400 440C430 424 450 400 450 370H520C520 410 510 442 490 462C400 520 364 570 364 720Z',
      '#E8DAC2',
    ) +
    school(154, 384, 0.6) +
    symbol(OFFICE_BUILDING, 386, 178, 220) +
    symbol(PENCIL, 116, 116, 84) +
    jobnetSign(496, 148, 0.46) +
    drawFigure(POSES['back-stand'], LOOKS.amina, { at: [320, 628], scale: 0.42, flip: false })
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
