import type { Practice } from '#domain/practice.ts';
import { pictureFaultsOf, sourceFaults } from './checks-language.ts';
import type { Surroundings } from './compile.ts';
import { partFaultsOf } from './practice-checks-parts.ts';
import { referenceFaultsOf } from './practice-checks-references.ts';
import { taskFaultsOf } from './practice-checks-tasks.ts';
import { wordFaultsOf } from './practice-checks-words.ts';
import { practiceOf } from './practice-compile-parts.ts';
import { picturesOfPractice } from './practice-pictures.ts';
import { readPractice } from './practice-schema.ts';
import { type Fault, type Problem, writeOneOf } from './problem.ts';
import { readYaml } from './yaml.ts';

export type CompiledPractice =
  | { readonly ok: true; readonly practice: Practice; readonly bytes: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The most a place may weigh with its pictures, in bytes. It is as large as two lessons, and there are six. */
const PACK_BYTES = 480_000;

/**
 * Makes a practice place of an author's file, or says everything there is to mend in it. Same text, same place, to the
 * byte. Phrases are named by where they stand (`practice.‹place›.‹screen›.‹part›`); the same Danish is one phrase.
 */
export function compilePractice(
  file: string,
  text: string,
  { pictureNames, drawPicture, facts }: Pick<Surroundings, 'pictureNames' | 'drawPicture' | 'facts'>,
): CompiledPractice {
  const { written, problems } = readYaml(file, text);
  if (problems.length > 0) return { ok: false, problems };
  const read = readPractice(written.value);
  if ('faults' in read) return { ok: false, problems: read.faults.map(written.place) };
  const blank = practiceOf(read.place);
  const pictures = picturesOfPractice(blank);
  const faults = [
    ...faultsOf(blank, Object.keys(facts)),
    ...sourceFaults(read.place.sources),
    ...pictureFaultsOf(pictures, pictureNames),
  ];
  if (faults.length > 0) return { ok: false, problems: faults.map(written.place) };
  const names = [...new Set(pictures.map(({ name }) => name))].sort();
  const draw = (name: string) => drawPicture(name, `practice-${read.place.practice}-${name}`);
  const practice = { ...blank, pictures: Object.fromEntries(names.map((name) => [name, draw(name)])) };
  const bytes = new TextEncoder().encode(JSON.stringify(practice)).length;
  if (bytes > PACK_BYTES) {
    const says = `weighs ${Math.ceil(bytes / 1000)} kB, and ${PACK_BYTES / 1000} kB is the most. Use fewer different pictures.`;
    return { ok: false, problems: [written.place({ at: ['screens'], says })] };
  }
  return { ok: true, practice, bytes };
}

/** With a name that leads nowhere, every way and task over it fails too: the author mends the cause first. */
function faultsOf(place: Practice, facts: readonly string[]): readonly Fault[] {
  const ofReferences = [...referenceFaultsOf(place), ...factFaults(place, facts)];
  const ofTasks = ofReferences.length > 0 ? [] : taskFaultsOf(place);
  return [...ofReferences, ...partFaultsOf(place), ...wordFaultsOf(place), ...ofTasks];
}

function factFaults({ screens }: Practice, facts: readonly string[]): readonly Fault[] {
  return screens.flatMap(({ parts }, s) =>
    parts.flatMap((part, p) =>
      part.kind !== 'number' || facts.includes(part.fact)
        ? []
        : [
            {
              at: ['screens', s, 'parts', p, 'fact'],
              says: `there is no fact "${part.fact}". ${writeOneOf(part.fact, facts)}`,
            },
          ],
    ),
  );
}
