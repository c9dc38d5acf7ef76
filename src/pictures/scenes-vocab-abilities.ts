import { CAST } from './cast.ts';
import { hand } from './hand.ts';
import { card, tableTop } from './objects.ts';
import { home } from './places.ts';
import { scenes } from './scene.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { WHOLE } from './scenes-vocab-things.ts';
import { jobnetSign } from './services.ts';
import { area, around, at, line, rect } from './shapes.ts';
import { squareScene, stage, woman } from './stage.ts';
import { symbol } from './symbol.ts';
import { BROOM, CLOSED_BOOK, PENCIL, POT_OF_FOOD, SCISSORS, TEDDY_BEAR, THREAD } from './symbols.ts';

/** Module 1, what she can: reading, writing, skills, experience, network, help. */
export const ABILITY_WORDS = {
  ...scenes({
    read: {
      title: 'Læse',
      ground: { tint: 'words' },
      people: [{ look: 'senait', eyes: 'down', holds: 'book', at: [320, 240], scale: 1.24 }],
    },
    competence: {
      title: 'Det jeg kan',
      crops: WHOLE,
      ground: { tint: 'today' },
      people: [{ look: 'noor', gesture: 'heart', mood: 'proud', at: [320, 276], scale: 1.06 }],
      front: [
        { drawn: card(128, 216, 130, 150, -5, symbol(POT_OF_FOOD, -48, -50, 96)) },
        { drawn: card(512, 216, 130, 150, 5, symbol(THREAD, -48, -50, 96)) },
        { drawn: card(128, 470, 130, 150, 4, symbol(BROOM, -48, -50, 96)) },
        { drawn: card(512, 470, 130, 150, -4, symbol(TEDDY_BEAR, -48, -50, 96)) },
      ],
    },
    experience: {
      title: 'Erhvervserfaring',
      crops: WHOLE,
      ground: { tint: 'home' },
      people: [{ look: 'selam', wear: { clothes: 'apron' }, mood: 'proud', at: [320, 200], scale: 0.98 }],
      front: [
        { drawn: tableTop(560) },
        { drawn: card(150, 516, 132, 150, -4, symbol(POT_OF_FOOD, -50, -52, 100)) },
        { drawn: card(320, 530, 132, 150, 0, symbol(SCISSORS, -50, -52, 100)) },
        { drawn: card(490, 516, 132, 150, 4, symbol(BROOM, -50, -52, 100)) },
      ],
    },
    responsibility: {
      title: 'Ansvar for eget liv',
      crops: WHOLE,
      ground: { wall: '#DCE8EC', floor: '#B7C49A', floorAt: 300 },
      things: [
        {
          drawn: area(
            'M216 700C236 600 250 520 236 470C216 400 120 350 40 304H124C220 340 296 372 320 410C344 372 420 340 516 304H600C520 350 424 400 404 470C390 520 404 600 424 700Z',
            '#EADFC6',
          ),
        },
        { drawn: jobnetSign(104, 236, 0.8) + home(536, 232, 0.82) },
      ],
      people: [{ look: 'zara', pose: 'back-stand', at: [320, 610], scale: 0.66 }],
    },
    'give-help': {
      title: 'Hjælpe',
      crops: WHOLE,
      ground: { tint: 'calm', floorAt: 560 },
      things: [
        {
          drawn:
            rect(248, 252, 144, 128, 8, '#C79A6B') +
            rect(248, 252, 144, 26, 8, '#B98A5A') +
            rect(306, 252, 28, 58, 0, '#E6CFA8'),
        },
      ],
      people: [
        { look: 'amina', pose: 'give', at: [132, 604], scale: 0.84 },
        { look: 'miriam', pose: 'give', at: [508, 604], scale: 0.84, flip: true },
      ],
    },
  }),
  write: squareScene('Skrive', write),
  network: squareScene('Netværk', network, WHOLE),
  book: squareScene('Bog', () => stage('words') + symbol(CLOSED_BOOK, 140, 140, 360)),
} as const;

function write(): string {
  const { skin, top } = CAST.fatima;
  return (
    stage('danish') +
    woman('fatima', 350, 226, 1.12, {
      turn: -0.3,
      gaze: -0.4,
      eyes: 'down',
      mood: 'calm',
      armLeft: { elbow: [-140, 270], wrist: [-96, 330], layer: 'under' },
    }) +
    tableTop(520) +
    at(
      250,
      566,
      1,
      area('M-130 44L-92-34H160L140 44Z', '#FFFDF8') +
        line('M-84-12C-70-26-60-26-58-10C-46-26-34-24-34-8', '#244679', 7),
    ) +
    at(230, 540, 1, symbol(PENCIL, 0, -64, 78)) +
    line('M196 604L216 596', top, 1) +
    line('M214 640L262 556', '#9A4C35', 58) +
    hand(272, 540, -76, 'fist', skin, -1, 1.3)
  );
}

function network(): string {
  const friends = (['hodan', 'olena', 'fatima', 'man-dark', 'lise'] as const).map((look, i) => {
    const [x, y] = around(320, 344, 168, -90 + i * 72);
    return { look, x, y };
  });
  return (
    stage('calendar') +
    line(
      friends.map(({ x, y }) => `M320 344L${x} ${y}`).join('') +
        `M${friends.map(({ x, y }) => `${x} ${y}`).join('L')}Z`,
      '#B4684C',
      9,
    ) +
    friends.map(({ look, x, y }) => portrait(look, x, y, 114)).join('') +
    portrait('amina', 320, 344, 132, '#FAEED3')
  );
}
