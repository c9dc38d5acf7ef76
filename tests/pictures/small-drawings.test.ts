import { describe, expect, it } from 'vitest';
import { drawDateLeaf, drawWeave } from '#pictures/home-drawings.ts';
import { CAST_NAMES, drawFace } from '../../src/pictures/faces.ts';
import { drawIcon, type IconName } from '../../src/pictures/icons.ts';
import { drawClock, drawMoons, drawSunArc, drawWeather } from '../../src/pictures/instruments.ts';
import { drawPairingPicture, PAIRING_PICTURES } from '../../src/pictures/pairing-pictures.ts';
import { faultIn } from './well-formed.ts';

const moonsIn = (svg: string) => svg.split('<g ').length - 1;
const sunAt = (svg: string) => {
  const [, x, y] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(svg) ?? [];
  return { x: Number(x), y: Number(y) };
};

describe('faces', () => {
  it('gives every woman of the cast a face of her own in every mood', () => {
    const moods = ['calm', 'happy', 'speak'] as const;
    const faces = CAST_NAMES.flatMap((name) => moods.map((mood) => drawFace(name, { mood })));
    expect(new Set(faces).size).toBe(CAST_NAMES.length * moods.length);
    expect(faces.map(faultIn).filter(Boolean)).toEqual([]);
  });

  it('brings no ids, because the same face stands in a list many times', () => {
    const carrying = CAST_NAMES.filter((name) => / id=|style=/.test(drawFace(name, { square: true })));
    expect(carrying).toEqual([]);
  });
});

describe('instruments', () => {
  it('draws the clock that was asked for, and the same for morning and afternoon', () => {
    expect(faultIn(drawClock(9, 15))).toBeUndefined();
    expect(drawClock(9, 15)).not.toBe(drawClock(9, 45));
    expect(drawClock(2, 30)).toBe(drawClock(14, 30));
  });

  it('refuses a time that no day has, rather than show a wrong clock', () => {
    expect(() => drawClock(24, 0)).toThrow('24.0 is not a time of day');
    expect(() => drawClock(9, 60)).toThrow();
    expect(() => drawClock(Number.NaN, 0)).toThrow();
  });

  it('lets the sun rise on the left, stand high at one and go down on the right', () => {
    const [morning, noon, evening] = [7 * 60, 13 * 60, 19 * 60].map((minutes) => sunAt(drawSunArc(minutes)));
    expect(morning?.x).toBeLessThan(noon?.x ?? 0);
    expect(noon?.x).toBeLessThan(evening?.x ?? 0);
    expect(noon?.y).toBeLessThan(morning?.y ?? 0);
  });

  it('shows a moon and no sun at night', () => {
    expect(drawSunArc(23 * 60)).not.toContain('<circle');
    expect(drawSunArc(3 * 60)).toBe(drawSunArc(23 * 60));
  });

  it('draws one moon for each night, and never more than a week of them', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((nights) => moonsIn(drawMoons(nights)))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(drawMoons(12)).toBe(drawMoons(7));
    expect(drawMoons(-1)).toBe(drawMoons(0));
  });

  it('writes the day on the leaf in Western digits and keeps strange signs out of the markup', () => {
    const leaf = drawDateLeaf({ day: 23, weekday: 'man<&dag', colour: '#1F6B3A', textColour: '#FFFFFF' });
    expect(leaf).toContain('>23</text>');
    expect(faultIn(leaf)).toBeUndefined();
  });

  it('has a different picture for every kind of weather', () => {
    const kinds = (['sun', 'cloud', 'rain', 'snow', 'wind', 'unknown'] as const).map(drawWeather);
    expect(new Set(kinds).size).toBe(6);
    expect([...kinds, drawWeave()].map(faultIn).filter(Boolean)).toEqual([]);
  });
});

describe('icons', () => {
  const names: readonly IconName[] = [
    ...([
      'home',
      'back',
      'next',
      'listen',
      'slow',
      'tick',
      'sun',
      'book',
      'mail',
      'calendar',
      'calm',
    ] as const),
    ...([
      'cards',
      'pause',
      'phone',
      'microphone',
      'play',
      'blank',
      'pen',
      'wipe',
      'cloud',
      'no-sound',
    ] as const),
    ...([
      'no-network',
      'hand',
      'same',
      'different',
      'swap',
      'plus',
      'minus',
      'people',
      'tablet',
      'leave',
    ] as const),
  ];

  it('takes the colour of the text around it and nothing else', () => {
    const coloured = names.filter((name) => /#[0-9A-Fa-f]{3,6}|style=| id=/.test(drawIcon(name)));
    expect(coloured).toEqual([]);
  });

  it('is well-formed and different for every name', () => {
    const drawn = names.map(drawIcon);
    expect(drawn.map(faultIn).filter(Boolean)).toEqual([]);
    expect(new Set(drawn).size).toBe(names.length);
  });
});

describe('pairing pictures', () => {
  it('keeps the 24 pictures and their order, because a code is made of their places', () => {
    expect(PAIRING_PICTURES.map(({ id }) => id).join(' ')).toBe(
      'kop noegle aeble bus hus sol maane bog stol telefon blomst broed fisk sko ur brev cykel traee hat kage lampe taske baad fugl',
    );
  });

  it('draws each of them differently, and names the one that does not exist', () => {
    const drawn = PAIRING_PICTURES.map(({ id }) => drawPairingPicture(id));
    expect(new Set(drawn).size).toBe(24);
    expect(drawn.map(faultIn).filter(Boolean)).toEqual([]);
    expect(() => drawPairingPicture('kat')).toThrow('"kat"');
  });
});
