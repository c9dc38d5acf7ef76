/** What a face says. `calm` is the quiet face most pictures have; `proud` holds the chin up and smiles broadly. */
export type Mood =
  | 'calm'
  | 'happy'
  | 'speak'
  | 'proud'
  | 'worried'
  | 'sad'
  | 'tired'
  | 'surprised'
  | 'afraid'
  | 'angry';

export type Eyes = 'open' | 'down' | 'closed' | 'smile';

export type MouthShape =
  | 'rest'
  | 'laugh'
  | 'open'
  | 'smile'
  | 'uneasy'
  | 'down'
  | 'flat'
  | 'round'
  | 'stretched'
  | 'tight';

/** The numbers of a mood, in the units of a head. */
export interface Expression {
  /** Height of the brows, and how far their inner end, middle and outer end lie below it. */
  readonly brow: readonly [lift: number, inner: number, arch: number, outer: number];
  /** Height of the upper lid's curve, and of the lower one's. */
  readonly lids: readonly [upper: number, lower: number];
  readonly pupil: number;
  readonly pupilY: number;
  readonly mouth: MouthShape;
  /** How far the features are lifted: chin up, chin down. */
  readonly chin: number;
}

const REST: Expression = {
  brow: [-17, 2.5, -4.5, 2],
  lids: [-12, 4.5],
  pupil: 4.7,
  pupilY: -3.4,
  mouth: 'rest',
  chin: 0,
};

export const EXPRESSIONS: Readonly<Record<Mood, Expression>> = {
  calm: REST,
  happy: { ...REST, brow: [-19, 2.5, -4.5, 2], mouth: 'laugh' },
  speak: { ...REST, mouth: 'open' },
  proud: { ...REST, brow: [-21, 1.5, -7, 0.5], lids: [-9.5, 1.5], pupilY: -3.2, mouth: 'smile', chin: -5 },
  worried: { ...REST, brow: [-18, -4, -3.5, 4], lids: [-12.5, 4.5], mouth: 'uneasy', chin: 1 },
  sad: { ...REST, brow: [-17, -5.5, -1.5, 6], lids: [-7.5, 4.5], pupilY: -0.6, mouth: 'down', chin: 3 },
  tired: { ...REST, brow: [-15, 1, -3, 4.5], lids: [-4.5, 4.5], pupilY: -0.4, mouth: 'flat', chin: 2 },
  surprised: { ...REST, brow: [-24, 2.5, -6, 3], lids: [-16, 6.5], pupil: 4.6, pupilY: -4.4, mouth: 'round' },
  afraid: {
    ...REST,
    brow: [-23, -5.5, -4, 4],
    lids: [-16, 6.5],
    pupil: 3.7,
    pupilY: -4.4,
    mouth: 'stretched',
  },
  angry: { ...REST, brow: [-14, 6, -0.5, -3], lids: [-9, 4], mouth: 'tight', chin: 1.5 },
};
