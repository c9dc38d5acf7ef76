import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = 'src';
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g;

/** What a file loads when it runs: imports of types alone are gone by then. */
function loadedBy(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, still, later]) => {
    const name = still ?? later ?? '';
    const path = name.startsWith('#') ? join(SOURCE, name.slice(1)) : normalize(join(dirname(file), name));
    return (name.startsWith('#') || name.startsWith('.')) && existsSync(path) ? [path] : [];
  });
}

function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (/\.tsx?$/.test(file)) open.push(...loadedBy(file));
  }
  return reached;
}

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** What knows of women: the log and its operations, the roster, who holds a device, the staff's doors. */
const KNOWS_WOMEN = [
  /^src\/domain\/(operation|roster|check-in|excursions|access|sync-protocol)\.ts$/,
  /^src\/storage\//,
  /^src\/sync\//,
  /^src\/hooks\/(tablet|course|lessons|terms|speech|staff.*)\.ts$/,
  /^src\/screens\/(tablet|staff)\//,
];

test('the classroom cannot show a name: nothing it loads has ever heard of a woman', () => {
  const reached = reachedFrom(filesIn('src/screens/classroom'));
  expect(reached.size).toBeGreaterThan(20);
  expect([...reached].filter((file) => KNOWS_WOMEN.some((place) => place.test(file)))).toEqual([]);
});

test('this test would see it: the staff pages, looked at in the same way, know them all', () => {
  const reached = [...reachedFrom(['src/screens/staff/StaffWindow.tsx'])];
  expect(reached).toContain('src/domain/roster.ts');
  expect(reached).toContain('src/domain/operation.ts');
});
