import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, askForBytes } from '#sync/ask.ts';
import { NoNetwork, TurnedAway } from '#sync/errors.ts';
import { sendByFetch } from '#sync/send.ts';

const REQUEST = { after: 0, streams: [], operations: [] };

describe('how a question goes out', () => {
  test('with the tablet’s token of the moment, as JSON, and never from a cache', async () => {
    const seen: (RequestInit | undefined)[] = [];
    let token: string | undefined;
    const send = sendByFetch({
      token: () => token,
      fetch: (_, init) => {
        seen.push(init);
        return Response.json({ najah: 'sync-1' });
      },
    });
    await send(REQUEST);
    token = 'secret';
    await send(REQUEST);
    expect(seen[0]?.headers).toEqual({ 'Content-Type': 'application/json' });
    expect(seen[1]?.headers).toEqual({ 'Content-Type': 'application/json', Authorization: 'Bearer secret' });
    expect(seen[1]).toMatchObject({ method: 'POST', cache: 'no-store', redirect: 'manual' });
    expect(JSON.parse(seen[1]?.body as string)).toEqual(REQUEST);
  });
});

describe('how long an answer is waited for', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const silent = (_: string, init?: RequestInit) =>
    new Promise<Response>((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  const settled = async (promise: Promise<unknown>) => {
    let outcome: unknown = 'waiting';
    promise.then(
      (value) => {
        outcome = value;
      },
      (error: unknown) => {
        outcome = error;
      },
    );
    await vi.advanceTimersByTimeAsync(0);
    return () => outcome;
  };

  test('twenty seconds of silence are no network', async () => {
    const outcome = await settled(ask({ fetch: silent }, '/api/me'));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(outcome()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome()).toBeInstanceOf(NoNetwork);
  });

  test('a large batch on a slow link is given the time it takes', async () => {
    const body = { operations: ['a'.repeat(600_000)] };
    const outcome = await settled(ask({ fetch: silent }, '/api/sync', { method: 'POST', body }));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(outcome()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(outcome()).toBeInstanceOf(NoNetwork);
  });

  test('an answer that keeps coming is waited for, one that stops is not', async () => {
    let more: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        more = controller;
      },
    });
    const dripping = async (_: string, init?: RequestInit) => {
      init?.signal?.addEventListener('abort', () => more?.error(new DOMException('aborted', 'AbortError')));
      return new Response(stream);
    };
    const outcome = await settled(askForBytes({ fetch: dripping }, '/content/x.json'));
    for (let i = 0; i < 5; i++) {
      await vi.advanceTimersByTimeAsync(15_000);
      more?.enqueue(new TextEncoder().encode('drop '));
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(outcome()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(outcome()).toBeInstanceOf(NoNetwork);
  });

  test('nothing is left ticking after an answer', async () => {
    await ask({ fetch: () => Response.json({ najah: 'x' }) }, '/api/me');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what the server says no to', () => {
  test.each([
    [401, 'unknown-device'],
    [409, 'ledger-is-older'],
    [413, 'too-large'],
    [500, 'trouble'],
    [507, 'cannot-save'],
  ])('%i %s is told by its code', async (status, code) => {
    const fetch = () => Response.json({ error: code }, { status });
    await expect(ask({ fetch }, '/api/sync')).rejects.toThrow(new TurnedAway(code));
  });

  test('with the time it asks for', async () => {
    const fetch = () =>
      Response.json({ error: 'too-many' }, { status: 429, headers: { 'Retry-After': '30' } });
    await expect(ask({ fetch }, '/api/pair')).rejects.toMatchObject({ code: 'too-many', waits: 30_000 });
  });
});
