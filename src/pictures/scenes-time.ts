import { CAST } from './cast.ts';
import { personOnFoot } from './figure.ts';
import { clock, moon, saucerCup, sun, tableTop } from './objects.ts';
import { weekBars } from './papers.ts';
import { bus, home, house } from './places.ts';
import { EVERYDAY_POSES } from './poses.ts';
import { WEEKDAY_COLOURS } from './scenes-home.ts';
import { area, around, at, circle, line, rect } from './shapes.ts';
import { floor, ground, hers, roofs, squareScene, stage, TINTS, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { ALARM_CLOCK, SANDWICH } from './symbols.ts';

const WORKDAYS = WEEKDAY_COLOURS.slice(0, 5);

/** Times of day, days of the week, hours of work. */
export const TIME_SCENES = {
  'alarm-clock': squareScene('Vækkeur', () => stage('today') + symbol(ALARM_CLOCK, 165, 165, 310)),
  'bus-stop': hers('amina', squareScene('Busstoppested', busStop)),
  'five-minutes-before': squareScene('Fem minutter før', fiveMinutesBefore),
  'work-schedule': squareScene('Vagtplan', workSchedule),
  'full-time': squareScene(
    'Fuld tid',
    () => stage('danish') + weekBars(320, 326, 1.22, [1, 1, 1, 1, 1], WORKDAYS),
  ),
  'part-time': squareScene(
    'Deltid',
    () => stage('danish') + weekBars(320, 326, 1.22, [0.5, 0.5, 0, 0.5, 0.5], WORKDAYS),
  ),
  'thirty-seven-hours': squareScene('37 timer', thirtySevenHours),
  'pause-break': hers('zara', squareScene('Pause', pauseBreak)),
  morning: squareScene('Morgen', () => street('#FBE3C4', '#E8C79A', circle(250, 372, 96, '#F0B04A'))),
  evening: squareScene('Aften', () =>
    street('#E9B69A', '#B98273', circle(420, 384, 84, '#D9694A'), '#F6D27A'),
  ),
  night: squareScene('Nat', night),
  weekend: squareScene('Weekend', weekend),
  'day-off': hers('miriam', squareScene('Fridag', dayOff)),
} as const;

function busStop(cast = CAST): string {
  return (
    ground('#DDE9EC') +
    circle(490, 190, 52, '#F0D08A') +
    floor(440, '#A9B58C') +
    floor(476, '#B4B6AE') +
    bus(440, 436, 0.78) +
    floor(540, '#E4DAC8') +
    rect(156, 262, 12, 300, 4, '#6D737A') +
    rect(116, 190, 92, 92, 12, '#2C6DA8') +
    bus(162, 240, 0.13, '#FFFDF8') +
    personOnFoot(EVERYDAY_POSES.stand, { ...cast.amina, mood: 'happy', turn: 0.6 }, 246, 606, 0.56)
  );
}

function fiveMinutesBefore(): string {
  const wedge = `M0 0L${around(0, 0, 164, -90 - 30).join(' ')}A164 164 0 0 1 0-164Z`;
  return (
    stage('calendar') + clock(320, 326, 200, 8, 55) + at(320, 326, 1, area(wedge, '#D99A2B', 'opacity=".55"'))
  );
}

function workSchedule(): string {
  const shifts: readonly (readonly [number, number, string])[] = [
    [0, -92, '#2F6F73'],
    [1, -92, '#2F6F73'],
    [2, 20, '#8C3F5E'],
    [3, 20, '#8C3F5E'],
    [5, -36, '#D3A03F'],
  ];
  const blocks = shifts.map(([day, y, colour]) => rect(-214 + day * 62, y, 56, 112, 9, colour)).join('');
  return (
    stage('home') +
    at(320, 350, 0.98, weekBars(0, 0, 1, [0, 0, 0, 0, 0, 0, 0], WEEKDAY_COLOURS) + blocks) +
    clock(494, 190, 58, 7, 0)
  );
}

function thirtySevenHours(): string {
  const hours = [8, 7, 7, 8, 7];
  const blocks = hours
    .flatMap((count, day) =>
      Array.from({ length: count }, (_, i) => rect(-152 + day * 62, -90 + i * 29, 56, 24, 6, '#2F6F73')),
    )
    .join('');
  return (
    stage('danish') +
    at(320, 350, 1.1, weekBars(0, 0, 1, [0, 0, 0, 0, 0], WORKDAYS) + blocks) +
    clock(478, 178, 62, 9, 0)
  );
}

function pauseBreak(cast = CAST): string {
  return (
    stage('calm') +
    woman(cast.zara, 300, 256, 1.12, { mood: 'happy', turn: 0.2 }, {}) +
    tableTop(492) +
    saucerCup(250, 426, 0.74, '#B4553A') +
    symbol(SANDWICH, 346, 420, 120) +
    clock(482, 214, 62, 12, 0)
  );
}

function street(sky: string, hills: string, sunOrMoon: string, pane = '#FBEFD0'): string {
  const lit = [
    [214, 430],
    [282, 430],
    [402, 448],
    [456, 448],
  ].map(([x = 0, y = 0]) => rect(x, y, 34, 44, 4, pane));
  return (
    ground(sky) +
    sunOrMoon +
    roofs(450, hills) +
    house(190, 400, 150, 200, '#C98A6B', '#7A4A3A', true) +
    house(380, 420, 130, 180, '#D9A877', '#8C4A35', true) +
    lit.join('') +
    floor(560, '#8FA58B')
  );
}

function night(): string {
  const stars = [
    [150, 190],
    [214, 250],
    [470, 250],
    [520, 180],
    [260, 160],
  ].map(([x = 0, y = 0]) => circle(x, y, 5, '#F4E7B8'));
  const walls =
    house(190, 400, 150, 200, '#4A5270', '#2A3047', true) +
    house(380, 420, 130, 180, '#525A78', '#2A3047', true);
  return (
    ground(TINTS.night.ground) +
    stars.join('') +
    moon(380, 240, 84) +
    roofs(450, '#39435F') +
    walls +
    rect(214, 430, 34, 44, 4, '#2F3853') +
    rect(282, 430, 34, 44, 4, '#F2D27A') +
    rect(402, 448, 34, 44, 4, '#2F3853') +
    floor(560, TINTS.night.floor)
  );
}

function weekend(): string {
  const week = [0, 0, 0, 0, 0, 0, 0];
  return (
    stage('calm') +
    at(
      320,
      326,
      0.96,
      weekBars(0, 0, 1, week, WEEKDAY_COLOURS) +
        rect(-218, -92, 306, 236, 9, '#FFFDF8', 'opacity=".55"') +
        rect(88, -160, 132, 312, 12, 'none', 'stroke="#4D5F25" stroke-width="9"') +
        [121, 185].map((x) => home(x, 20, 0.28) + sun(x, -50, 14)).join(''),
    )
  );
}

function dayOff(cast = CAST): string {
  return (
    stage('calm', 520) +
    rect(120, 350, 400, 170, 40, '#7E9167') +
    rect(150, 290, 340, 160, 40, '#93A67A') +
    woman(cast.miriam, 320, 238, 1.04, { eyes: 'smile', mood: 'happy', length: 260 }) +
    rect(130, 470, 380, 80, 26, '#8CA06B') +
    rect(104, 380, 66, 170, 30, '#7E9167') +
    rect(470, 380, 66, 170, 30, '#7E9167') +
    saucerCup(322, 420, 0.62, '#2F6F73') +
    line('M150 550V580M490 550V580', '#7D4D2A', 14)
  );
}
