import { shade } from './colour.ts';
import { card, tableTop } from './objects.ts';
import { home } from './places.ts';
import { nursery } from './rooms.ts';
import { scenes } from './scene.ts';
import { lantern, youngMoon } from './scenes-vocab-feasts.ts';
import { farHome, hospital, school } from './scenes-vocab-houses.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { laptop, WHOLE } from './scenes-vocab-things.ts';
import { jobnetSign, townHallSign } from './services.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';
import { floor, ground, squareScene, stage } from './stage.ts';
import { symbol } from './symbol.ts';
import { CHRISTMAS_TREE, RING, TEDDY_BEAR, TULIP, WRAPPED_GIFT } from './symbols.ts';

/** One picture for each topic line of module 3, "Kultur og samfund". */
export const TOPICS_3 = {
  ...scenes({
    'topic-3-1': {
      title: 'Hjemland og Danmark',
      crops: WHOLE,
      ground: { wall: '#F6E7CB', floor: '#E2C490', floorAt: 430 },
      things: [
        { drawn: rect(320, -400, 1000, 830, 0, '#DCE8EC') + rect(320, 430, 1000, 800, 0, '#B7C49A') },
        { thing: 'sun', at: [120, 150], scale: 0.9 },
        {
          drawn:
            circle(500, 148, 36, '#C3CCD0') +
            circle(546, 150, 44, '#CFD8DB') +
            rect(468, 148, 116, 38, 19, '#CFD8DB'),
        },
        { drawn: farHome(140, 440, 0.98) + home(512, 366, 1.12) },
      ],
      people: [{ look: 'selam', mood: 'calm', at: [320, 350], scale: 0.96 }],
    },
    'topic-3-2': {
      title: 'Mine forventninger',
      crops: WHOLE,
      ground: { tint: 'danish' },
      people: [{ look: 'olena', gesture: 'think', at: [320, 348], scale: 0.98 }],
      front: [
        { drawn: card(132, 196, 144, 150, -6, at(0, 6, 0.58, home(0, 0, 1))) },
        { drawn: card(320, 150, 144, 150, 0, jobnetSign(0, 0, 0.66)) },
        { drawn: card(508, 196, 144, 150, 6, school(0, 50, 0.3)) },
      ],
    },
    'topic-3-4': {
      title: 'Vi bestemmer sammen',
      crops: WHOLE,
      ground: { tint: 'post' },
      people: [
        { look: 'noor', gesture: 'wave', mood: 'calm', at: [160, 306], scale: 0.8 },
        { look: 'man-fair', gesture: 'wave', at: [338, 240], scale: 0.76 },
        { look: 'senait', gesture: 'wave', mood: 'happy', at: [508, 306], scale: 0.8 },
      ],
      front: [{ drawn: tableTop(520) }, { thing: 'paper', at: [320, 560], scale: 0.56 }],
    },
    'topic-3-5': {
      title: 'Familie og arbejde',
      crops: WHOLE,
      ground: { tint: 'home', circle: false },
      things: [
        { drawn: rect(320, -400, 1000, 2000, 0, '#DCECEC') },
        { thing: 'window', at: [130, 230] },
        { drawn: at(506, 250, 1, jobnetSign(0, 0, 1.1)) },
        { symbol: TEDDY_BEAR, at: [118, 560], size: 120 },
      ],
      people: [
        { look: 'fatima', wear: { clothes: 'care' }, mood: 'happy', at: [320, 240], scale: 1.06 },
        { look: 'girl', mood: 'happy', turn: 0.4, at: [186, 436], scale: 0.8 },
      ],
    },
    'topic-3-7': {
      title: 'Vi deles om det hele',
      ground: { wall: '#F3E9DA' },
      people: [
        { look: 'zara', mood: 'happy', turn: 0.3, at: [176, 270], scale: 0.98 },
        {
          look: 'man-bearded',
          wear: { clothes: 'apron' },
          mood: 'happy',
          turn: -0.3,
          at: [452, 258],
          scale: 0.98,
        },
      ],
      front: [
        { drawn: rect(-400, 520, 1600, 600, 0, '#A9B4B8') + rect(-400, 520, 1600, 14, 0, '#C9D2D6') },
        { drawn: laptop(176, 456, 0.56) },
        { thing: 'pot', at: [462, 476], scale: 0.8 },
      ],
    },
    'topic-3-8': {
      title: 'Giftemål og skilsmisse',
      crops: WHOLE,
      ground: { wall: '#F0E1E9' },
      things: [
        { drawn: rect(320, -400, 1000, 2000, 0, '#DCECEC') },
        { symbol: RING, at: [166, 196], size: 116 },
        { drawn: home(400, 236, 0.64) + home(556, 236, 0.64) },
      ],
      people: [
        { look: 'man-dark', mood: 'happy', turn: 0.5, at: [110, 362], scale: 0.64 },
        { look: 'miriam', mood: 'happy', turn: -0.5, at: [222, 372], scale: 0.64 },
        { look: 'man-fair', turn: -0.6, at: [392, 384], scale: 0.6 },
        { look: 'olena', turn: 0.6, at: [560, 384], scale: 0.6 },
      ],
    },
  }),
  'topic-3-3': squareScene('Familiens opbygning', familyTree, WHOLE),
  'topic-3-6': squareScene('Institutioner', institutions, WHOLE),
  'topic-3-9': squareScene('Helligdage', holidays, WHOLE),
  'topic-3-10': squareScene('Skat og moms', sharedJar, WHOLE),
} as const;

