import { type CastName, SKINS } from './cast.ts';
import { shade } from './colour.ts';
import { hand } from './hand.ts';
import { letter, POST_LETTER } from './letters.ts';
import { LOOKS } from './looks.ts';
import { card } from './objects.ts';
import { writing } from './papers.ts';
import { drawBust } from './person.ts';
import { ballotBox } from './scenes-vocab-things.ts';
import { area, circle, line, oval, rect, round } from './shapes.ts';

/** A closed window, 340 wide and 320 high around (x, y), and two women on the other side of it. */
export function wideWindow(x: number, y: number, [one, other]: readonly [CastName, CastName]): string {
  const outside = (name: CastName, dx: number, turn: number) =>
    drawBust(
      { ...LOOKS[name], mood: 'calm', turn },
      { at: [x + dx, y - 20], scale: 0.62, flip: false },
      { view: 'front' },
    );
  return (
    rect(x - 170, y - 160, 340, 320, 10, '#CFE2EA') +
    outside(one, -78, -0.4) +
    outside(other, 78, -0.4) +
    rect(x - 220, y + 146, 440, 250, 0, '#E9E1D2') +
    rect(x - 170, y - 160, 340, 306, 10, 'none', 'stroke="#FFFDF8" stroke-width="18"') +
    line(`M${x} ${y - 156}V${y + 140}`, '#FFFDF8', 12) +
    rect(x - 192, y + 140, 384, 20, 5, '#D8C8B2') +
    rect(-400, 570, 1600, 600, 0, '#C9B08A')
  );
}

/** A booth that shows only the feet of whoever votes in it; foot at y, 330 wide. */
export function votingBooth(x: number, y: number): string {
  const folds = [-96, -48, 0, 48, 96].map((dx) => `M${x + dx} 150V486`).join('');
  return (
    rect(x - 165, 96, 26, y - 96, 4, '#9A6237') +
    rect(x + 139, 96, 26, y - 96, 4, '#9A6237') +
    area(
      `M${x - 140} 130H${x + 140}V486Q${x + 116} 500 ${x + 93} 486T${x + 47} 486T${x} 486T${x - 47} 486T${x - 93} 486T${x - 140} 486Z`,
      '#6E8B92',
    ) +
    line(folds, shade('#6E8B92', -0.14), 8) +
    rect(x - 180, 88, 360, 50, 8, '#7D4D2A')
  );
}

/** Seats in half circles round whoever speaks, seen from the back of the hall. */
export function halfCircleOfSeats(): string {
  const tops = ['#34566F', '#8C3F5E', '#46705C', '#7A6A58', '#A8533A', '#4D6B72'];
  const hairs = ['#241914', '#8A6A45', '#CFC8BC', '#2C1F1A', '#B98A3A'];
  const row = (radius: number, count: number, size: number, start: number) => {
    const seats = Array.from({ length: count }, (_, i) => {
      const turn = ((i + 0.5) / count) * Math.PI;
      const x = 320 - radius * Math.cos(turn);
      const y = 262 + radius * 0.84 * Math.sin(turn);
      const top = tops[(i * 5 + start) % tops.length] ?? '#34566F';
      const hair = hairs[(i * 3 + start) % hairs.length] ?? '#241914';
      return (
        circle(x, y - size * 0.62, size * 0.5, hair) +
        area(
          `M${round(x - size * 0.82)} ${round(y + size * 0.7)}V${round(y + size * 0.3)}Q${round(x - size * 0.7)} ${round(y - size * 0.12)} ${round(x)} ${round(y - size * 0.14)}Q${round(x + size * 0.7)} ${round(y - size * 0.12)} ${round(x + size * 0.82)} ${round(y + size * 0.3)}V${round(y + size * 0.7)}Z`,
          top,
        )
      );
    });
    const [rx, ry] = [radius, radius * 0.84];
    const low = 262 + size * 0.72;
    return (
      seats.join('') +
      line(
        `M${320 - rx} ${round(low)}A${rx} ${round(ry)} 0 0 0 ${320 + rx} ${round(low)}`,
        '#7D4D2A',
        size * 0.5,
      )
    );
  };
  return (
    area('M244 190H396L388 420H252Z', '#9A6237') +
    rect(240, 178, 160, 18, 6, '#7D4D2A') +
    row(160, 5, 46, 0) +
    row(250, 7, 54, 2) +
    row(344, 9, 62, 4)
  );
}

