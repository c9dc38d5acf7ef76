import { CAST, SKINS } from './cast.ts';
import { shade } from './colour.ts';
import { personOnFoot } from './figure.ts';
import { plant } from './objects.ts';
import { bookShelf, house, runeStone, tree } from './places.ts';
import { EVERYDAY_POSES } from './poses.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';
import { floor, ground, squareScene } from './stage.ts';
import { symbol } from './symbol.ts';
import { SHOPPING_CART } from './symbols.ts';

const SKY = '#DCE8EC';
const GRASS = '#B7C49A';
const PATH = '#E4D6BB';

/** Where the trips go. Staff replace these by their own photo when they have one. */
export const PLACE_SCENES = {
  'place-jelling': squareScene('Jelling', jelling),
  'place-library': squareScene('Biblioteket', library),
  'place-nursing-home': squareScene('Plejehjemmet', nursingHome),
  'place-supermarket': squareScene('Supermarkedet', supermarket),
  'place-den-gamle-by': squareScene('Den Gamle By', denGamleBy),
  'place-city': squareScene('Byen', city),
} as const;

function jelling(): string {
  const hills =
    area('M-400 396C-260 250-40 190 90 200C230 212 340 280 450 396Z', '#93A67A') +
    area('M540 396C660 300 800 270 900 280C1000 300 1100 350 1200 396Z', '#A5B58B');
  const church =
    rect(430, 262, 170, 134, 0, '#F7F1E6') +
    area('M422 266L452 214H584L612 266Z', '#A2573F') +
    rect(584, 196, 74, 200, 0, '#FFFDF8') +
    area('M578 200L621 144L664 200Z', '#A2573F') +
    [456, 494, 532].map((x) => rect(x, 300, 16, 40, 8, '#6C7F86')).join('') +
    rect(610, 228, 20, 36, 10, '#6C7F86');
  const scene =
    circle(690, 80, 56, '#F0D08A') +
    hills +
    church +
    rect(-800, 388, 2600, 1200, 0, GRASS) +
    area('M420 1000C450 660 500 480 596 396H640C620 500 660 640 800 1000Z', PATH) +
    oval(250, 520, 150, 20, '#9DAC80') +
    oval(460, 486, 66, 11, '#9DAC80') +
    runeStone(250, 404, 1.9) +
    runeStone(456, 436, 0.82, '#9A948A');
  return ground(SKY) + at(-44, 60, 0.86, scene);
}

function library(): string {
  const shelves = [250, 360, 470].map(
    (y, i) => bookShelf(-190, y, 410, 88, i) + bookShelf(420, y, 410, 88, i + 3),
  );
  return (
    ground('#EFE4D2') +
    rect(-400, 140, 640, 360, 8, '#C79A6B') +
    rect(400, 140, 640, 360, 8, '#C79A6B') +
    rect(-388, 152, 616, 336, 4, '#B98A5A') +
    rect(412, 152, 616, 336, 4, '#B98A5A') +
    shelves.join('') +
    rect(262, 130, 118, 250, 58, '#CFE2EA') +
    line('M321 132V380M262 260H380', '#FFFDF8', 8) +
    floor(500, '#C9A878') +
    personOnFoot(EVERYDAY_POSES.stand, { ...CAST.noor, mood: 'happy', turn: 0.3 }, 320, 590, 0.62) +
    rect(343, 420, 54, 66, 5, '#2F6F73') +
    rect(349, 424, 44, 58, 3, '#3C8085') +
    circle(350, 452, 8, SKINS.brown)
  );
}

function nursingHome(): string {
  const openings = [70, 190, 370, 490].flatMap((x) =>
    [240, 340].map((y) => rect(x, y, 70, 60, 4, '#CFE2EA') + rect(x, y + 54, 70, 8, 2, '#FFFDF8')),
  );
  return (
    ground(SKY) +
    circle(520, 130, 44, '#F0D08A') +
    tree(-6, 370, 1.7) +
    tree(650, 380, 1.5, '#7F9560') +
    rect(30, 210, 580, 230, 4, '#E3C49B') +
    area('M10 214L60 150H580L630 214Z', '#8C4A35') +
    openings.join('') +
    rect(284, 300, 72, 140, 6, '#4A6B75') +
    line('M320 300V440', '#FFFDF8', 5) +
    rect(264, 280, 112, 18, 5, '#FFFDF8') +
    rect(-400, 436, 1600, 600, 0, GRASS) +
    area('M276 440H364L430 800H210Z', PATH) +
    rect(392, 520, 150, 12, 4, '#9A6237') +
    rect(392, 470, 150, 12, 4, '#9A6237') +
    line('M404 470V560M530 470V560', '#7D4D2A', 9) +
    personOnFoot(
      EVERYDAY_POSES.sit,
      { ...CAST.lise, top: '#8C6A8A', trousers: '#5A5560', mood: 'happy' },
      448,
      566,
      0.4,
    ) +
    plant(170, 506, 0.7)
  );
}

