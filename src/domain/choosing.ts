/**
 * What she has chosen after these taps, in the order of the lesson. A second tap on the same card puts it back; with
 * `most` chosen another tap changes nothing until one is put back. Cards the lesson no longer has are passed over.
 */
export function chosenOf(
  taps: readonly string[],
  items: readonly string[],
  most?: number,
): readonly string[] {
  const chosen = new Set<string>();
  for (const tap of taps) {
    if (chosen.has(tap)) chosen.delete(tap);
    else if (items.includes(tap) && chosen.size < (most ?? items.length)) chosen.add(tap);
  }
  return items.filter((item) => chosen.has(item));
}