/** A house in the evening with a lamp over its open door; foot at y. */
export function openHouse(x: number, y: number): string {
  return (
    rect(x - 190, y - 280, 380, 280, 0, '#D9A877') +
    area(`M${x - 226} ${y - 276}L${x} ${y - 450}L${x + 226} ${y - 276}Z`, '#8C4A35') +
    rect(x - 164, y - 210, 84, 90, 5, '#FBE7B0') +
    line(`M${x - 122} ${y - 206}V${y - 122}M${x - 160} ${y - 166}H${x - 84}`, '#B98A64', 5) +
    circle(x + 22, y - 250, 76, '#FBE7B0', 'opacity=".7"') +
    rect(x - 44, y - 222, 132, 222, 3, '#FBE7B0') +
    area(`M${x + 88} ${y - 222}L${x + 158} ${y - 202}V${y + 18}L${x + 88} ${y}Z`, '#4A7479') +
    circle(x + 146, y - 94, 7, '#E5C27E') +
    area(`M${x - 44} ${y}H${x + 88}L${x + 130} 620H${x - 150}Z`, '#E5D6B0') +
    line(`M${x + 22} ${y - 290}V${y - 266}`, '#3A3536', 8) +
    area(`M${x - 8} ${y - 240}L${x + 8} ${y - 268}H${x + 36}L${x + 52} ${y - 240}Z`, '#3A3536') +
    circle(x + 22, y - 234, 15, '#F6C944')
  );
}

/** Two hands with foam under running water. */
export function washingHands(): string {
  const foam = (
    [
      [262, 396, 24],
      [300, 424, 30],
      [352, 420, 26],
      [386, 392, 20],
      [330, 384, 18],
    ] as const
  )
    .map(([x, y, r]) => circle(x, y, r, '#FFFDF8') + circle(x - r * 0.3, y - r * 0.3, r * 0.25, '#DFE6F1'))
    .join('');
  return (
    area('M330 250V150Q330 96 384 96H470V40H520V200H470V146H392Q380 146 380 158V250Z', '#A9B4B8') +
    oval(355, 250, 28, 8, '#7F8B90') +
    area('M336 254H374L382 540H328Z', '#9CC4DA', 'opacity=".85"') +
    area('M-400 330L120 350V440L-400 460Z', '#8C3F5E') +
    area('M1040 330L520 350V440L1040 460Z', '#8C3F5E') +
    area('M118 360L250 372V424L118 432Z', SKINS.brown) +
    area('M522 360L390 372V424L522 432Z', SKINS.brown) +
    hand(400, 396, 184, 'flat', SKINS.brown, -1, 2.3) +
    hand(244, 400, -4, 'flat', SKINS.brown, 1, 2.3) +
    foam +
    area('M60 500H580Q570 640 460 650H180Q70 640 60 500Z', '#FFFDF8') +
    oval(320, 504, 262, 22, '#E6EBEE') +
    oval(354, 506, 110, 11, '#9CC4DA')
  );
}

/** The card that says she may vote: its box and its tick, out of the envelope it came in. */
export function pollingCard(): string {
  return (
    letter(352, 400, 360, 5, POST_LETTER) +
    card(
      296,
      262,
      400,
      250,
      -4,
      rect(-200, -125, 400, 40, 12, '#3D4F7C') +
        ballotBox(-104, 14, 0.62) +
        writing(14, -44, 150, 4, 30) +
        circle(142, 84, 27, '#4D5F25') +
        line('M128 84L138 95L157 73', '#FFFDF8', 9),
    )
  );
}

/** A drawn curtain of thin cloth. */
export function drawnCurtain(): string {
  return (
    rect(80, 110, 480, 530, 6, '#F4EBDC') +
    line('M150 120V640M236 120V640M404 120V640M490 120V640', '#E4D6BD', 14) +
    rect(60, 92, 520, 26, 13, '#9A6237')
  );
}

/** Somebody on the telephone of whom only the outline is seen. */
export function whoIsNobody(): string {
  const shadow = '#A39A8F';
  return (
    area(
      'M320 176C258 176 232 224 234 286C235 336 232 372 214 402C184 420 170 452 166 510V700H474V510C470 452 456 420 426 402C408 372 405 336 406 286C408 224 382 176 320 176Z',
      shadow,
    ) +
    line('M186 520L150 440L226 330', shadow, 56) +
    rect(206, 240, 38, 118, 10, '#4A4744')
  );
}
