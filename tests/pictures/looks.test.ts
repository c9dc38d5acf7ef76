import { describe, expect, it } from 'vitest';
import { FROM_BEHIND } from '../../src/pictures/back-head.ts';
import { bust } from '../../src/pictures/bust.ts';
import { CAST, CAST_NAMES, type Clothes, type Cover, type Look, SKINS } from '../../src/pictures/cast.ts';
import { TAILOR } from '../../src/pictures/clothes.ts';
import { lightness } from '../../src/pictures/colour.ts';
import { EXPRESSIONS, type Mood } from '../../src/pictures/expression.ts';
import { personOnFoot } from '../../src/pictures/figure.ts';
import { hatInFront, hatInProfile } from '../../src/pictures/hats.ts';
import { headInFront } from '../../src/pictures/head.ts';
import { LOOKS } from '../../src/pictures/looks.ts';
import { POSES } from '../../src/pictures/poses-everyday.ts';
import { PROFILE } from '../../src/pictures/profile-head.ts';
import { tonesOf } from '../../src/pictures/tones.ts';
import { faultIn } from './well-formed.ts';

const MOODS = Object.keys(EXPRESSIONS) as Mood[];
const COVERS: readonly Cover[] = [
  'hijab',
  'khimar',
  'loose',
  'bun',
  'bob',
  'long',
  'curly',
  'grey',
  'braids',
  'short',
  'parted',
  'crop',
  'balding',
];
const TRADES: readonly Clothes[] = [
  'apron',
  'care',
  'cleaning',
  'kitchen',
  'shop',
  'warehouse',
  'industry',
  'garden',
  'blazer',
];

describe('the cast', () => {
  it('keeps every woman as she was, for a story is followed by her scarf or hair and her skin', () => {
    const known = CAST_NAMES.map((name) => {
      const { cover, skin, top } = CAST[name];
      const tone = Object.entries(SKINS).find(([, hex]) => hex === skin)?.[0];
      return `${name}: ${tone}, ${cover} ${CAST[name].scarf ?? CAST[name].hair}, ${top}`;
    });
    expect(known).toEqual([
      'amina: tan, hijab #8C3F5E, #2F6F73',
      'noor: brown, hijab #D3A03F, #3D4F7C',
      'hodan: dark, khimar #E2D6C2, #46705C',
      'selam: deep, curly #241914, #BC6138',
      'olena: light, bob #7A5236, #7A4160',
      'parwin: tan, loose #B9593F, #6E7F58',
      'miriam: dark, braids #1E1512, #C9963B',
      'zara: brown, long #2C1F1A, #4D6B72',
      'fatima: deep, hijab #4B6E8A, #A8533A',
      'senait: deep, bun #241914, #46705C',
      'lise: light, grey #BDB6AA, #34566F',
    ]);
  });

  it('has men, old people and children beside it, and no two people of one face', () => {
    const faces = Object.values(LOOKS).map((look) => headInFront(look));
    expect(new Set(faces).size).toBe(faces.length);
    const builds = Object.values(LOOKS).map(({ build = 'woman' }) => build);
    expect(new Set(builds)).toEqual(new Set(['woman', 'man', 'youth', 'child']));
    expect(Object.values(LOOKS).filter(({ age }) => age === 'old')).toHaveLength(3);
  });
});

