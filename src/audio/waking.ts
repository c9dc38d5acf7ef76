/** What of an `AudioContext` is needed to wake it. */
export interface Wakeable {
  readonly state: string;
  resume(): Promise<void>;
}

/**
 * A call, the lock or another tab puts the sound to sleep (`suspended`, on iPad `interrupted`), and it does not wake by
 * itself: it is woken when the page is seen again, and by her next touch where the browser wants one.
 */
export function wakeWithPage(sound: () => Wakeable | undefined, page: EventTarget): void {
  const wake = () => {
    const context = sound();
    if (!context || context.state === 'running' || context.state === 'closed') return;
    context.resume().catch(() => undefined);
  };
  page.addEventListener('visibilitychange', wake);
  page.addEventListener('pointerdown', wake, { capture: true });
}
