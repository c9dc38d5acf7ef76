import type { Practice } from '#domain/practice.ts';
import { recordNamed } from '#domain/practice-run.ts';

/**
 * Records that stand for all of these: of those that no screen tells apart, one is enough to try every way. `kept` are
 * always among them. None at all stands for itself.
 */
export function standInsOf(
  place: Practice,
  names: readonly string[],
  kept: readonly string[],
): readonly (string | undefined)[] {
  if (names.length === 0) return [undefined];
  const told = toldApartBy(place);
  const byLook = new Map<string, string>();
  for (const name of names) {
    const found = recordNamed(place, name);
    const look = `${found?.of} ${told.map((tag) => found?.record.tags[tag]).join(' ')}`;
    if (!byLook.has(look)) byLook.set(look, name);
  }
  return [...new Set([...kept, ...byLook.values()])];
}

/** The tags that decide what is shown and what is listed. */
function toldApartBy({ screens }: Practice): readonly string[] {
  const asked = screens.flatMap(({ parts }) =>
    parts.flatMap((part) => [
      ...Object.keys(part.when ?? {}),
      ...(part.kind === 'list' ? Object.keys(part.only ?? {}) : []),
    ]),
  );
  return [...new Set(asked)];
}
