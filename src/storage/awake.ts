import { inOrder, type Operation, type Received } from '#domain/operation.ts';

/** Operations as they stand in memory: in order, and ready to be shown without waiting. */
export interface Awake {
  /** Those that this app understands, in order (see `inOrder`). */
  readonly shown: readonly Operation[];
  /** Those of kinds that are newer than this app: kept, and not shown. */
  readonly hidden: readonly Received[];
}

export type Understands = (operation: Received) => operation is Received & Operation;

/** Wakes all operations. One that is given twice counts once: the copy that the server has numbered, else the last. */
export function awaken(operations: readonly Received[], understands: Understands): Awake {
  const one = new Map<string, Received>();
  for (const operation of operations) {
    const before = one.get(operation.id);
    if (before?.n === undefined || operation.n !== undefined) one.set(operation.id, operation);
  }
  return sorted([...one.values()], understands);
}

/** The same with what arrived, in place of older copies, and without what is gone. */
export function changed(
  awake: Awake,
  arrived: readonly Received[],
  gone: ReadonlySet<string>,
  understands: Understands,
): Awake {
  const replaced = new Set<string>([...arrived.map(({ id }) => id), ...gone]);
  const isStaying = ({ id }: { id: string }) => !replaced.has(id);
  const fresh = sorted(arrived, understands);
  return {
    shown: merged(awake.shown.filter(isStaying), fresh.shown),
    hidden: merged(awake.hidden.filter(isStaying), fresh.hidden),
  };
}

/** The time of the latest operation, shown or not, in ms; 0 when there is none. */
export const latestOf = ({ shown, hidden }: Awake): number =>
  Math.max(shown.at(-1)?.at ?? 0, hidden.at(-1)?.at ?? 0);

function sorted(operations: readonly Received[], understands: Understands): Awake {
  const shown: Operation[] = [];
  const hidden: Received[] = [];
  for (const operation of operations) {
    if (understands(operation)) shown.push(operation);
    else hidden.push(operation);
  }
  return { shown: shown.sort(inOrder), hidden: hidden.sort(inOrder) };
}

/** Two runs in order become one. The common case is one new operation that is the latest. */
function merged<O extends Pick<Received, 'at' | 'id'>>(old: readonly O[], fresh: readonly O[]): readonly O[] {
  const [last, first] = [old.at(-1), fresh[0]];
  const all = [...old, ...fresh];
  return last && first && inOrder(last, first) > 0 ? all.sort(inOrder) : all;
}
