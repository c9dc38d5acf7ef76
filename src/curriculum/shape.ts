import * as v from 'valibot';
import { type Fault, writeOneOf } from './problem.ts';

/** What the files of authors are made of. All of it is text; an unknown field is a fault that names the known ones. */

export const text = (what: string) =>
  v.pipe(
    v.string(`must be text. Write ${what}.`),
    v.trim(),
    v.minLength(1, `is empty. Write ${what}.`),
    v.transform((written) => written.normalize('NFC')),
  );

export const Sentence = text('one Danish sentence');
export const Picture = text('the name of a picture');

export const list = <T extends v.GenericSchema>(of: T, what: string) =>
  v.array(of, `must be a list of ${what}.`);

export const YesNo = v.picklist(['yes', 'no'], 'must be yes or no.');

/** A whole number, written in digits. */
export const Count = v.pipe(
  v.string('must be a whole number.'),
  v.regex(/^\d{1,2}$/, 'must be a whole number.'),
  v.transform(Number),
);

/** An object of exactly these fields; its faults name them all. */
export function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, `The fields here are ${Object.keys(entries).join(', ')}.`);
}

/** Fields that begin with a kind, and after the colon of the kind stands a name: `- story: brev-1`. */
export function named<K extends string, E extends v.ObjectEntries>(
  kind: K,
  entries: E,
  name: v.GenericSchema<unknown, string>,
) {
  const shape = fields({ [kind]: name, ...entries } as Record<K, typeof name> & E);
  return v.pipe(
    shape,
    v.transform((written) => {
      const { [kind]: called, ...rest } = written as Record<string, unknown>;
      return { kind, name: called, ...rest } as { kind: K; name: string } & v.InferOutput<
        v.ObjectSchema<E, undefined>
      >;
    }),
  );
}

/** One of several `named` shapes, told apart by the kind that is written. `what`: what they are, `step`. */
export function oneKindOf<const S extends Readonly<Record<string, v.GenericSchema>>>(
  what: string,
  shapes: S,
  more = '',
): v.GenericSchema<unknown, v.InferOutput<S[keyof S]>> {
  const all = Object.keys(shapes);
  return v.lazy((input) => {
    const written = typeof input === 'object' && input !== null ? Object.keys(input) : [];
    const kinds = all.filter((kind) => written.includes(kind));
    const shape = kinds.length === 1 ? shapes[kinds[0] ?? ''] : undefined;
    if (shape) return shape;
    const says =
      kinds.length > 1
        ? `is two ${what}s in one: ${kinds.join(' and ')}. Begin each with its own hyphen.`
        : `has no kind. ${writeOneOf(written[0] ?? '', all)} ${more}`.trim();
    return v.custom<never>(() => false, says);
  }) as v.GenericSchema<unknown, v.InferOutput<S[keyof S]>>;
}

/** Every fault of shape, with its place and its mend. */
export function faultsOfShape(issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] {
  return issues.map((issue) => ({
    at: (issue.path ?? []).map(({ key }) => key as string | number),
    says: `${saysOf(issue)}${isCut(issue) ? CUT : ''}`,
  }));
}

/** In braces a comma ends a field, so the rest of a sentence is read as another one. */
const CUT = ' Within { } put a sentence that has a comma in quotes.';
const isCut = ({ type, expected, path }: v.BaseIssue<unknown>): boolean =>
  type === 'strict_object' && expected === 'never' && /[\s.?!]/.test(String(path?.at(-1)?.key ?? ''));

function saysOf({ type, expected, input, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object')
    return typeof input === 'string' && input !== '' ? `"${input}" ${message}` : message;
  if (expected === 'never') return `is not a field here. ${message}`;
  if (expected === 'Object') return `must be a list of fields. ${message}`;
  return `is missing. ${message}`;
}
