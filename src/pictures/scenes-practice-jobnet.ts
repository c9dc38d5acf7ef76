import { dateLeaf } from './home-drawings.ts';
import { clock } from './objects.ts';
import { sheet, writing } from './papers.ts';
import { house, regionalTrain } from './places.ts';
import { brook, dunes, millOnHill, someTowns, tallHouses } from './practice-towns.ts';
import { scenes } from './scene.ts';
import { WEEKDAY_COLOURS } from './scenes-home.ts';
import { ALL } from './scenes-vocab-things.ts';
import { jobnetSign } from './services.ts';
import { area, at, line } from './shapes.ts';
import { arrow } from './signs.ts';
import { type Scene, squareScene, stage } from './stage.ts';
import { UMBRELLA_ON_GROUND } from './symbols.ts';

/** What the practice place Jobnet shows and no lesson does: the towns, a kept advertisement, free times, on and back. */
export const PRACTICE_JOBNET_SCENES = {
  ...scenes({
    'town-hedensted': {
      title: 'Hedensted',
      crops: ALL,
      ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 430 },
      things: [
        {
          drawn:
            house(96, 268, 130, 164, '#C98A6B', '#6C7F86') + house(250, 250, 150, 182, '#E0B26A', '#8C4A35'),
        },
        { thing: 'tree', at: [490, 420], scale: 1.5 },
      ],
      front: [{ drawn: line('M-400 560H1100', '#806F5B', 10) + regionalTrain(330, 470, 0.96) }],
    },
    'town-juelsminde': {
      title: 'Juelsminde',
      crops: ALL,
      ground: { wall: '#CFE2EA', floor: '#EBD9AE', floorAt: 400 },
      things: [{ thing: 'sun', at: [486, 160], scale: 1.1 }, { drawn: dunes() }],
      front: [{ symbol: UMBRELLA_ON_GROUND, at: [300, 420], size: 320 }],
    },
    'town-toerring': {
      title: 'Tørring',
      crops: ALL,
      ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 300 },
      things: [{ drawn: brook() }],
    },
    'town-horsens': {
      title: 'Horsens',
      crops: ALL,
      ground: { wall: '#DCE8EC', floor: '#CFC3AE', floorAt: 560 },
      things: [{ drawn: tallHouses() }],
    },
    'town-vejle': {
      title: 'Vejle',
      crops: ALL,
      ground: { wall: '#DCE8EC', floor: '#9FB07C', floorAt: 560 },
      things: [{ drawn: millOnHill() }],
    },
  }),
  'town-all': squareScene('Byerne', someTowns, ALL),
  'job-kept': squareScene('Gemt job', keptJob, ALL),
  'page-on': squareScene(
    'Næste side',
    () => stage('home') + page(arrow(232, 330, 416, 330, '#0E5A60', 30)),
    ALL,
  ),
  'page-back': squareScene(
    'Siden før',
    () => stage('home') + page(arrow(408, 330, 224, 330, '#5B4636', 30)),
    ALL,
  ),
  'time-monday': freeTime(0, 'mandag', 7, 9),
  'time-tuesday': freeTime(1, 'tirsdag', 8, 10),
  'time-wednesday': freeTime(2, 'onsdag', 9, 13),
  'time-thursday': freeTime(3, 'torsdag', 10, 9),
  'time-friday': freeTime(4, 'fredag', 11, 11),
  'time-next-monday': freeTime(0, 'mandag', 14, 14),
} as const;

/** An advertisement with a heart: she wants to find it again. */
function keptJob(): string {
  return (
    stage('danish') +
    sheet(296, 330, 320, 420, jobnetSign(0, -96, 0.9) + writing(-104, 26, 208, 5, 34), -3) +
    at(
      470,
      476,
      1.1,
      area(
        'M0 74C-96 6-84-62-38-66C-16-68-4-50 0-40C4-50 16-68 38-66C84-62 96 6 0 74Z',
        '#8C3F5E',
        'stroke="#FFFDF8" stroke-width="12"',
      ),
    )
  );
}

function page(sign: string): string {
  return sheet(320, 330, 340, 430, writing(-110, -150, 220, 2, 34) + writing(-110, 130, 220, 2, 34)) + sign;
}

/** A leaf of the calendar in the colour of its weekday, and the hour. */
function freeTime(weekday: number, name: string, day: number, hour: number): Scene {
  const colour = WEEKDAY_COLOURS[weekday] ?? '#FFFFFF';
  const onColour = weekday === 2 || weekday === 4 ? '#2B211D' : '#FFFFFF';
  return squareScene(
    `Tid ${name} den ${day}.`,
    () =>
      stage('calendar') +
      dateLeaf(270, 290, 300, String(day), name, colour, onColour) +
      clock(476, 488, 104, hour, 0),
    ALL,
  );
}
