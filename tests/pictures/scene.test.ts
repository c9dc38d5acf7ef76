import { describe, expect, it } from 'vitest';
import { CAST } from '../../src/pictures/cast.ts';
import { compose } from '../../src/pictures/compose.ts';
import { FIRST_LOOK, lookOf } from '../../src/pictures/her-look.ts';
import { type SceneSpec, scenes } from '../../src/pictures/scene.ts';
import { KEY } from '../../src/pictures/symbols.ts';
import { faultIn } from './well-formed.ts';

const PLAIN: SceneSpec = { title: 'Prøve', ground: { tint: 'today' } };

function drawn(spec: Partial<SceneSpec>, her = {}): string {
  const { trial } = scenes({ trial: { ...PLAIN, ...spec } });
  return compose('trial', trial, her);
}

describe('a picture written as data', () => {
  it('is drawn in order: ground, things, people, and what stands before them', () => {
    const svg = drawn({
      things: [{ symbol: KEY, at: [100, 100], size: 80 }],
      people: [{ look: 'amina', at: [320, 260] }],
      front: [{ thing: 'table', at: [0, 520], colour: '#123456' }],
    });
    expect(faultIn(svg)).toBeUndefined();
    const places = ['#FAEED3', KEY[1].slice(0, 60), CAST.amina.top, '#123456'].map((part) =>
      svg.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('puts a symbol with its middle where it is asked for', () => {
    const svg = drawn({ things: [{ symbol: KEY, at: [200, 300], size: 80 }] });
    expect(svg).toContain('translate(160 260)');
  });

  it('dresses, turns and arms people as the data says', () => {
    const plain = drawn({ people: [{ look: 'fatima', pose: 'mop', at: [300, 600] }] });
    const variants = [
      drawn({ people: [{ look: 'fatima', pose: 'mop', at: [300, 600], holds: 'mop' }] }),
      drawn({ people: [{ look: 'fatima', pose: 'mop', at: [300, 600], flip: true }] }),
      drawn({ people: [{ look: 'fatima', pose: 'mop', at: [300, 600], wear: { clothes: 'cleaning' } }] }),
      drawn({ people: [{ look: 'fatima', pose: 'mop', at: [300, 600], mood: 'happy' }] }),
    ];
    expect(new Set([plain, ...variants]).size).toBe(5);
    expect(variants.map(faultIn).filter(Boolean)).toEqual([]);
  });

  it('shows the back of a telephone at the ear, and its screen before the chest', () => {
    const screen = '#FBF7F0';
    const person = { look: 'olena', at: [320, 260], holds: 'phone' } as const;
    expect(drawn({ people: [person] })).toContain(screen);
    expect(drawn({ people: [{ ...person, gesture: 'phone-ear' }] })).not.toContain(screen);
  });

  it('lets the learner stand in the one place that is hers, and nobody else is changed', () => {
    const people = [
      { look: 'amina', at: [220, 260] },
      { look: 'noor', at: [420, 260] },
    ] as const;
    const her = { her: { ...FIRST_LOOK, skin: 4, topColour: 2 } };
    const hers = drawn({ people, hers: 'amina' }, her);
    expect(hers).toContain(lookOf(her.her).top);
    expect(hers).not.toContain(CAST.amina.top);
    expect(hers).toContain(CAST.noor.top);
    expect(drawn({ people }, her)).toBe(drawn({ people }));
  });
});

describe('an error in a picture', () => {
  const wrong = (spec: object) => () => drawn(spec as Partial<SceneSpec>);

  it('names the picture at once when it has no Danish title', () => {
    expect(() => scenes({ 'no-name': { ...PLAIN, title: ' ' } })).toThrow(
      'picture "no-name": there is no Danish title',
    );
  });

  it('names the picture and the part that is not known', () => {
    const person = { look: 'amina', at: [0, 0] };
    expect(wrong({ people: [person, { ...person, look: 'nobody' }] })).toThrow(
      'picture "trial", people[1]: unknown look "nobody"',
    );
    expect(wrong({ people: [{ ...person, pose: 'dance' }] })).toThrow(
      'picture "trial", people[0]: unknown pose "dance"',
    );
    expect(wrong({ people: [{ ...person, gesture: 'shrug' }] })).toThrow(
      'people[0]: unknown gesture "shrug"',
    );
    expect(wrong({ people: [{ ...person, holds: 'sword' }] })).toThrow(
      'people[0]: unknown held thing "sword"',
    );
    expect(wrong({ things: [{ thing: 'castle', at: [0, 0] }] })).toThrow('things[0]: unknown thing "castle"');
    expect(wrong({ front: [{ symbol: undefined, at: [0, 0], size: 9 }] })).toThrow(
      'picture "trial", front[0]: unknown symbol',
    );
    expect(wrong({ ground: { tint: 'red' } })).toThrow('picture "trial", ground: unknown tint "red"');
    expect(wrong({ things: [{ thing: 'toString', at: [0, 0] }] })).toThrow('unknown thing "toString"');
  });
});
