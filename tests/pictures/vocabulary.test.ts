import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLAN } from '../../src/curriculum/plan.ts';
import {
  drawPicture,
  isPictureName,
  PICTURES,
  type PictureName,
  titleOf,
} from '../../src/pictures/picture.ts';
import { VOCABULARY_SCENES } from '../../src/pictures/scenes-vocab-all.ts';
import { ALIASES } from '../../src/pictures/vocabulary.ts';

interface Concept {
  readonly id: string;
  readonly da: string;
  readonly kind: string;
  readonly way: 'symbol' | 'scene' | 'figure' | 'draw';
}

const CONCEPTS = JSON.parse(
  readFileSync(new URL('./vocabulary-concepts.json', import.meta.url), 'utf8'),
) as readonly Concept[];
const ROOM = new URL('../../src/pictures/', import.meta.url);
/** How many of the list's words are drawn, from its beginning. */
const DRAWN = 102;

const aliases: Readonly<Record<string, string>> = ALIASES;

function pictureOf(concept: Concept): string {
  return aliases[concept.id] ?? concept.id;
}

describe('the words of the course', () => {
  it('that are drawn so far, the first 102, each have a picture under their own name or by an alias', () => {
    const words = CONCEPTS.slice(0, DRAWN);
    expect(words).toHaveLength(DRAWN);
    const bare = words.filter((concept) => !isPictureName(pictureOf(concept)));
    expect(bare.map(({ id, da }) => `${id} (${da})`)).toEqual([]);
  });

  it('are not aliased for nothing: an alias is a word of the list and leads to another name', () => {
    const ids = new Set(CONCEPTS.map(({ id }) => id));
    expect(Object.keys(aliases).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.entries(aliases).filter(([id, name]) => id === name)).toEqual([]);
    expect(Object.keys(aliases).filter((id) => isPictureName(id) && id !== 'help')).toEqual([]);
  });

  it('of one half do not look alike: two words never show the very same drawing', () => {
    const seen = new Map<string, string>();
    const twins = (Object.keys(VOCABULARY_SCENES) as PictureName[]).filter((name) => {
      const drawing = drawPicture(name, { frame: 'square' });
      const twin = seen.get(drawing);
      seen.set(drawing, name);
      return twin !== undefined;
    });
    expect(twins).toEqual([]);
  });
});

describe('the words of work, money and rights', () => {
  const ids = CONCEPTS.map(({ id }) => id);
  const words = CONCEPTS.slice(ids.indexOf('vat'), ids.indexOf('uniform') + 1);

  it('each have a picture under their own name or by an alias', () => {
    expect(words).toHaveLength(39);
    const bare = words.filter((concept) => !isPictureName(pictureOf(concept)));
    expect(bare.map(({ id, da }) => `${id} (${da})`)).toEqual([]);
  });

  it('are shown by as many different pictures as there are words', () => {
    expect(new Set(words.map(pictureOf)).size).toBe(39);
  });

  it('have a scene for each topic line of modules 4 and 6, with a Danish title of its own', () => {
    const topics = PLAN.modules
      .filter(({ id }) => Number(id) === 4 || Number(id) === 6)
      .flatMap((module) => module.topics)
      .map(({ id }) => `topic-${String(id).replace('.', '-')}`);
    expect(topics).toHaveLength(14);
    expect(topics.filter((name) => !isPictureName(name))).toEqual([]);
    expect(new Set(topics.map((name) => titleOf(name as PictureName))).size).toBe(14);
  });

  it('come with the envelopes, jobs and meetings that lessons show', () => {
    const promised = [
      'income',
      'envelope-rent',
      'envelope-food',
      'envelope-power',
      'envelope-transport',
      'envelope-clothes',
      'envelope-savings',
      'job-warehouse',
      'job-industry',
      'job-laundry',
      'job-garden',
      'job-school-kitchen',
      'first-day-at-work',
      'ask-for-help-at-work',
      'talk-to-union',
      'shop-receipt',
      'company-consultant',
      'two-paths',
      'helpline-1888',
      'quick-exit',
      'talk-private',
    ];
    expect(promised.filter((name) => !isPictureName(name))).toEqual([]);
  });
});

describe('the topic lines of modules 0 to 3', () => {
  const topics = PLAN.modules
    .filter(({ id }) => Number(id) <= 3)
    .flatMap((module) => module.topics)
    .map(({ id }) => `topic-${String(id).replace('.', '-')}`);

  it('each have a picture of their own with a Danish title', () => {
    expect(topics).toHaveLength(27);
    expect(topics.filter((name) => !isPictureName(name))).toEqual([]);
    const titles = topics.map((name) => titleOf(name as PictureName));
    expect(new Set(titles).size).toBe(27);
  });
});

describe('the names of the room', () => {
  it('belong to one drawing each, so that no picture silently takes the place of another', async () => {
    const owners = new Map<string, object>();
    const fought: string[] = [];
    for (const file of readdirSync(ROOM).filter((name) => /^scenes-.*\.ts$/.test(name))) {
      for (const [name, scene] of scenesIn(await import(new URL(file, ROOM).pathname))) {
        const owner = owners.get(name);
        if (owner !== undefined && owner !== scene) fought.push(`${name} (${file})`);
        owners.set(name, scene);
      }
    }
    expect(owners.size).toBeGreaterThan(200);
    expect(fought).toEqual([]);
    expect([...owners.keys()].filter((name) => !PICTURES.includes(name as PictureName))).toEqual([]);
  });
});

function scenesIn(room: Readonly<Record<string, unknown>>): readonly (readonly [string, object])[] {
  return Object.values(room)
    .filter((part): part is object => typeof part === 'object' && part !== null && !Array.isArray(part))
    .flatMap((part) => Object.entries(part))
    .filter((entry): entry is [string, object] => typeof entry[1] === 'object' && 'draw' in (entry[1] ?? {}));
}
