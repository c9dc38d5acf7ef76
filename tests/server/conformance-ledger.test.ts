import { describe, expect, test } from 'vitest';
import type { StreamId } from '#domain/ids.ts';
import { ALLOWANCE, type Received } from '#domain/operation.ts';
import type { Store } from '#server/store.ts';
import { AMINA, ENGINES, eachOn, NOW, tick, withPostgres } from './engines.ts';

withPostgres();

const NOOR = 'participant/noor';

describe.each(ENGINES)('the ledger on $name', (engine) => {
  const base = eachOn(engine);

  test('is empty at first, and has an id of its own that stays', async () => {
    expect(await base.store.ledger.head()).toBe(0);
    expect(base.store.ledger.id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await base.openAgain()).ledger.id).toBe(base.store.ledger.id);
  });

  test('gives places 1, 2, 3 … in the order of time', async () => {
    const [later, sooner] = [tick({ at: NOW - 1 }), tick({ at: NOW - 2 })];
    const verdicts = await base.store.ledger.append([later, sooner], NOW);
    expect(verdicts).toEqual([
      { id: later.id, verdict: 'kept', n: 2, at: NOW - 1 },
      { id: sooner.id, verdict: 'kept', n: 1, at: NOW - 2 },
    ]);
    expect(await placesIn(base.store)).toEqual([1, 2]);
    expect((await base.store.ledger.after(0, [AMINA], 10)).operations).toEqual([
      { ...sooner, n: 1 },
      { ...later, n: 2 },
    ]);
  });

  test('an operation that comes again gets the same answer, and is there once', async () => {
    const operation = tick({ at: NOW - 5 });
    const first = await base.store.ledger.append([operation], NOW);
    await base.store.ledger.append([tick()], NOW);
    expect(await base.store.ledger.append([operation, tick()], NOW + 60_000)).toMatchObject([
      first[0],
      { verdict: 'kept', n: 3 },
    ]);
    expect(await placesIn(base.store)).toEqual([1, 2, 3]);
  });

  test('one that comes twice in the same round is there once, and both get the same answer', async () => {
    const operation = tick();
    const [one, other] = await base.store.ledger.append([operation, { ...operation }], NOW);
    expect(one).toEqual(other);
    expect(await placesIn(base.store)).toEqual([1]);
  });

  test('the copy that the ledger gave, with its place and a time set back, is the same operation', async () => {
    const first = await base.store.ledger.append([tick({ at: NOW + 10 * ALLOWANCE })], NOW);
    const copy = (await base.store.ledger.after(0, [AMINA], 10)).operations[0] as Received;
    const turned = Object.fromEntries(Object.entries(copy).reverse()) as Received;
    expect(await base.store.ledger.append([turned], NOW)).toEqual(first);
  });

  test('another decision under the same id is refused, whether it came before or comes in the same round', async () => {
    const operation = tick();
    await base.store.ledger.append([operation], NOW);
    const [again] = await base.store.ledger.append([{ ...operation, task: 'digital-post' }], NOW);
    expect(again).toEqual({ id: operation.id, verdict: 'refused', code: 'id-taken' });

    const twin = tick();
    const [kept, refused] = await base.store.ledger.append([twin, { ...twin, week: 9 }], NOW);
    expect(kept).toMatchObject({ verdict: 'kept', n: 2 });
    expect(refused).toEqual({ id: twin.id, verdict: 'refused', code: 'id-taken' });
    expect(await placesIn(base.store)).toEqual([1, 2]);
  });

  test('times that run ahead are set back, and stay in their order over several rounds', async () => {
    const year = 365 * 24 * 60 * 60_000;
    const decided = Array.from({ length: 30 }, (_, i) => tick({ at: NOW + year + i }));
    for (let i = 0; i < 30; i += 10) await base.store.ledger.append(decided.slice(i, i + 10), NOW + i / 10);
    const { operations } = await base.store.ledger.after(0, [AMINA], 100);
    expect(operations.map(({ id }) => id)).toEqual(decided.map(({ id }) => id));
    const times = operations.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(times[0]).toBe(NOW + ALLOWANCE);
    expect(times.at(-1)).toBeLessThan(NOW + ALLOWANCE + 100);
  });

  test('a time that does not run ahead is left as it is', async () => {
    const operation = tick({ at: NOW + ALLOWANCE });
    expect(await base.store.ledger.append([operation], NOW)).toMatchObject([{ at: NOW + ALLOWANCE }]);
  });

  test('pages come in order and meet without a gap; the last one reaches the head', async () => {
    await base.store.ledger.append(
      Array.from({ length: 25 }, (_, i) => tick({ at: NOW - 100 + i })),
      NOW,
    );
    await base.store.ledger.append([tick({ stream: NOOR })], NOW);
    const first = await base.store.ledger.after(0, [AMINA], 10);
    const second = await base.store.ledger.after(first.cursor, [AMINA], 15);
    expect(first).toMatchObject({ cursor: 10, more: true });
    expect(second).toMatchObject({ cursor: 26, more: false });
    expect([...first.operations, ...second.operations].map(({ n }) => n)).toEqual(upTo(25));
  });

  test('a page that ends exactly at its limit says that there is no more', async () => {
    await base.store.ledger.append([tick(), tick(), tick()], NOW);
    expect(await base.store.ledger.after(0, [AMINA], 3)).toMatchObject({ cursor: 3, more: false });
    expect(await base.store.ledger.after(0, [AMINA], 2)).toMatchObject({ more: true });
  });

  test('only the streams that are asked for are given', async () => {
    await base.store.ledger.append([tick(), tick({ stream: NOOR }), tick({ stream: 'programme' })], NOW);
    const streamsIn = async (...streams: StreamId[]) =>
      (await base.store.ledger.after(0, streams, 10)).operations.map(({ stream }) => stream).sort();
    expect(await streamsIn(AMINA, 'programme')).toEqual([AMINA, 'programme']);
    expect(await streamsIn(NOOR)).toEqual([NOOR]);
    expect(await streamsIn('cohort/nobody')).toEqual([]);
    expect(await base.store.ledger.after(0, [], 10)).toEqual({ operations: [], cursor: 3, more: false });
  });

  test('what was kept is there after it was closed and opened again', async () => {
    const operation = tick({ note: 'Møde kl. 9 · سلام · ሰላም · 🍎' });
    const kept = await base.store.ledger.append([operation], NOW);
    const again = await base.restart();
    expect((await again.ledger.after(0, [AMINA], 10)).operations).toEqual([{ ...operation, n: 1 }]);
    expect(await again.ledger.append([operation], NOW)).toEqual(kept);
    expect(await again.ledger.append([tick()], NOW)).toMatchObject([{ n: 2 }]);
  });

  test('eight writers at once leave no hole, and a reader beside them steps over nothing', async () => {
    const WRITERS = 8;
    const ROUNDS = 12;
    const stores = await base.others(4);
    const [reading = base.store] = await base.others(1);
    let isWriting = true;
    const seen: number[] = [];
    const reader = (async () => {
      const { ledger } = reading;
      let cursor = 0;
      for (let last = false; !last; ) {
        last = !isWriting;
        await new Promise(setImmediate);
        const page = await ledger.after(cursor, [AMINA, NOOR], 7);
        seen.push(...page.operations.map(({ n }) => n ?? 0));
        expect(page.cursor).toBeGreaterThanOrEqual(page.operations.at(-1)?.n ?? 0);
        cursor = page.cursor;
        last &&= !page.more;
      }
    })();
    const writing = Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        const { ledger } = stores[writer % stores.length] as Store;
        const kept: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const operations = Array.from({ length: 1 + ((writer + round) % 5) }, () => tick());
          const verdicts = await ledger.append(operations, NOW);
          kept.push(...verdicts.map((verdict) => ('n' in verdict ? verdict.n : -1)));
        }
        return kept;
      }),
    );
    const rounds = await writing.finally(() => {
      isWriting = false;
    });
    await reader;
    const given = rounds.flat().sort((a, b) => a - b);
    expect(given).toEqual(upTo(given.length));
    expect(seen).toEqual(given);
  });

  test('the same round sent by eight at once is kept once, and all get the same answers', async () => {
    const operations = Array.from({ length: 20 }, () => tick());
    const stores = await base.others(4);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        (stores[i % stores.length] as Store).ledger.append(operations, NOW),
      ),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await placesIn(base.store)).toEqual(upTo(20));
  });
});

const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

const placesIn = async ({ ledger }: Store) =>
  (await ledger.after(0, [AMINA, NOOR, 'programme'], 1000)).operations.map(({ n }) => n);