function familyTree(): string {
  return (
    stage('calendar') +
    line(
      'M226 206H414M320 206V350M252 350H388M320 350V440M180 440H460M180 440V510M320 440V510M460 440V510',
      '#B4684C',
      10,
    ) +
    portrait('old-woman-scarf', 226, 196, 118) +
    portrait('old-man', 414, 196, 118) +
    portrait('amina', 252, 346, 118) +
    portrait('man-bearded', 388, 346, 118) +
    portrait('big-girl', 180, 514, 112) +
    portrait('boy', 320, 514, 112) +
    portrait('girl', 460, 514, 112)
  );
}

function institutions(): string {
  return (
    ground('#DCE8EC') +
    floor(290, '#B7C49A') +
    school(178, 310, 0.62) +
    hospital(468, 310, 0.62) +
    floor(330, '#C9C3B4') +
    floor(360, '#B7C49A') +
    nursery(180, 510, 0.74) +
    townHallSign(466, 490, 1.24)
  );
}

function holidays(): string {
  return (
    stage('words') +
    card(206, 216, 188, 188, -3, symbol(CHRISTMAS_TREE, -72, -76, 148)) +
    card(
      434,
      216,
      188,
      188,
      3,
      rect(-86, -86, 172, 172, 12, '#2E3A55') + lantern(-26, 8, 0.62) + youngMoon(44, -36, 28),
    ) +
    card(206, 432, 188, 188, 3, symbol(TULIP, -72, -74, 144)) +
    card(434, 432, 188, 188, -3, symbol(WRAPPED_GIFT, -66, -68, 132))
  );
}

/** A glass jar everybody's coins go into, before what it pays for. */
function sharedJar(): string {
  return (
    ground('#F1E7D8') +
    floor(330, '#D5DCB9') +
    school(136, 344, 0.56) +
    hospital(506, 344, 0.58) +
    tableTop(540) +
    area(
      'M226 300H414V326C414 340 440 350 440 384V548Q440 572 416 572H224Q200 572 200 548V384C200 350 226 340 226 326Z',
      '#DCEBF2',
      'opacity=".92"',
    ) +
    pile() +
    rect(214, 284, 212, 24, 10, '#9A6237') +
    rect(284, 288, 72, 10, 5, '#5B3A22') +
    circle(320, 236, 36, '#B3913F') +
    circle(320, 230, 36, '#D6B25A') +
    oval(232, 440, 10, 60, '#FFFFFF', 'opacity=".5"')
  );
}

/** Coins at the bottom of the jar, silver and gold. */
function pile(): string {
  const places = [240, 290, 340, 390, 262, 314, 366, 288, 344];
  return places
    .map((x, i) => {
      const y = i < 4 ? 540 : i < 7 ? 500 : 460;
      const metal = i % 3 === 1 ? '#D6B25A' : '#C9CCCD';
      return (
        circle(x, y + 4, 29, shade(metal, -0.25)) +
        circle(x, y, 29, metal) +
        circle(x, y, 8, shade(metal, i % 3 === 1 ? 0 : -0.5))
      );
    })
    .join('');
}
