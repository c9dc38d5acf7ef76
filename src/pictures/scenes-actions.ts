import { shoulderBag } from './belongings.ts';
import { CAST, type Look } from './cast.ts';
import { personOnFoot } from './figure.ts';
import { hand } from './hand.ts';
import { letter, POST_LETTER } from './letters.ts';
import { cup, tablet } from './objects.ts';
import { sheet, writing } from './papers.ts';
import { EVERYDAY_POSES } from './poses.ts';
import { openDoor, roomDoor, sideChair } from './rooms.ts';
import { LISTENING } from './scenes-shell.ts';
import { townHallSign } from './services.ts';
import { area, line, mirrored, oval, rect } from './shapes.ts';
import { arrow, soundArcs } from './signs.ts';
import { floor, ground, hers, squareScene, stage, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { KEY, PENCIL } from './symbols.ts';

/** What one does with body and hands, and the words of every lesson. */
export const ACTION_SCENES = {
  bag: squareScene('Taske', () => stage('home') + shoulderBag(320, 370, 2)),
  key: squareScene('Nøgle', () => stage('today') + symbol(KEY, 180, 180, 280)),
  'stand-up': hers(
    'amina',
    squareScene('Rejs dig', (cast) => body('rise', cast)),
  ),
  'sit-down': hers(
    'amina',
    squareScene('Sæt dig', (cast) => body('sit', cast)),
  ),
  'open-bag': hers('zara', squareScene('Åbn tasken', openBag)),
  point: squareScene('Peg', point),
  'hand-on-heart': hers(
    'noor',
    squareScene('Hånden på hjertet', (cast = CAST) => stage('calendar') + onHeart(cast.noor)),
  ),
  'write-name': hers('noor', squareScene('Skriv dit navn', writeName)),
  'walk-to-door': hers('noor', squareScene('Gå til døren', walkToDoor)),
  'talk-together': hers('amina', squareScene('Tal sammen', talkTogether)),
  'real-task': hers('amina', squareScene('Den rigtige opgave', realTask)),
  same: squareScene('Ens', () => stage('words') + cup(208, 300, 1.1) + cup(420, 300, 1.1)),
  different: squareScene(
    'Forskellige',
    () => stage('words') + cup(208, 300, 1.1) + symbol(KEY, 330, 236, 180),
  ),
  listen: hers(
    'olena',
    squareScene(
      'Lyt',
      (cast = CAST) =>
        stage('today') + woman(cast.olena, 372, 272, 1.26, LISTENING) + soundArcs(150, 280, 1.2),
    ),
  ),
  say: hers(
    'selam',
    squareScene(
      'Sig det',
      (cast = CAST) =>
        stage('danish') +
        woman(cast.selam, 288, 266, 1.26, { turn: 0.5, mood: 'speak', gaze: 0.4 }) +
        soundArcs(424, 310, 1.2, 0, '#0E5A60'),
    ),
  ),
  'hello-my-name': hers('amina', squareScene('Goddag, jeg hedder', hello)),
} as const;

function onHeart(look: Look): string {
  return woman(look, 320, 256, 1.24, {
    mood: 'happy',
    armLeft: { elbow: [-140, 258], wrist: [-28, 206], hand: 'flat', angle: -22 },
  });
}

function body(pose: 'sit' | 'rise', cast = CAST): string {
  const look = { ...cast.amina, mood: 'happy' } as const;
  const sitting = pose === 'sit';
  return (
    stage('calm', 540) +
    sideChair(sitting ? 262 : 232, 580, 0.88) +
    personOnFoot(EVERYDAY_POSES[pose], look, sitting ? 274 : 324, 580, 0.74) +
    (sitting ? arrow(452, 250, 452, 350) : arrow(452, 350, 452, 250))
  );
}

function openBag(cast = CAST): string {
  const { skin } = cast.zara;
  return (
    stage('home') +
    rect(268, 180, 130, 170, 10, '#2F2A2B') +
    rect(280, 192, 106, 150, 5, '#FBF7F0') +
    letter(333, 260, 84, 0, POST_LETTER) +
    rect(168, 330, 304, 240, 34, '#9A6237') +
    area('M168 364Q168 330 202 330H438Q472 330 472 364L440 306H200Z', '#6E4326') +
    rect(296, 420, 48, 60, 12, '#E5C27E') +
    line('M-60 800L150 400', cast.zara.top, 84) +
    hand(166, 372, -30, 'fist', skin, -1, 2)
  );
}

function point(): string {
  return (
    stage('danish') +
    woman('parwin', 380, 262, 1.2, {
      turn: -0.5,
      gaze: -0.8,
      armLeft: { elbow: [-150, 218], wrist: [-200, 128], hand: 'point', angle: -150 },
    })
  );
}

function writeName(cast = CAST): string {
  const { skin } = cast.noor;
  const name = line(
    'M-110 96C-96 60-80 60-84 92C-70 60-52 62-56 92C-44 72-28 70-30 92C-20 84-8 78 2 90',
    '#244679',
    9,
  );
  return (
    stage('today') +
    sheet(300, 300, 320, 380, writing(-116, -130, 230, 4, 36) + line('M-124 116H124', '#8C7A62', 5) + name) +
    symbol(PENCIL, 296, 250, 170) +
    line('M720 730L452 440', cast.noor.top, 92) +
    hand(420, 400, -142, 'fist', skin, -1, 2.3)
  );
}

function walkToDoor(cast = CAST): string {
  return (
    ground('#EFE4D2') +
    floor(560, '#C9B593') +
    roomDoor(444, 560, 1.02) +
    personOnFoot(EVERYDAY_POSES.walk, cast.noor, 222, 594, 0.72)
  );
}

function talkTogether(cast = CAST): string {
  return (
    stage('calendar') +
    woman('selam', 320, 212, 0.78, { mood: 'speak' }) +
    woman(cast.amina, 184, 300, 0.84, { turn: 0.7, mood: 'happy', gaze: 0.5 }) +
    woman('olena', 456, 300, 0.84, { turn: -0.7, mood: 'happy', gaze: -0.5 }) +
    area('M-400 700V540Q320 440 1040 540V700Z', '#C79A6B') +
    oval(320, 570, 420, 70, '#D9B48C') +
    cup(232, 500, 0.46, '#2F6F73') +
    cup(400, 500, 0.46)
  );
}

function realTask(cast = CAST): string {
  return (
    ground('#EFE4D2') +
    floor(570, '#C9B593') +
    mirrored(420, openDoor(420, 570, 1.06)) +
    personOnFoot(EVERYDAY_POSES.give, { ...cast.amina }, 230, 606, 0.72) +
    tablet(338, 356, 104, 78, townHallSign(0, 0, 0.32), -4)
  );
}

function hello(cast = CAST): string {
  return (
    stage('calendar') +
    woman(cast.amina, 212, 276, 1.02, {
      turn: 0.5,
      mood: 'speak',
      armLeft: { elbow: [-132, 250], wrist: [-30, 206], hand: 'flat', angle: -22 },
    }) +
    woman('lise', 448, 272, 1, { turn: -0.6, mood: 'happy', gaze: -0.5 })
  );
}
