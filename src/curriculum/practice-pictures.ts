import type { Practice, PracticePart } from '#domain/practice.ts';
import type { Path } from './problem.ts';

/** Every picture a place names, and the field it stands in. */
export function picturesOfPractice({
  picture,
  skins,
  records,
  screens,
  tasks,
}: Practice): readonly { readonly at: Path; readonly name: string }[] {
  return [
    { at: ['picture'], name: picture },
    ...skins.map((skin, i) => ({ at: ['skins', i, 'picture'], name: skin.picture })),
    ...Object.entries(records).flatMap(([of, all]) =>
      all.map((record, r) => ({ at: ['records', of, r, 'picture'], name: record.picture })),
    ),
    ...screens.flatMap(({ parts }, s) =>
      parts.flatMap((part, p) =>
        picturesOf(part).map(({ at, name }) => ({ at: ['screens', s, 'parts', p, ...at], name })),
      ),
    ),
    ...tasks.map((task, t) => ({ at: ['tasks', t, 'picture'], name: task.picture })),
  ];
}

function picturesOf(part: PracticePart): readonly { readonly at: Path; readonly name: string }[] {
  if (part.kind === 'pattern') return part.among.map((name, i) => ({ at: ['among', i], name }));
  if (part.kind === 'choice')
    return part.options.flatMap(({ picture }, o) =>
      picture === undefined ? [] : [{ at: ['options', o, 'picture'], name: picture }],
    );
  return 'picture' in part && part.picture !== undefined ? [{ at: ['picture'], name: part.picture }] : [];
}
