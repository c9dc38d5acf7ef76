import { shade } from './colour.ts';
import { house, tree } from './places.ts';
import { area, at, circle, line, oval, rect } from './shapes.ts';

// Houses, a pram and a map: only the words of modules 0-3 show them.

/** A yellow-brick school without a tower: two rows of windows and a double door; foot at y, 400 wide at scale 1. */
export function school(x: number, y: number, scale: number): string {
  const pane = (left: number, top: number) =>
    rect(left, top, 50, 54, 4, '#DCEBF2') +
    line(`M${left + 25} ${top}V${top + 54}M${left} ${top + 27}H${left + 50}`, '#FFFDF8', 5);
  const panes = [-176, -112, 62, 126].flatMap((left) => [pane(left, -176), pane(left, -92)]);
  return at(
    x,
    y,
    scale,
    rect(-200, -200, 400, 200, 4, '#E0B26A') +
      area('M-222-194L-190-262H190L222-194Z', '#8C4A35') +
      rect(-44, -226, 88, 226, 4, '#CC9A52') +
      area('M-58-222L0-286L58-222Z', '#733A29') +
      rect(-32, -110, 64, 110, 5, '#3E5D66') +
      line('M0-106V-4', '#FFFDF8', 4) +
      rect(-26, -184, 52, 50, 25, '#DCEBF2') +
      panes.join(''),
  );
}

/** A white hospital with the Danish road sign's white H on blue; foot at y, 380 wide at scale 1. */
export function hospital(x: number, y: number, scale: number): string {
  const panes = [-168, -108, 60, 120].flatMap((left) =>
    [-246, -176, -106].map((top) => rect(left, top, 44, 44, 5, '#A9CBDC')),
  );
  return at(
    x,
    y,
    scale,
    rect(-190, -276, 380, 276, 6, '#F4F1EA') +
      rect(-190, -276, 380, 16, 4, '#C9D2D6') +
      panes.join('') +
      rect(-44, -290, 88, 90, 10, '#2C6DA8') +
      line('M-20-268V-222M20-268V-222M-20-245H20', '#FFFFFF', 13) +
      rect(-50, -100, 100, 100, 4, '#4A6B75') +
      line('M0-96V-2', '#FFFDF8', 5) +
      rect(-70, -118, 140, 18, 5, '#8A939A'),
  );
}

/** A white Danish village church with a stepped tower; foot at y, 360 wide at scale 1. */
export function villageChurch(x: number, y: number, scale: number): string {
  const window = (left: number) => rect(left, -120, 30, 74, 15, '#6C7F86');
  return at(
    x,
    y,
    scale,
    rect(-60, -170, 240, 170, 0, '#F7F1E6') +
      area('M-70-164L-30-250H160L194-164Z', '#A2573F') +
      rect(-176, -280, 124, 280, 0, '#FFFDF8') +
      area('M-176-278V-306H-156V-330H-136V-354H-92V-330H-72V-306H-52V-278Z', '#FFFDF8') +
      rect(-126, -324, 24, 40, 12, '#6C7F86') +
      rect(-176, -280, 30, 280, 0, '#EDE6D8') +
      area('M-138 0V-66A24 24 0 0 1-90-66V0Z', '#6E4326') +
      [-30, 36, 102].map(window).join(''),
  );
}

/** A low village house with a small sun-baked garden wall: a home far away, of no one country; foot at y. */
export function farHome(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-130, -150, 260, 150, 6, '#D9B07C') +
      rect(-142, -168, 284, 26, 6, '#C79A62') +
      area('M-34 0V-84A34 34 0 0 1 34-84V0Z', '#7D4D2A') +
      rect(-104, -104, 44, 50, 20, '#7D5A3C') +
      rect(60, -104, 44, 50, 20, '#7D5A3C') +
      line('M-120-156H-100M-60-156H-40M0-156H20M60-156H80', '#B98A4E', 6),
  );
}

/** A street of Danish houses with a tree; eaves near y - 120, foot at y. Spans every frame. */
export function street(y: number): string {
  return (
    house(-250, y - 150, 150, 150, '#C98A6B', '#6C7F86') +
    house(-84, y - 130, 150, 130, '#E0B26A', '#8C4A35') +
    house(84, y - 170, 150, 170, '#F1E3CB', '#5B4636') +
    house(254, y - 140, 150, 140, '#B4684C', '#4B4A45') +
    house(424, y - 160, 150, 160, '#E9DCC6', '#8C4A35') +
    house(594, y - 140, 150, 140, '#8FA58B', '#5B4636') +
    tree(250, y - 62, 0.9) +
    tree(582, y - 62, 0.9, '#7F9560')
  );
}

/** A pram that stands still; wheels on y, 300 wide at scale 1. */
export function pram(x: number, y: number, scale: number): string {
  const wheel = (cx: number) =>
    circle(cx, -40, 40, '#3A3536') + circle(cx, -40, 30, '#E8DAC2') + circle(cx, -40, 8, '#3A3536');
  return at(
    x,
    y,
    scale,
    line('M120-230L176-276H200', '#5B4636', 14) +
      line('M-76-44L60-120M76-44L-60-120', '#6C7F86', 10) +
      area('M-140-230H140C140-150 96-104 20-104H-30C-100-104-140-150-140-230Z', '#3D4F7C') +
      area('M-140-230C-140-320-60-356 10-348L0-230Z', '#2F6F73') +
      area('M-140-230C-140-320-90-346-50-348L-60-230Z', shade('#2F6F73', -0.14)) +
      area('M0-232C40-276 120-270 140-230Z', '#F4EBDC') +
      wheel(-78) +
      wheel(78),
  );
}

/** A mild landscape seen from above as on a map: land, a lake, a path of dots. Nothing else. */
export function calmMap(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    rect(-214, -164, 440, 340, 16, '#2B211D', 'opacity=".12"') +
      rect(-220, -170, 440, 340, 16, '#F4EBD2') +
      area(
        'M-220-60C-150-110-60-60 0-90S150-150 220-110V154Q220 170 204 170H-204Q-220 170-220 154Z',
        '#B9C994',
      ) +
      area('M-220 60C-160 40-120 90-60 96S-20 170-20 170H-204Q-220 170-220 154Z', '#A3B67E') +
      oval(96, 108, 80, 36, '#A9CBDC') +
      line('M-74-170V170M74-170V170', '#E6DBBE', 4, 'opacity=".7"') +
      line('M-164 108C-110 60-70 120-20 60S60 20 96-34', '#FFFDF8', 26) +
      line('M-164 108C-110 60-70 120-20 60S60 20 96-34', '#8C5A36', 13, 'stroke-dasharray="1 24"'),
  );
}