function supermarket(): string {
  const goods = ['#B4553A', '#6E7F58', '#D3A03F', '#3D4F7C', '#8C3F5E', '#C98A6B'];
  const shelf = (y: number, from: number) =>
    Array.from({ length: 18 }, (_, i) => {
      const colour = goods[(i + from) % goods.length] ?? '#B4553A';
      const x = -194 + i * 58;
      return (i + from) % 3 === 0
        ? rect(x + 6, y - 62, 36, 62, 14, colour) + rect(x + 14, y - 72, 20, 14, 4, shade(colour, -0.2))
        : rect(x, y - 54, 48, 54, 4, colour) + rect(x, y - 36, 48, 18, 0, shade(colour, 0.55));
    }).join('') + rect(-400, y, 1600, 12, 0, '#A79B8C');
  return (
    ground('#EDE7DB') +
    rect(-400, 120, 1600, 340, 0, '#F7F1E6') +
    shelf(220, 0) +
    shelf(322, 2) +
    shelf(424, 4) +
    floor(460, '#D5CDBF') +
    symbol(SHOPPING_CART, 210, 340, 240)
  );
}

function timbered(x: number, y: number, width: number, height: number, wall: string, roof: string): string {
  const beams = [0, 0.25, 0.5, 0.75, 1].map((k) => `M${x + width * k} ${y}V${y + height}`).join('');
  return (
    rect(x, y, width, height, 0, wall) +
    area(`M${x - 16} ${y + 2}L${x + width / 2} ${y - width * 0.52}L${x + width + 16} ${y + 2}Z`, roof) +
    line(
      `${beams}M${x} ${y + 4}H${x + width}M${x} ${y + height * 0.5}H${x + width}M${x} ${y + height * 0.5}L${x + width * 0.25} ${y + 4}M${x + width} ${y + height * 0.5}L${x + width * 0.75} ${y + 4}`,
      '#5B3A2A',
      8,
    ) +
    rect(x + width * 0.3, y + height * 0.12, width * 0.16, height * 0.28, 2, '#DCEBF2') +
    rect(x + width * 0.54, y + height * 0.12, width * 0.16, height * 0.28, 2, '#DCEBF2') +
    rect(x + width * 0.54, y + height * 0.56, width * 0.2, height * 0.44, 3, '#33554A')
  );
}

function denGamleBy(): string {
  const stones = Array.from({ length: 42 }, (_, i) =>
    oval(
      -200 + (i % 14) * 84 + (Math.floor(i / 14) % 2) * 40,
      500 + Math.floor(i / 14) * 34,
      34,
      12,
      '#CDBFA9',
    ),
  );
  return (
    ground(SKY) +
    timbered(-130, 300, 180, 170, '#F2E3C4', '#7A4A3A') +
    timbered(634, 260, 190, 210, '#E9C98A', '#A2573F') +
    timbered(70, 270, 190, 200, '#E9C98A', '#A2573F') +
    timbered(266, 230, 180, 240, '#D98F6B', '#7A4A3A') +
    timbered(452, 280, 170, 190, '#F2E3C4', '#A2573F') +
    floor(468, '#BBAA90') +
    stones.join('')
  );
}

function city(): string {
  return (
    ground(SKY) +
    house(-212, 280, 140, 220, '#8FA58B', '#5B4636') +
    house(-60, 260, 150, 240, '#D9A877', '#8C4A35') +
    house(96, 230, 130, 270, '#C98A6B', '#6C7F86') +
    rect(262, 170, 66, 330, 0, '#B4553A') +
    area('M256 172L295 96L334 172Z', '#33554A') +
    circle(295, 214, 21, '#FFFDF8') +
    line('M295 214V202M295 214L304 218', '#2B211D', 4) +
    rect(232, 290, 160, 210, 0, '#B4553A') +
    [246, 340].map((x) => rect(x, 330, 34, 60, 15, '#FBEFD0')).join('') +
    rect(290, 400, 44, 100, 20, '#6E2F1D') +
    house(404, 250, 130, 250, '#E9DCC6', '#8C4A35') +
    house(546, 270, 150, 230, '#8FA58B', '#5B4636') +
    house(708, 250, 150, 250, '#C98A6B', '#6C7F86') +
    floor(496, '#CFC3AE') +
    floor(540, '#B4B6AE') +
    personOnFoot(EVERYDAY_POSES.walk, CAST.olena, 190, 560, 0.3) +
    personOnFoot(EVERYDAY_POSES.walk, CAST.amina, 440, 560, 0.3, true)
  );
}
