import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePractice } from '#curriculum/practice-compile.ts';
import { nameOf } from '#domain/ids.ts';
import type { ContentIndex } from '#domain/lesson.ts';
import type { Practice, PracticeId } from '#domain/practice.ts';
import { SURROUNDINGS } from '#tools/content.ts';

const FOLDER = 'src/curriculum/practice';
const made = new Map<string, Practice | undefined>();

/** A shipped practice place as a tablet has it, compiled when it is first asked for. */
export async function shippedPractice(id: string): Promise<Practice | undefined> {
  if (!made.has(id)) made.set(id, compiled(id));
  return made.get(id);
}

/** These places as the index of content lists them. */
export const listed = (practices: readonly Practice[]): NonNullable<ContentIndex['practices']> =>
  practices.map(({ id: practice, order }) => ({
    practice,
    order,
    sha256: '0'.repeat(64),
    bytes: 1,
    help: {},
  }));

function compiled(id: string): Practice | undefined {
  const entry = SHIPPED_PRACTICES.find(({ practice }) => practice === id);
  if (!entry) return undefined;
  const file = `${FOLDER}/${nameOf(id)}.yaml`;
  const result = compilePractice(file, textOf(file), SURROUNDINGS);
  if (!result.ok) throw new Error(result.problems.map(({ says }) => says).join('\n'));
  return result.practice;
}

/** The shipped places as the index of content lists them. */
export const SHIPPED_PRACTICES: NonNullable<ContentIndex['practices']> = readdirSync(join(root(), FOLDER))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({
    practice: `practice/${file.replace('.yaml', '')}` as PracticeId,
    order: Number(/^order: (\d+)$/m.exec(textOf(`${FOLDER}/${file}`))?.[1]),
    sha256: '0'.repeat(64),
    bytes: 1,
    help: {},
  }))
  .sort((a, b) => a.order - b.order);

function textOf(file: string): string {
  return readFileSync(join(root(), file), 'utf8');
}

function root(): string {
  return join(import.meta.dirname, '../..');
}
