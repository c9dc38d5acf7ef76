import { bus } from './places.ts';
import { scenes } from './scene.ts';
import { daffodil, egg, lantern, layerCake, youngMoon } from './scenes-vocab-feasts.ts';
import { hospital, school, villageChurch } from './scenes-vocab-houses.ts';
import { ballotBox, lawBook, scales, WHOLE } from './scenes-vocab-things.ts';
import { area, at, circle, line, oval } from './shapes.ts';
import { soundArcs } from './signs.ts';
import { floor, ground, squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { CHRISTMAS_TREE, FLATBREAD, MOSQUE, PLAYGROUND_SLIDE, TEAPOT, WRAPPED_GIFT } from './symbols.ts';

/** Module 3, society: votes, rights, houses everybody owns together, days everybody has off, and tax. */
export const SOCIETY_WORDS = {
  ...scenes({
    democracy: {
      title: 'Demokrati',
      crops: WHOLE,
      ground: { tint: 'post' },
      people: [
        { look: 'lise', at: [216, 196], scale: 0.62 },
        { look: 'man-dark', at: [430, 196], scale: 0.62 },
        { look: 'hodan', turn: 0.4, at: [112, 258], scale: 0.68 },
        { look: 'old-man', turn: -0.4, at: [530, 258], scale: 0.68 },
        { look: 'zara', at: [322, 236], scale: 0.7 },
      ],
      front: [{ thing: 'table', at: [0, 560] }, { drawn: ballotBox(320, 490, 0.98) }],
    },
    vote: {
      title: 'Stemme',
      crops: WHOLE,
      ground: { tint: 'danish' },
      people: [
        {
          look: 'fatima',
          gesture: 'give',
          holds: 'paper',
          mood: 'happy',
          at: [444, 226],
          scale: 1.1,
        },
      ],
      front: [{ thing: 'table', at: [0, 590] }, { drawn: ballotBox(194, 566, 0.96, false) }],
    },
    'freedom-of-speech': {
      title: 'Ytringsfrihed',
      crops: WHOLE,
      ground: { tint: 'today' },
      people: [
        { look: 'senait', mood: 'speak', turn: -0.4, at: [146, 300], scale: 0.84 },
        { look: 'man-bearded', mood: 'speak', at: [320, 244], scale: 0.88 },
        { look: 'noor', mood: 'speak', turn: 0.4, at: [494, 300], scale: 0.84 },
      ],
      front: [
        { drawn: soundArcs(76, 322, 0.9, 180, '#8C3F5E') },
        { drawn: soundArcs(320, 152, 0.9, -90, '#0E5A60') },
        { drawn: soundArcs(564, 322, 0.9, 0, '#8A5A00') },
      ],
    },
    kindergarten: {
      title: 'Børnehave',
      crops: WHOLE,
      ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 470 },
      things: [
        { thing: 'tree', at: [110, 420], scale: 1.6 },
        { symbol: PLAYGROUND_SLIDE, at: [410, 376], size: 330 },
      ],
      people: [
        { look: 'boy', pose: 'wave', mood: 'happy', at: [150, 606], scale: 0.88 },
        { look: 'girl', pose: 'stand', mood: 'happy', at: [276, 610], scale: 0.86 },
      ],
    },
    eid: {
      title: 'Eid',
      crops: WHOLE,
      ground: { tint: 'today' },
      things: [{ drawn: youngMoon(500, 150, 50) }],
      people: [
        { look: 'amina', mood: 'happy', turn: 0.6, gaze: 0.4, at: [170, 290], scale: 0.88 },
        { look: 'man-bearded', mood: 'happy', turn: -0.6, gaze: -0.4, at: [470, 290], scale: 0.88 },
        { look: 'girl', mood: 'happy', at: [322, 350], scale: 0.82 },
      ],
      front: [
        { thing: 'table', at: [0, 510] },
        { symbol: TEAPOT, at: [168, 478], size: 116 },
        { drawn: oval(322, 524, 96, 20, '#FFFDF8') + symbol(FLATBREAD, 274, 440, 96) },
        { symbol: WRAPPED_GIFT, at: [478, 486], size: 96 },
      ],
    },
  }),
  rights: squareScene('Rettigheder', () => stage('calm') + scales(320, 340, 1.3)),
  law: squareScene('Lov', () => stage('home') + lawBook(322, 328, 1.14)),
  school: squareScene('Skole', () => stage('today', 500) + school(320, 512, 1.14), WHOLE),
  hospital: squareScene('Sygehus', () => stage('post', 500) + hospital(320, 512, 1.18), WHOLE),
  christmas: squareScene(
    'Jul',
    () => stage('post', 520) + symbol(CHRISTMAS_TREE, 116, 110, 430) + symbol(WRAPPED_GIFT, 430, 440, 130),
    WHOLE,
  ),
  easter: squareScene('Påske', easter),
  ramadan: squareScene('Ramadan', ramadan, WHOLE),
  church: squareScene('Kirke', () => stage('calm', 500) + villageChurch(316, 530, 1.06)),
  mosque: squareScene('Moské', () => stage('today', 500) + symbol(MOSQUE, 110, 120, 420)),
  birthday: squareScene(
    'Fødselsdag',
    () => stage('words', 480) + layerCake(266, 410, 1.46) + symbol(WRAPPED_GIFT, 430, 350, 190),
    WHOLE,
  ),
  tax: squareScene('Skat', tax, WHOLE),
} as const;

function easter(): string {
  const leaf = (x: number, lean: number) =>
    area(
      `M${x} 470C${x + lean} 400 ${x + lean} 320 ${x + lean * 1.4} 270C${x + lean * 0.4} 330 ${x - 12} 400 ${x - 16} 470Z`,
      '#7F9560',
    );
  return (
    stage('calm', 500) +
    daffodil(230, 210, 270) +
    daffodil(330, 164, 310) +
    daffodil(420, 226, 250) +
    leaf(270, -50) +
    leaf(390, 60) +
    egg(232, 506, -12, '#7FA3A8', '#FBEFD0') +
    egg(424, 508, 14, '#B4684C', '#F6DE97') +
    egg(330, 526, 2, '#E5C27E', '#8C3F5E')
  );
}

function ramadan(): string {
  return (
    ground('#2E3A55') +
    circle(320, 320, 256, '#3A4868') +
    floor(540, '#243049') +
    line('M236 -200V200', '#8A6A1E', 6) +
    lantern(236, 330, 1.5) +
    youngMoon(450, 210, 70) +
    oval(444, 536, 92, 20, '#E8DAC2') +
    [400, 444, 488, 422, 466]
      .map((x, i) => oval(x, i < 3 ? 520 : 500, 24, 14, i % 2 ? '#7D4D2A' : '#6A3F24'))
      .join('')
  );
}

/** A large coin; the part that goes to all is cut out and comes down to what everybody uses. */
function tax(): string {
  const piece = 'M0 0L112 0A112 112 0 0 1 0 112Z';
  const rest = 'M0 0V112A112 112 0 1 1 112 0Z';
  return (
    ground('#F1E7D8') +
    circle(320, 300, 250, '#E6D6BD') +
    at(266, 220, 1.1, area(rest, '#D6B25A') + line('M0 92A92 92 0 1 1 92 0', '#BC9A48', 6)) +
    at(306, 262, 1.1, area(piece, '#E9C96F') + line('M0 92A92 92 0 0 0 92 0', '#CDA949', 6)) +
    floor(540, '#B7C49A') +
    school(124, 556, 0.5) +
    hospital(326, 556, 0.5) +
    bus(520, 504, 0.46)
  );
}
