import { CAST } from './cast.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { coin, coinStack } from './money-things.ts';
import { card, tableTop } from './objects.ts';
import { sheet, writing } from './papers.ts';
import { portrait } from './scenes-vocab-portraits.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';
import { arrow, tickDisc } from './signs.ts';
import { ground, stage, woman } from './stage.ts';
import { clasp } from './work-hands.ts';

// Money and papers that only the lessons of modules 4–6 show; each is a whole picture.

/** Money fills a glass, and a clear line shows how high it may go. */
export function coinsUpToALine(): string {
  const rows = [556, 508, 460, 412]
    .map((y, row) => [-78, -26, 26, 78].map((dx, i) => coin(320 + dx, y, 30, (i + row) % 3 === 1)).join(''))
    .join('');
  return (
    stage('danish', 590) +
    area('M196 150H444V560Q444 600 404 600H236Q196 600 196 560Z', '#E4F0F4') +
    rows +
    line('M196 150V560Q196 600 236 600H404Q444 600 444 560V150', '#7FA3B4', 12) +
    rect(220, 190, 14, 170, 7, '#FFFFFF', 'opacity=".7"') +
    line('M150 366H500', '#AA4429', 18) +
    area('M76 326L122 366L76 406Z', '#AA4429')
  );
}

/** What she borrowed, and a little more that she pays back. */
export function interest(): string {
  return (
    stage('post', 520) +
    coinStack(170, 530, 1.7, 4) +
    arrow(270, 440, 360, 440) +
    coinStack(470, 530, 1.7, 4) +
    at(
      470,
      388,
      1.7,
      area('M-42-18V-2A42 14 0 0 0 42-2V-18Z', '#8C3A24') +
        oval(0, -18, 42, 14, '#C25A3C') +
        oval(0, -18, 30, 9, '#D98468'),
    ) +
    arrow(470, 200, 470, 304, '#AA4429')
  );
}

/** Papers in a folder on its shelf. */
export function folder(): string {
  return (
    stage('home', 560) +
    area('M130 190H290L324 232H510V560H130Z', '#8A5A3C') +
    sheet(300, 292, 270, 300, writing(-96, -104, 150, 4, 30), -5) +
    sheet(352, 300, 270, 300, writing(-96, -104, 170, 4, 30), 4) +
    area('M104 330H536L512 566H128Z', '#C08A5E') +
    rect(226, 400, 188, 78, 10, '#FFFDF8') +
    line('M250 426H390M250 452H340', '#B5A68F', 10)
  );
}

/** A letter about her, with her smiling face and the hand of the one who praises her. */
export function writtenReference(): string {
  return (
    ground('#EBEEDF') +
    circle(320, 320, 256, '#DBE2C6') +
    sheet(
      320,
      320,
      372,
      500,
      portrait('parwin', -78, -134, 156, '#DCE8EC', 'happy') +
        writing(26, -190, 112, 4, 34) +
        writing(-150, -20, 300, 3, 34) +
        `<svg x="-150" y="92" width="300" height="126" viewBox="-260 -110 520 220">${clasp(0, 0, 1, [CAST.lise.skin, CAST.lise.top], [CAST.parwin.skin, CAST.parwin.top])}</svg>`,
    )
  );
}

/** She writes her name on a form; on the wall those she joins. */
export function becomeMember(): string {
  return (
    stage('words') +
    card(
      466,
      170,
      300,
      176,
      3,
      portrait('fatima', -94, -2, 90) +
        portrait('man-dark', 0, -2, 90) +
        portrait('olena', 94, -2, 90) +
        tickDisc(132, 74, 28),
    ) +
    woman('selam', 236, 240, 1.06, {
      mood: 'happy',
      turn: 0.2,
      gaze: 0.3,
      eyes: 'down',
      armRight: { elbow: [140, 250], wrist: [110, 330], layer: 'under' },
    }) +
    tableTop(500) +
    at(
      366,
      556,
      1,
      area('M-150 54L-116-40H116L150 54Z', '#FFFDF8') +
        line('M-84-14H40', '#B5A68F', 9) +
        line('M-84 30C-70 14-60 14-58 30C-46 14-34 16-34 32', '#244679', 7),
    ) +
    line('M338 518L324 586', '#AA4429', 11) +
    line('M388 506L370 546', shade(CAST.selam.top, -0.12), 50) +
    hand(366, 554, 122, 'fist', CAST.selam.skin, -1, 1.2)
  );
}
