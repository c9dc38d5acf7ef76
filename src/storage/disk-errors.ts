/** Did the browser drop our connection to the disk? Then a new one may do (WebKit bug, Dexie issue 2008). */
export const isLostConnection = (error: unknown): boolean =>
  namesOf(error).some((name) =>
    ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'OpenFailedError'].includes(name),
  );

/** Is there no room left? */
export const isFullDisk = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError');

/** The name of an error and of those inside it: Dexie wraps the browser's own. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth++) {
    const { name, inner, cause } = current as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    current = inner ?? cause;
  }
  return names;
}
