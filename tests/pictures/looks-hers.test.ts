import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HER_COVERS, type HerLook, isHerLook } from '../../src/domain/her-look.ts';
import {
  coverColours,
  drawHer,
  FIRST_LOOK,
  HER_SKINS,
  HER_TOPS,
  lookOf,
} from '../../src/pictures/her-look.ts';
import { drawHerPicture, HER_PICTURES, isHerPicture } from '../../src/pictures/her-pictures.ts';
import { drawPicture, isPictureName, PICTURES } from '../../src/pictures/picture.ts';
import { faultIn } from './well-formed.ts';

const LOOK: HerLook = { skin: 1, cover: 'curly', coverColour: 3, topColour: 5 };

describe('how her own figure looks', () => {
  it('can be any skin with any scarf or hair in any colour and any clothes', () => {
    const all = HER_SKINS.flatMap((_, skin) =>
      HER_COVERS.flatMap((cover) =>
        coverColours(cover).flatMap((__, coverColour) =>
          HER_TOPS.map((___, topColour) => ({ skin, cover, coverColour, topColour })),
        ),
      ),
    );
    expect(all).toHaveLength(5 * 9 * 6 * 6);
    expect(all.every(isHerLook)).toBe(true);
    const drawings = all.map((look) => drawHer(look));
    expect(new Set(drawings).size).toBe(all.length);
    expect(faultIn(drawings[700] ?? '')).toBeUndefined();
  });

  it('is drawn from what a tablet has stored only when it is whole', () => {
    expect(isHerLook(FIRST_LOOK)).toBe(true);
    const broken = [
      undefined,
      null,
      'curly',
      {},
      { ...LOOK, skin: 5 },
      { ...LOOK, skin: -1 },
      { ...LOOK, skin: 1.5 },
      { ...LOOK, skin: '1' },
      { ...LOOK, cover: 'toString' },
      { ...LOOK, coverColour: 6 },
      { ...LOOK, topColour: Number.NaN },
    ];
    expect(broken.filter(isHerLook)).toEqual([]);
    expect(() => lookOf({ ...LOOK, skin: 9 })).toThrow('this is not a look');
    fc.assert(
      fc.property(fc.anything(), (value) => !isHerLook(value) || faultIn(drawHer(value)) === undefined),
    );
  });

  it('is the same drawing each time, and may stand twice on one page', () => {
    expect(drawHer(LOOK)).toBe(drawHer(LOOK));
    expect(drawHer(LOOK, { frame: 'face' })).not.toMatch(/\bid=/);
  });
});

describe('the lessons', () => {
  it('show her in the pictures that are hers, in the place of one woman', () => {
    expect(HER_PICTURES.length).toBeGreaterThanOrEqual(30);
    expect(HER_PICTURES.filter((name) => !isPictureName(name))).toEqual([]);
    const { skin } = lookOf(LOOK);
    const without = HER_PICTURES.filter((name) => !drawHerPicture(name, LOOK).includes(skin));
    expect(without).toEqual([]);
    const same = HER_PICTURES.filter((name) => drawHerPicture(name, LOOK) === drawPicture(name));
    expect(same).toEqual([]);
    const broken = HER_PICTURES.filter((name) => faultIn(drawHerPicture(name, LOOK)) !== undefined);
    expect(broken).toEqual([]);
  });

  it('keep every other picture as it is, whatever she has chosen', () => {
    const changed = PICTURES.filter(
      (name) => !isHerPicture(name) && drawPicture(name, { her: LOOK }) !== drawPicture(name),
    );
    // The tablet's own screens draw theirs themselves.
    expect(changed).toEqual(['answer-coming', 'answer-unsure', 'finished']);
  });

  it('are refused a picture in which she does not stand', () => {
    expect(() => drawHerPicture('alarm-clock', LOOK)).toThrow(
      'she does not stand in the picture "alarm-clock"',
    );
    expect(isHerPicture('toString')).toBe(false);
  });
});
