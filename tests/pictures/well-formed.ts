/**
 * The first fault in a piece of SVG, or undefined when there is none.
 * HTML parsers mend what they read; this one does not, so that an unclosed tag is found here and not on a tablet.
 */
export function faultIn(svg: string): string | undefined {
  const open: string[] = [];
  const token = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (token.lastIndex < svg.length) {
    const from = token.lastIndex;
    const match = token.exec(svg);
    if (match === null) return `cannot be read at ${from}: ${svg.slice(from, from + 60)}`;
    const [, closing, name = '', attributes = '', alone, text] = match;
    if (text !== undefined) {
      if (open.length === 0 || (/\S/.test(text) && open[open.length - 1] !== 'text'))
        return `stray text "${text}"`;
      if (/&(?!amp;|lt;)/.test(text)) return `bare & in "${text}"`;
    } else if (closing) {
      if (open.pop() !== name) return `</${name}> closes something else at ${from}`;
    } else {
      const names = [...attributes.matchAll(/([a-zA-Z:-]+)="/g)].map((found) => found[1]);
      if (new Set(names).size !== names.length) return `an attribute stands twice in <${name}${attributes}>`;
      if (!alone) open.push(name);
    }
  }
  return open.length === 0 ? undefined : `<${open.join('><')}> is never closed`;
}
