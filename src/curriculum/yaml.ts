import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Fault, Path, Problem } from './problem.ts';

/** An author's file: what it says, and on which line it says it. */
export interface Written {
  readonly value: unknown;
  /** Gives a fault its file and line. */
  readonly place: (fault: Fault) => Problem;
}

/**
 * Reads YAML for the compiler; nothing that runs on a tablet imports this file.
 * Every value comes as text, so that `3.10` stays topic 3.10 and `no` stays a Danish or English word.
 * Errors of spelling (a quote that is not closed, a tab) come as problems with the line.
 */
export function readYaml(file: string, text: string): { written: Written; problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number | undefined => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(document, path.slice(0, length));
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const problems = document.errors.map(({ pos, message }) => ({
    file,
    line: lines.linePos(startOf(document, pos[0])).line,
    at: [],
    says: `${message.replace(/\.$/, '')}. Look at the indent, the colons and the quotes on this line.`,
  }));
  const value: unknown = problems.length === 0 ? document.toJS() : undefined;
  return { written: { value, place: (fault) => ({ ...fault, file, line: lineOf(fault.at) }) }, problems };
}

/** Where the text began that goes wrong at `offset`: a quote that is not closed is noticed at the end of the file. */
function startOf(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] < offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

/** The key of a field, so that the line is the one on which the author wrote its name; else what stands there. */
function nodeAt(document: Document, path: Path): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
    : undefined;
  const node = key ?? document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
