import type { Layer, Utterance } from './utterance.ts';
import type { Voices } from './voices.ts';

/** How one language of a card is said: by one layer, with a sound for each text where the layer has sounds. */
export interface Plan {
  readonly layer: Layer;
  readonly soundOf: (text: string) => Blob | undefined;
}

const ORDER: readonly Layer[] = ['clip', 'device', 'machine', 'none'];
const withoutSound = (layer: Layer): Plan => ({ layer, soundOf: () => undefined });

/** The texts of a card in the language of `part`, in the order they are said. */
export function textsOf(utterances: readonly Utterance[], language: string): readonly string[] {
  if (language === 'da') return utterances.map(({ da }) => da);
  return utterances.flatMap(({ da, help }) =>
    help?.language === language && help.text !== da ? [help.text] : [],
  );
}

/**
 * The best layer that can say all these texts, looking only below `after`: one voice a card and language, never two
 * glued together (DESIGN §5, ux rule 25). A layer that fails to answer counts as one that has nothing. Below a machine
 * is only silence, so it may lack some: a name is shown, and the rest is heard.
 */
export async function planOf(
  texts: readonly string[],
  language: string,
  speaks: (language: string) => boolean,
  voices: Partial<Voices>,
  after?: Layer,
): Promise<Plan> {
  const left = ORDER.slice(after === undefined ? 0 : ORDER.indexOf(after) + 1);
  for (const layer of left) {
    if (layer === 'device' && speaks(language)) return withoutSound('device');
    const sounds =
      layer === 'clip'
        ? await soundsOf(texts, (text) => voices.clip?.(text, language))
        : layer === 'machine' && language === 'da'
          ? await soundsOf(texts, (text) => voices.machine?.(text), { mayLack: true })
          : undefined;
    if (sounds) return { layer, soundOf: (text) => sounds.get(text) };
  }
  return withoutSound('none');
}

/** The same voices, with what has been said slowly first. */
export const slowly = (voices: Partial<Voices>): Partial<Voices> => ({
  ...voices,
  clip: async (text, language) =>
    (await voices.clip?.(text, language, 'slow')) ?? (await voices.clip?.(text, language)),
});

/** A sound for every text, or nothing at all; with `mayLack`, for some. */
async function soundsOf(
  texts: readonly string[],
  find: (text: string) => Promise<Blob | undefined> | undefined,
  { mayLack = false } = {},
): Promise<ReadonlyMap<string, Blob> | undefined> {
  try {
    const sounds = new Map<string, Blob>();
    const found = await Promise.all(texts.map(async (text) => [text, await find(text)] as const));
    for (const [text, sound] of found) {
      if (sound) sounds.set(text, sound);
      else if (!mayLack) return undefined;
    }
    return sounds.size > 0 ? sounds : undefined;
  } catch {
    return undefined;
  }
}
