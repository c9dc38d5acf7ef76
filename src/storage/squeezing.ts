/**
 * Text as it lies on the disk. Our pictures are SVG, which gzip makes seven times smaller; without it lessons, practice
 * places and voice would be more than a tablet should carry (decision 016). A browser without it keeps the text.
 */
export async function squeezed(text: string): Promise<string | ArrayBuffer> {
  if (typeof CompressionStream === 'undefined' || typeof DecompressionStream === 'undefined') return text;
  return new Response(through(new TextEncoder().encode(text), new CompressionStream('gzip'))).arrayBuffer();
}

/** What `squeezed` was given. Throws when the bytes are none of its own. */
export const unsqueezed = (bytes: ArrayBuffer): Promise<string> =>
  new Response(through(new Uint8Array(bytes), new DecompressionStream('gzip'))).text();

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(stream);