describe('a face', () => {
  it.each(Object.entries(LOOKS))('says each mood differently, from the front and the side: %s', (_, look) => {
    const front = MOODS.map((mood) => headInFront(look, { mood }));
    expect(new Set(front).size).toBe(MOODS.length);
    const faults = MOODS.flatMap((mood) => [
      faultIn(headInFront(look, { mood })),
      faultIn(PROFILE.head(look, { mood })),
    ]);
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it('that is proud is not calm: another mouth, heavier lids, higher brows and the chin up', () => {
    const { calm, proud } = EXPRESSIONS;
    expect(proud.mouth).not.toBe(calm.mouth);
    expect(proud.brow[0]).toBeLessThan(calm.brow[0] - 2);
    expect(proud.lids[0]).toBeGreaterThan(calm.lids[0] + 2);
    expect(proud.chin).toBeLessThan(calm.chin - 2);
  });

  it('of a man or a child has no painted lips', () => {
    const redOf = (look: Look) => lightness(look.skin) - lightness(tonesOf(look).lip);
    const { man } = LOOKS;
    expect(redOf(man)).toBeLessThan(redOf({ ...man, build: 'woman' }) * 0.7);
    expect(redOf({ ...man, build: 'woman', age: 'child' })).toBeCloseTo(redOf(man), 5);
  });
});

describe('a scarf or hair', () => {
  it.each(COVERS)('%s can be seen from the front, the side and behind', (cover) => {
    const look = { ...CAST.amina, hair: '#5A3A26', cover };
    const drawn = [bust(look), bust(look, { view: PROFILE }), bust(look, { view: FROM_BEHIND })];
    expect(drawn.map(faultIn)).toEqual([undefined, undefined, undefined]);
    const colour = ['hijab', 'khimar', 'loose'].includes(cover) ? '#8C3F5E' : '#5A3A26';
    expect(drawn.filter((svg) => !svg.includes(colour))).toEqual([]);
  });

  it('hides neck and ears only when it is closed', () => {
    const earring = '#D9A441';
    const wears = (cover: Cover) => bust({ ...CAST.amina, cover }).includes(earring);
    expect(['hijab', 'khimar'].map((cover) => wears(cover as Cover))).toEqual([false, false]);
    expect(['loose', 'bun', 'curly'].map((cover) => wears(cover as Cover))).toEqual([true, true, true]);
  });
});

describe('work clothes', () => {
  it.each(TRADES)('%s sit on busts and bodies from every side', (clothes) => {
    const look = { ...CAST.selam, clothes };
    const drawn = [
      bust(look, { tailor: TAILOR }),
      bust(look, { tailor: TAILOR, view: FROM_BEHIND }),
      ...(['stand', 'walk', 'back-stand', 'sit'] as const).map((pose) =>
        personOnFoot(POSES[pose], look, 0, 0, 1),
      ),
    ];
    expect(drawn.map(faultIn).filter(Boolean)).toEqual([]);
    const plain = personOnFoot(POSES.stand, CAST.selam, 0, 0, 1);
    expect(drawn[2]).not.toBe(plain);
  });

  it('are asked for by name of the tailor, so that no bust silently goes without', () => {
    expect(() => bust({ ...CAST.selam, clothes: 'care' })).toThrow('the clothes "care" need a tailor');
  });

  it('bring a helmet that is plain yellow: the ready symbol carries a white cross', () => {
    const look = { ...CAST.selam, hat: 'helmet' } as const;
    for (const hat of [hatInFront(look), hatInProfile(look)]) {
      const colours = [...hat.matchAll(/(?:fill|stroke)="(#[0-9A-F]{6})"/g)].map((match) => match[1]);
      expect(colours.length).toBeGreaterThan(0);
      expect(colours.filter((colour) => !['#E0B03A', '#EBC25A', '#C9982B'].includes(colour ?? ''))).toEqual(
        [],
      );
    }
  });
});

describe('a woman who is expecting', () => {
  it('is seen to be so from the front, from the side and as a bust', () => {
    const look = { ...CAST.olena, pregnant: true };
    expect(bust(look)).not.toBe(bust(CAST.olena));
    const clothOf = (svg: string) =>
      svg
        .split('<')
        .filter((tag) => tag.includes(`fill="${look.top}"`))
        .join('');
    for (const pose of ['stand', 'stand-side'] as const) {
      const expecting = clothOf(personOnFoot(POSES[pose], look, 0, 0, 1));
      expect(expecting).not.toBe('');
      expect(expecting).not.toBe(clothOf(personOnFoot(POSES[pose], CAST.olena, 0, 0, 1)));
    }
  });
});
