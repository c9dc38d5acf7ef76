import { useEffect } from 'preact/hooks';

/**
 * Keeps the screen awake while a lesson or a pose is shown. The browser takes the lock away whenever the page is hidden, so it
 * is asked for again at each return (ux rule 69). Where there is none the screen sleeps as the machine is set to.
 */
export function useAwakeScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      const next = await navigator.wakeLock.request('screen');
      if (isGone) void next.release();
      else lock = next;
    };
    const askQuietly = () => void ask().catch(() => undefined);
    askQuietly();
    document.addEventListener('visibilitychange', askQuietly);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', askQuietly);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
