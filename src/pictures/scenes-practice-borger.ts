import { child } from './child.ts';
import { dateLeaf } from './home-drawings.ts';
import { bankCard } from './money-things.ts';
import { card } from './objects.ts';
import { sheet, smallPortrait, writing } from './papers.ts';
import { house, tree } from './places.ts';
import { scenes } from './scene.ts';
import { ALL } from './scenes-vocab-things.ts';
import { area, around, circle, line, rect } from './shapes.ts';
import { arrow, tickDisc } from './signs.ts';
import { type Scene, squareScene, stage } from './stage.ts';

/** What the practice place borger.dk shows and no lesson does: to move, an own account, rooms, nurseries, dates. */
export const PRACTICE_BORGER_SCENES = {
  ...scenes({
    moving: {
      title: 'Flytte',
      crops: ALL,
      ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 500 },
      things: [{ thing: 'home', at: [470, 372], scale: 1.8 }],
      people: [
        {
          look: 'selam',
          pose: 'carry',
          mood: 'happy',
          turn: 0.5,
          gaze: 0.6,
          holds: 'box',
          at: [210, 606],
          scale: 0.94,
        },
      ],
      front: [{ thing: 'moving-box', at: [90, 560], scale: 0.9 }],
    },
  }),
  'own-account': squareScene('Min egen konto', ownAccount, ALL),
  'page-search': squareScene('Søg', searchedPage, ALL),
  'page-sent': squareScene('Sendt', sentPage, ALL),
  'rooms-one': rooms('Et rum', 1),
  'rooms-two': rooms('To rum', 2),
  'rooms-three': rooms('Tre rum', 3),
  'age-three': years('Tre år', 3),
  'age-four': years('Fire år', 4),
  'age-five': years('Fem år', 5),
  'nursery-house': squareScene('Den Lille Børnehave', () => nurseryAt(''), ALL),
  'nursery-sunflower': squareScene('Solsikken', () => nurseryAt(sunflower(506, 560)), ALL),
  'nursery-forest': squareScene(
    'Skovhuset',
    () => nurseryAt(tree(96, 470, 2) + tree(556, 470, 2.2, '#7F9560') + tree(474, 530, 1.5)),
    ALL,
  ),
  'date-dec-1': date(1, 'december'),
  'date-dec-8': date(8, 'december'),
  'date-dec-15': date(15, 'december'),
  'date-sep-1': date(1, 'september'),
  'date-oct-1': date(1, 'oktober'),
  'date-nov-1': date(1, 'november'),
  'date-feb-1': date(1, 'februar'),
  'date-mar-1': date(1, 'marts'),
  'date-apr-1': date(1, 'april'),
} as const;

/** A card of the bank with her own face over it. */
function ownAccount(): string {
  return stage('today') + bankCard(320, 410, 1.2, -4) + card(320, 220, 190, 210, 3, smallPortrait(0, 0, 2.2));
}

function searchedPage(): string {
  return (
    stage('home') +
    sheet(290, 320, 320, 420, writing(-104, -130, 208, 8, 36)) +
    line('M452 452L536 548', '#5B3A22', 36) +
    circle(394, 386, 96, '#DCEBF2', 'stroke="#5B4636" stroke-width="22"') +
    line('M346 372H440M346 408H412', '#8A7B66', 14)
  );
}

/** The filled-in paper is on its way, and it has arrived. */
function sentPage(): string {
  return (
    stage('post') +
    sheet(250, 330, 280, 370, writing(-90, -110, 180, 7, 36)) +
    arrow(300, 470, 520, 470, '#0E5A60', 28) +
    tickDisc(470, 230, 70)
  );
}

/** A house cut open: so many rooms side by side. */
function rooms(title: string, count: number): Scene {
  const width = 460 / 3;
  const left = 320 - (count * width) / 2;
  const room = (i: number) =>
    rect(
      left + i * width,
      290,
      width,
      260,
      0,
      ['#F1E3CB', '#DCE8EC', '#EBEEDF'][i] ?? '#F1E3CB',
      'stroke="#7D4D2A" stroke-width="12"',
    ) + rect(left + i * width + 46, 350, 62, 76, 4, '#CFE2EA', 'stroke="#FFFDF8" stroke-width="8"');
  const all = Array.from({ length: count }, (_, i) => room(i)).join('');
  const roof = `M${left - 40} 290L320 130L${left + count * width + 40} 290Z`;
  return squareScene(title, () => stage('home', 550) + all + area(roof, '#8C4A35'), ALL);
}

/** A child, and a wooden block for each year. */
function years(title: string, count: number): Scene {
  const colours = ['#AA4429', '#D3A03F', '#2F6F73', '#8C3F5E', '#7F9560'];
  const blocks = Array.from({ length: count }, (_, i) =>
    rect(320 - count * 48 + i * 96 + 7, 506, 82, 82, 10, colours[i] ?? '#AA4429'),
  );
  return squareScene(
    title,
    () =>
      stage('today', 540) + child('girl', 320, 486, 1.18 + count * 0.06, { mood: 'happy' }) + blocks.join(''),
    ALL,
  );
}

function nurseryAt(beside: string): string {
  return (
    stage('calm', 540) +
    house(190, 320, 260, 230, '#E0B26A', '#8C4A35') +
    beside +
    rect(110, 574, 60, 60, 8, '#AA4429') +
    rect(176, 574, 60, 60, 8, '#2F6F73') +
    circle(286, 604, 32, '#D3A03F')
  );
}

function sunflower(x: number, y: number): string {
  const petals = Array.from({ length: 12 }, (_, i) => {
    const [cx, cy] = around(x, y - 300, 62, i * 30);
    return circle(cx, cy, 24, '#E7B23F');
  });
  return (
    line(`M${x} ${y}V${y - 260}`, '#6B8250', 18) +
    area(`M${x} ${y - 90}q70-70 96-10q-50 40-96 10Z`, '#7F9560') +
    petals.join('') +
    circle(x, y - 300, 48, '#6E4326')
  );
}

/** So that she who does not read the month sees that it is another. */
const MONTHS = {
  februar: '#2C6DA8',
  marts: '#2F6F73',
  april: '#5B7146',
  september: '#8C3F5E',
  oktober: '#AA4429',
  november: '#5B4636',
  december: '#244679',
} as const;

function date(day: number, month: keyof typeof MONTHS): Scene {
  return squareScene(
    `${day}. ${month}`,
    () => stage('calendar') + dateLeaf(320, 330, 380, String(day), month, MONTHS[month]),
    ALL,
  );
}
