import { tableTop, tablet } from './objects.ts';
import { monthPage } from './papers.ts';
import { runeStone } from './places.ts';
import { scenes } from './scene.ts';
import { laptop, WHOLE } from './scenes-vocab-things.ts';
import { townHallSign } from './services.ts';
import { area, at, circle, line, rect } from './shapes.ts';
import { arrow, padlock } from './signs.ts';
import { ground, squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { AUTOMOBILE, BICYCLE, E_MAIL } from './symbols.ts';

/** Module 2, screens, codes and the people of the municipality; and what one travels by or looks at. */
export const DIGITAL_WORDS = {
  password: squareScene('Adgangskode', password, WHOLE),
  'log-in': squareScene('Log ind', logIn, WHOLE),
  computer: squareScene('Computer', () => stage('danish') + laptop(320, 330, 1.16, tiles()), WHOLE),
  internet: squareScene('Internet', internet),
  email: squareScene(
    'E-mail',
    () => stage('post') + laptop(320, 330, 1.16, symbol(E_MAIL, -72, -70, 144)),
    WHOLE,
  ),
  bicycle: squareScene('Cykel', () => stage('calm', 500) + symbol(BICYCLE, 120, 150, 400)),
  car: squareScene('Bil', () => stage('home', 480) + symbol(AUTOMOBILE, 110, 110, 420)),
  runestone: squareScene(
    'Runesten',
    () =>
      stage('calm', 500) + area('M160 540C200 500 440 500 480 540Z', '#9DAC80') + runeStone(326, 366, 2.6),
  ),
  ...scenes({
    authority: {
      title: 'Kommunen',
      crops: WHOLE,
      ground: { wall: '#E4EAF3', floor: '#BFCBDD', floorAt: 560 },
      things: [
        {
          drawn:
            rect(216, 104, 208, 196, 10, '#B98A64') +
            rect(230, 118, 180, 168, 4, '#F4F1EA') +
            townHallSign(320, 200, 0.86),
        },
      ],
      people: [
        { look: 'lise', mood: 'happy', turn: -0.6, gaze: -0.5, at: [474, 276], scale: 0.94 },
        { look: 'noor', mood: 'speak', turn: 0.7, gaze: 0.6, at: [158, 300], scale: 1 },
      ],
      front: [
        {
          drawn:
            rect(300, 470, 900, 500, 8, '#9A6237') +
            rect(280, 452, 940, 26, 8, '#C79A6B') +
            at(372, 442, 1, rect(-44, -8, 88, 14, 3, '#FFFDF8')),
        },
      ],
    },
    appointment: {
      title: 'Aftale',
      crops: WHOLE,
      ground: { tint: 'calendar' },
      people: [
        { look: 'fatima', turn: 0.7, gaze: 0.6, at: [140, 282], scale: 0.9 },
        { look: 'lise', turn: -0.7, gaze: -0.6, mood: 'happy', at: [500, 282], scale: 0.9 },
      ],
      front: [{ drawn: tableTop(520) + monthPage(322, 400, 0.72, 0) }],
    },
    'job-counsellor': {
      title: 'Jobrådgiver',
      ground: { tint: 'danish' },
      people: [
        { look: 'lise', turn: 0.5, mood: 'speak', gaze: 0.6, at: [206, 256], scale: 1 },
        { look: 'senait', turn: -0.5, gaze: -0.4, at: [442, 266], scale: 1 },
      ],
      front: [
        {
          drawn:
            tableTop(520) +
            laptop(322, 446, 0.58) +
            at(322, 434, 0.36, rect(-144, -108, 288, 180, 6, '#3E5D66')),
        },
      ],
    },
    museum: {
      title: 'Museum',
      ground: { wall: '#E9E1D2', floor: '#C9A878', floorAt: 520 },
      things: [
        {
          drawn:
            rect(130, 110, 380, 250, 4, '#9A6237') +
            rect(150, 130, 340, 210, 2, '#BFD9E2') +
            circle(410, 190, 30, '#F0D08A') +
            area('M150 340V270C220 220 300 230 360 280C410 250 450 250 490 270V340Z', '#93A67A') +
            area('M150 340V310C240 280 330 300 490 320V340Z', '#7E9167'),
        },
      ],
      people: [
        { look: 'amina', view: 'back', at: [226, 410], scale: 0.82 },
        { look: 'olena', view: 'back', at: [426, 416], scale: 0.82 },
      ],
    },
  }),
} as const;

function tiles(): string {
  return ['#B4553A', '#2F6F73', '#D3A03F', '#8C3F5E', '#6E7F58', '#3D4F7C']
    .map((colour, i) => rect(-114 + (i % 3) * 80, -74 + Math.floor(i / 3) * 80, 68, 68, 12, colour))
    .join('');
}

function password(): string {
  const dots = [0, 1, 2, 3, 4].map((i) => circle(-88 + i * 44, 66, 13, '#2B211D')).join('');
  const screen =
    padlock(0, -50, 1.1) + rect(-128, 30, 256, 72, 14, '#FFFFFF', 'stroke="#5F7596" stroke-width="6"') + dots;
  return stage('post') + tablet(320, 320, 430, 330, screen);
}

function logIn(): string {
  const way =
    rect(-30, -106, 150, 212, 6, '#FBEFD0') +
    area('M120-106L44-70V142L120 106Z', '#7FA3A8') +
    circle(60, 20, 8, '#FBEFD0');
  return (
    ground('#DFE6F1') +
    circle(320, 320, 256, '#CFDAEA') +
    tablet(348, 320, 400, 310, way) +
    arrow(110, 326, 326, 326, '#0E5A60', 24)
  );
}

function internet(): string {
  const arcs =
    line('M-120-20A170 170 0 0 1 120-20M-78 22A110 110 0 0 1 78 22M-38 62A54 54 0 0 1 38 62', '#0E5A60', 26) +
    circle(0, 104, 22, '#0E5A60');
  return stage('danish') + tablet(320, 448, 300, 200, tablesOnScreen()) + at(320, 220, 1, arcs);
}

function tablesOnScreen(): string {
  return at(0, 0, 0.8, tiles());
}
