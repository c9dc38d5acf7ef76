/** Asks the browser to keep our storage when room is short. It may say no: then staff see it (`DeviceReport`). */
export async function askToPersist(storage = globalThis.navigator?.storage): Promise<boolean> {
  try {
    return (await storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

/** Has the browser promised to keep our storage? */
export async function isPersisted(storage = globalThis.navigator?.storage): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}

/** Does it run from the home screen? There a tablet from Apple does not clear storage after seven days. */
export function isInstalled(): boolean {
  if (typeof matchMedia === 'function' && matchMedia('(display-mode: standalone)').matches) return true;
  return (globalThis.navigator as { standalone?: boolean } | undefined)?.standalone === true;
}
