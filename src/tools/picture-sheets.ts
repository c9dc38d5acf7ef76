import { HER_COVERS } from '#domain/her-look.ts';
import type { Clothes } from '#pictures/cast.ts';
import { compose } from '#pictures/compose.ts';
import { EXPRESSIONS, type Mood } from '#pictures/expression.ts';
import { GESTURES, type GestureName } from '#pictures/gestures.ts';
import { HELD, type HeldName } from '#pictures/held.ts';
import { drawHer, HER_SKINS, HER_TOPS } from '#pictures/her-look.ts';
import { drawHerPicture, HER_PICTURES } from '#pictures/her-pictures.ts';
import { LOOKS, type LookName } from '#pictures/looks.ts';
import { drawPicture, PICTURES, titleOf } from '#pictures/picture.ts';
import { POSES, type PoseName } from '#pictures/poses-everyday.ts';
import { type ScenePerson, scenes } from '#pictures/scene.ts';

/** One cell of a contact sheet. */
export interface SheetCell {
  readonly name: string;
  readonly title: string;
  readonly svg: string;
}

/** Every picture of the catalogue, square. */
export function catalogueSheet(): SheetCell[] {
  return PICTURES.map((name) => ({
    name,
    title: titleOf(name),
    svg: drawPicture(name, { frame: 'square', id: name }),
  }));
}

const WORK: readonly Clothes[] = [
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

const POSE_FOR = { 1: 'hold', 2: 'carry', pole: 'mop' } as const;

/** What the pictures are made of: looks from all sides, moods, gestures, poses, held things, clothes, her own figure. */
export function peopleSheet(): SheetCell[] {
  const looks = keysOf(LOOKS);
  const look = (i: number): LookName => looks[i % looks.length] ?? 'amina';
  return [
    ...looks.map((name) =>
      cell(`look ${name}`, [
        { look: name, at: [120, 220], scale: 0.8 },
        { look: name, view: 'profile', at: [310, 220], scale: 0.8 },
        { look: name, view: 'back', at: [510, 220], scale: 0.8 },
        { look: name, pose: 'stand', at: [160, 640], scale: 0.5 },
        { look: name, pose: 'walk', at: [320, 640], scale: 0.5 },
        { look: name, pose: 'back-stand', at: [480, 640], scale: 0.5 },
      ]),
    ),
    ...keysOf<Mood>(EXPRESSIONS).map((mood, i) =>
      cell(`mood ${mood}`, [
        { look: look(i), mood, at: [190, 250], scale: 1.4 },
        { look: look(i), mood, view: 'profile', at: [470, 250], scale: 1.4 },
      ]),
    ),
    ...keysOf<GestureName>(GESTURES).map((gesture, i) =>
      cell(`gesture ${gesture}`, [{ look: look(i), gesture, at: [320, 240], scale: 1.1 }]),
    ),
    ...keysOf<PoseName>(POSES).map((pose, i) =>
      cell(`pose ${pose}`, [{ look: look(i), pose, at: [310, 620], scale: 0.92 }]),
    ),
    ...keysOf<HeldName>(HELD).map((holds, i) =>
      cell(`holds ${holds}`, [
        { look: look(i), holds, at: [190, 220], scale: 0.9 },
        {
          look: look(i + 3),
          pose: POSE_FOR[HELD[holds].hands],
          holds,
          at: [480, 620],
          scale: 0.8,
        },
      ]),
    ),
    ...WORK.map((clothes, i) =>
      cell(`clothes ${clothes}`, [
        { look: look(i), wear: { clothes }, at: [130, 180], scale: 0.8 },
        { look: look(i + 2), wear: { clothes }, pose: 'stand', at: [300, 620], scale: 0.7 },
        { look: look(i + 4), wear: { clothes }, pose: 'walk', at: [420, 620], scale: 0.7 },
        { look: look(i + 6), wear: { clothes }, pose: 'back-stand', at: [550, 620], scale: 0.7 },
      ]),
    ),
    ...HER_COVERS.map((cover, i) => ({
      name: `her ${cover}`,
      title: 'Hendes figur',
      svg: drawHer({ skin: i % HER_SKINS.length, cover, coverColour: i % 6, topColour: i % HER_TOPS.length }),
    })),
    ...HER_PICTURES.map((name, i) => ({
      name: `her ${name}`,
      title: titleOf(name),
      svg: drawHerPicture(
        name,
        {
          skin: i % 5,
          cover: HER_COVERS[i % HER_COVERS.length] ?? 'hijab',
          coverColour: i % 6,
          topColour: i % 6,
        },
        { id: `her-${name}` },
      ),
    })),
  ];
}

function cell(name: string, people: readonly ScenePerson[]): SheetCell {
  const made = scenes({ [name]: { title: name, ground: { tint: 'calm' }, people } })[name];
  if (!made) throw new Error(`picture-sheets: nothing was made of "${name}"`);
  return { name, title: '', svg: compose(name.replaceAll(' ', '-'), made) };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
