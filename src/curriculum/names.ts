/**
 * The part of an id that comes from Danish: `Til tiden` → `til-tiden`, `møde` → `moede`.
 * Ids are plain letters, digits and hyphens, because voices and translations lie in files of that name.
 */
export function slugOf(danish: string): string {
  return danish
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
