import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** All files under a folder, as `src/ui/Bar.tsx`, in order of name. None when there is no such folder. */
export const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => join(folder, file))
        .filter((file) => ending.test(file) && statSync(file).isFile())
        .sort()
    : [];

const texts = new Map<string, string>();
export function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
}

/** The program files of the house. What is drawn or written by a tool is a program file too. */
export const PROGRAMS = filesUnder('src', /\.(tsx?|mjs)$/);
export const STYLES = filesUnder('src', /\.css$/);

/**
 * The room a file is in. Each window is a room of its own: `src/screens/staff/Home.tsx` → `screens/staff`.
 */
export function roomOf(file: string): string {
  const [, room = '', next = ''] = file.split('/');
  return room === 'screens' ? `${room}/${next}` : room;
}

export interface Import {
  readonly from: string;
  /** Are only types taken? Then nothing of it is in the built program. */
  readonly isTypeOnly: boolean;
  /** The file in `src` that is meant, or undefined for a library. */
  readonly file: string | undefined;
  /** The library that is meant: `@hono/node-server`, `node:fs`, `virtual:pwa-register`. */
  readonly library: string | undefined;
}

/** The library of an import whose address is worked out while the program runs: no wall can look behind it. */
export const COMPUTED = 'virtual:computed';

interface Parsed {
  readonly imports: readonly Import[];
  readonly exportedNames: readonly string[];
  /** The text with each comment blanked out, line for line. */
  readonly code: string;
}

const parsed = new Map<string, Parsed>();

/** What a parser sees in a file: Vite's own, so that what is checked here is what is built. */
export function parsedFile(file: string): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const fresh = parsedText(file, textOf(file));
  parsed.set(file, fresh);
  return fresh;
}

/** As `parsedFile`, of a text that stands in no file. Throws where the text is not a program. */
export function parsedText(file: string, text: string): Parsed {
  const { module, comments, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const wanted = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, isTypeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => {
      const literal = /^(['"`])([^$]*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
      return { from: literal?.[2] ?? COMPUTED, isTypeOnly: false };
    }),
  ];
  const exportedNames = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName }) => exportName.name ?? []),
  );
  let code = text;
  for (const { start, end } of comments)
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  return { imports: wanted.map((one) => ({ ...one, ...whereTo(file, one.from) })), exportedNames, code };
}

/** A style sheet without its comments. */
export const styleOf = (file: string): string =>
  textOf(file).replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

function whereTo(file: string, from: string): Pick<Import, 'file' | 'library'> {
  const bare = from.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { file: normalize(join(dirname(file), bare)), library: undefined };
  if (bare.startsWith('#')) return { file: join('src', bare.slice(1)), library: undefined };
  const library = /^(node|virtual):/.test(bare)
    ? bare
    : bare
        .split('/')
        .slice(0, bare.startsWith('@') ? 2 : 1)
        .join('/');
  return { file: undefined, library };
}

/** Lines of a text that hold something, as `file:line  what`, so that a failing test says where to look. */
export function placesOf(file: string, text: string, sought: RegExp): readonly string[] {
  return text.split('\n').flatMap((line, i) => {
    const found = line.match(sought);
    return found ? [`${file}:${i + 1}  ${found[0].trim()}`] : [];
  });
}
