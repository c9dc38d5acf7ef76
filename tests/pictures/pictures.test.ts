import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawHomePicture, type HomePictureName } from '../../src/pictures/home-pictures.ts';
import { drawPicture, isPictureName, PICTURES, titleOf } from '../../src/pictures/picture.ts';
import type { Frame } from '../../src/pictures/stage.ts';
import { drawUiPicture, UI_SCENES, type UiPictureName } from '../../src/pictures/ui-pictures.ts';
import { faultIn } from './well-formed.ts';

const FRAMES: readonly Frame[] = ['wide', 'square', 'tall', 'portrait', 'face'];
const NAMED_FOR_THE_COURSE = readFileSync(new URL('./promised-names.txt', import.meta.url), 'utf8')
  .trim()
  .split(/\s+/);

function idsIn(svg: string): string[] {
  return [...svg.matchAll(/\bid="([^"]*)"/g)].map((match) => match[1] ?? '');
}

function idsAskedFor(svg: string): string[] {
  return [...svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? '');
}

describe('the catalogue', () => {
  it('has every picture that lessons and screens were promised', () => {
    expect(NAMED_FOR_THE_COURSE.filter((name) => !isPictureName(name))).toEqual([]);
  });

  it('names every picture in Danish, so that it can be spoken and found by staff', () => {
    const nameless = PICTURES.filter((name) => titleOf(name).trim() === '' || titleOf(name) === name);
    expect(nameless).toEqual([]);
  });

  it('says which picture is missing when a lesson names one that nobody drew', () => {
    expect(() => drawPicture('red-dragon' as never)).toThrow('drawPicture: there is no picture "red-dragon"');
    expect(() => titleOf('red-dragon' as never)).toThrow('"red-dragon"');
    expect(() => drawUiPicture('deadline' as never)).toThrow('"deadline"');
    expect(isPictureName('toString')).toBe(false);
  });
});

describe.each(FRAMES)('a picture cut %s', (frame) => {
  it('is whole and well-formed, or it would show as an empty tile', () => {
    const broken = PICTURES.map((name) => [name, faultIn(drawPicture(name, { frame }))]).filter(
      ([, fault]) => fault,
    );
    expect(broken).toEqual([]);
  });

  it('is the same text each time, so that packs keep their content hash', () => {
    const drawAll = () => PICTURES.map((name) => drawPicture(name, { frame }));
    expect(drawAll()).toEqual(drawAll());
  });

  it('asks for no id that it does not bring itself', () => {
    const torn = PICTURES.filter((name) => {
      const svg = drawPicture(name, { frame, id: 'x' });
      return idsAskedFor(svg).some((id) => !idsIn(svg).includes(id));
    });
    expect(torn).toEqual([]);
  });
});

describe('pictures side by side', () => {
  it('never share an id with another picture, nor with themselves when told apart', () => {
    const all = PICTURES.flatMap((name) => [
      ...idsIn(drawPicture(name, { frame: 'face' })),
      ...idsIn(drawPicture(name, { frame: 'face', id: 'second' })),
    ]);
    expect(all).not.toHaveLength(0);
    expect(new Set(all).size).toBe(all.length);
  });

  it('look the same from the tablet and from the course', () => {
    const differing = Object.keys(UI_SCENES).filter((name) => {
      const ui = name as UiPictureName;
      return drawUiPicture(ui, { frame: 'wide' }) !== drawPicture(ui, { frame: 'wide' });
    });
    expect(differing).toEqual([]);
    const tiles = PICTURES.filter(
      (name) => name.startsWith('home-') && name !== 'home-day',
    ) as HomePictureName[];
    expect(tiles).toHaveLength(6);
    expect(tiles.map((name) => drawHomePicture(name))).toEqual(tiles.map((name) => drawPicture(name)));
  });
});

describe('what a picture may carry', () => {
  const drawn = PICTURES.map((name) => [name, drawPicture(name, { frame: 'wide' })] as const);

  it('carries no style, script or outside address, which the content policy would stop', () => {
    const stopped = drawn.filter(([, svg]) => /\bstyle=|<style|<script|\bon[a-z]+=|href=|<image/.test(svg));
    expect(stopped.map(([name]) => name)).toEqual([]);
  });

  it('carries no broken number', () => {
    const broken = drawn.filter(([, svg]) => /NaN|undefined|Infinity|null/.test(svg));
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  it('is silent for screen readers, because its button already speaks', () => {
    expect(drawn.every(([, svg]) => svg.startsWith('<svg ') && svg.includes('aria-hidden="true"'))).toBe(
      true,
    );
  });

  it('shows written words only on the date leaf, on word cards and for the number of the helpline', () => {
    const written = drawn.filter(([, svg]) => svg.includes('<text')).map(([name]) => name);
    // Days to choose between in a practice place: each is one date leaf.
    const leaves = PICTURES.filter((name) =>
      /^(?:time-(?:next-)?[a-z]+day|date-[a-z]{3}-\d{1,2})$/.test(name),
    );
    expect(leaves).toHaveLength(15);
    expect(written).toEqual(['home-today', 'home-danish', 'helpline-1888', ...leaves]);
  });

  it('is light: each at most 30 kB, and half of them at most 4 kB when packed', () => {
    const heavy = drawn.filter(([, svg]) => svg.length > 30_000).map(([name]) => name);
    expect(heavy).toEqual([]);
    const packed = drawn.map(([, svg]) => gzipSync(svg).length).sort((a, b) => a - b);
    expect(packed[Math.floor(packed.length / 2)]).toBeLessThanOrEqual(4096);
  });
});
