interface Drawn {
  readonly tags: readonly string[];
  readonly elements: readonly (Element | undefined)[];
}

const DRAWN = new WeakMap<Element, Drawn>();

/**
 * Puts the next frame of a moving drawing into its group: `redraw(group, yogaFigure(pose))`. Elements that are
 * still there only get their changed attributes; a drawing of another make is put in whole. Measured at a CPU slowed
 * down four times it takes about a quarter less of a frame than writing the drawing anew.
 */
export function redraw(group: Element, drawing: string): void {
  const tags = drawing.split('<');
  const before = DRAWN.get(group);
  if (before && patched(before, tags)) {
    DRAWN.set(group, { tags, elements: before.elements });
    return;
  }
  group.innerHTML = drawing;
  const all = [...group.querySelectorAll('*')];
  let next = 0;
  // The piece before the first "<" is empty, and a piece that begins with "/" only closes.
  const elements = tags.map((tag) => (tag === '' || tag.startsWith('/') ? undefined : all[next++]));
  DRAWN.set(group, { tags, elements });
}

function patched({ tags: old, elements }: Drawn, tags: readonly string[]): boolean {
  if (old.length !== tags.length || tags.some((tag, i) => nameIn(tag) !== nameIn(old[i] ?? ''))) return false;
  for (const [i, tag] of tags.entries()) {
    if (tag !== old[i]) setAttributes(elements[i], tag, old[i] ?? '');
  }
  return true;
}

function nameIn(tag: string): string {
  return tag.slice(0, tag.search(/[ >]|$/));
}

function setAttributes(element: Element | undefined, tag: string, old: string): void {
  const [now, then] = [attributesIn(tag), attributesIn(old)];
  for (const name of then.keys()) if (!now.has(name)) element?.removeAttribute(name);
  for (const [name, value] of now) if (then.get(name) !== value) element?.setAttribute(name, value);
}

function attributesIn(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}
