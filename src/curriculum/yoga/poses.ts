import type { PoseWay } from '#domain/yoga-fields.ts';

/** What a pose is for, of the four aims of the yoga. (source: Aktivitet 4) */
export type PoseAim = 'relaxation' | 'balance' | 'suppleness' | 'body-awareness';

/** A pose of the course. Its words lie in `locales/<language>/yoga.json`: `pose-<name>`, `cue-<name>-<way>-<1..cues>`. */
export interface PoseCard {
  readonly name: string;
  /** Danish, at most two words. */
  readonly title: string;
  readonly does: PoseAim;
  /** How it can be done, the gentlest way first; `cues` is how many sentences are said. */
  readonly ways: readonly { readonly way: PoseWay; readonly cues: number }[];
  /** True when she lies down in its way on the mat. Such a pose never comes first. (rule 50) */
  readonly isLying: boolean;
}

/** All poses: safe for a woman who has never trained, in her own clothes. Every one has a chair or standing way. */
export const POSE_CARDS: readonly PoseCard[] = [
  card('breathing', 'Træk vejret', 'relaxation', { chair: 3, standing: 2, mat: 2 }),
  card('mountain', 'Bjerget', 'body-awareness', { chair: 2, standing: 3 }),
  card('shoulder-rolls', 'Rul skuldrene', 'relaxation', { chair: 3, standing: 2 }),
  card('neck', 'Nakken', 'relaxation', { chair: 3, standing: 2 }),
  card('side-stretch', 'Stræk siden', 'suppleness', { chair: 3, standing: 3 }),
  card('seated-cat-cow', 'Blød ryg', 'body-awareness', { chair: 3 }),
  card('cat', 'Katten', 'suppleness', { chair: 2, mat: 3 }),
  card('cow', 'Koen', 'suppleness', { chair: 2, mat: 2 }),
  card('twist', 'Vrid', 'suppleness', { chair: 3, mat: 2 }),
  card('forward-fold', 'Bøj frem', 'suppleness', { chair: 3, standing: 3 }),
  card('chair', 'Stolen', 'balance', { chair: 2, standing: 3 }),
  card('warrior', 'Stå stærkt', 'balance', { chair: 2, standing: 3 }),
  card('tree', 'Træet', 'balance', { chair: 2, standing: 3 }),
  card('child', 'Barnets stilling', 'relaxation', { chair: 2, mat: 3 }),
  card('legs-up', 'Benene op', 'relaxation', { chair: 2, mat: 3 }, true),
  card('rest', 'Hvile', 'relaxation', { chair: 3, mat: 3 }, true),
];

const BY_NAME: ReadonlyMap<string, PoseCard> = new Map(POSE_CARDS.map((each) => [each.name, each]));

/** The card of a pose; undefined for a name that the course does not have (an older tablet may get a newer one). */
export function poseCard(name: string): PoseCard | undefined {
  return BY_NAME.get(name);
}

function card(
  name: string,
  title: string,
  does: PoseAim,
  cues: Partial<Record<PoseWay, number>>,
  isLying = false,
): PoseCard {
  const ways = Object.entries(cues).map(([way, count]) => ({ way: way as PoseWay, cues: count }));
  return { name, title, does, ways, isLying };
}
