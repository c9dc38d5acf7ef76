/** Hands a file to the browser, which keeps it where it keeps what is fetched. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is long enough for a slow disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
