import { house, tree } from './places.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';
import { stage } from './stage.ts';

// What a town of the area is known by, for the practice place Jobnet. Each is drawn in 640 x 640.

/** Sand hills with long grass. */
export function dunes(): string {
  const tuft = (x: number, y: number) =>
    line(`M${x} ${y}q-16-40-34-58M${x} ${y}q-2-50 0-80M${x} ${y}q18-40 38-54`, '#8FA06B', 9);
  return (
    area(
      'M-400 470C-200 300-40 330 60 410S260 460 340 420S560 320 700 380S900 420 1100 380V1100H-400Z',
      '#E0C88E',
    ) +
    tuft(96, 420) +
    tuft(540, 372) +
    tuft(158, 440)
  );
}

/** A brook between meadows, with a small wooden bridge. */
export function brook(): string {
  return (
    tree(120, 330, 1.3) +
    tree(520, 330, 1.5, '#7F9560') +
    area(
      'M300 296C320 380 180 420 220 520S420 660 360 1100H620C640 760 480 640 420 540S410 380 344 296Z',
      '#8FBBCB',
    ) +
    line('M330 400q10 24-16 52M330 560q34 26 56 70', '#CFE2EA', 9) +
    line('M170 500Q330 420 500 500', '#7D4D2A', 26) +
    line(
      'M180 436Q330 360 490 436M180 440V500M256 410V470M334 400V462M412 410V470M490 440V500',
      '#9A6237',
      13,
    )
  );
}

/** A street of high houses: the large town. */
export function tallHouses(): string {
  const wall = (x: number, top: number, colour: string, roof: string) => {
    const panes = [0, 1, 2, 3].flatMap((row) =>
      [18, 70].map((left) => rect(x + left, top + 30 + row * 74, 32, 44, 4, '#FBEFD0')),
    );
    return (
      rect(x, top, 120, 570 - top, 0, colour) +
      area(`M${x - 8} ${top + 4}L${x + 20} ${top - 52}H${x + 100}L${x + 128} ${top + 4}Z`, roof) +
      panes.join('')
    );
  };
  return (
    wall(60, 250, '#E0B26A', '#8C4A35') +
    wall(190, 200, '#C98A6B', '#5B4636') +
    wall(320, 240, '#E9DCC6', '#6C7F86') +
    wall(450, 210, '#B4684C', '#4B4A45')
  );
}

/** A windmill on its hill over the houses. */
export function millOnHill(): string {
  const sails = [20, 110, 200, 290].map((turn) =>
    at(
      400,
      210,
      1,
      line('M0 0V-150', '#5B4636', 10) +
        rect(4, -148, 34, 116, 3, '#FFFDF8') +
        line('M21-148V-32M4-110H38M4-72H38', '#C9B593', 4),
      turn,
    ),
  );
  return (
    area('M-400 620C0 600 180 400 400 380S760 560 1100 620V1100H-400Z', '#9FB07C') +
    area('M352 200H448L474 400H326Z', '#FFFDF8') +
    area('M346 206Q400 130 454 206Z', '#6C7F86') +
    rect(380, 336, 40, 64, 18, '#5B4636') +
    sails.join('') +
    circle(400, 210, 15, '#5B4636') +
    house(80, 500, 100, 110, '#C98A6B', '#8C4A35') +
    house(214, 520, 90, 96, '#E9DCC6', '#5B4636')
  );
}

/** Houses here and there, and a way between them: which town? */
export function someTowns(): string {
  const town = (x: number, y: number, wall: string, roof: string) =>
    oval(x, y + 46, 74, 18, '#9FB07C') + house(x - 36, y - 22, 72, 68, wall, roof);
  return (
    stage('calm') +
    line(
      'M150 220Q240 300 320 330Q420 360 500 250M320 330Q260 440 180 500M320 330Q420 420 470 510',
      '#FFFDF8',
      16,
    ) +
    town(150, 200, '#C98A6B', '#8C4A35') +
    town(500, 220, '#E9DCC6', '#5B4636') +
    town(320, 320, '#E0B26A', '#8C4A35') +
    town(172, 490, '#B4684C', '#4B4A45') +
    town(480, 496, '#8FA58B', '#5B4636')
  );
}
