import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, type FaultCode } from '#hooks/staff.ts';

export interface Action<A extends unknown[]> {
  /** Does it, once at a time. Resolves to false when it did not succeed: then `fault` says why. */
  run(...given: A): Promise<boolean>;
  readonly isBusy: boolean;
  readonly fault: FaultCode | undefined;
}

/** Something that may fail because of the network, the server or the disk; the page then says why, in words. */
export function useAction<A extends unknown[]>(act: (...given: A) => Promise<void>): Action<A> {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<FaultCode>();
  const running = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const run = async (...given: A): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setFault(undefined);
    try {
      await act(...given);
      return true;
    } catch (error) {
      if (!isGone.current) setFault(codeOf(error));
      return false;
    } finally {
      running.current = false;
      if (!isGone.current) setBusy(false);
    }
  };
  return { run, isBusy, fault };
}
