import type { ContentIndex } from '#domain/lesson.ts';
import type { Ready } from '#domain/ready.ts';
import type { Live } from '#hooks/tablet.ts';
import type { Packs } from '#storage/packs.ts';
import { loadContent, readyOf } from '#sync/content.ts';
import { changing } from './live.ts';
import type { KeptVoice } from './machine-voice.ts';

export interface Content {
  readonly ready: Ready;
  readonly index: ContentIndex | undefined;
}

/** So often it is asked whether there is something new, ms: what a load that was cut off lacks, lessons, a voice made since. */
const AGAIN = 60_000;

/**
 * Keeps the published lessons of one language on the disk, and says how many of them are there: the ready light.
 * With a `voice` its clips are loaded after the lessons, and count.
 * `language` is read anew for each load; `load` begins one now, and stops one for another language.
 */
export async function keepContent(
  packs: Packs,
  language: () => string,
  voice?: KeptVoice,
): Promise<Live<Content> & { load(): void }> {
  const index = await packs.index();
  let packsReady = await readyOf(packs, index, language());
  const content = changing<Content>({ ready: packsReady, index });
  const shell = watchShell(() => show({}));
  let current: AbortController | undefined;

  /** The light counts the app itself as one more thing to be kept: lessons without a page to open them are no use. */
  function show(changes: { ready?: Ready; index?: ContentIndex | undefined }) {
    packsReady = changes.ready ?? packsReady;
    const said = voice?.ready() ?? { wanted: 0, kept: 0, isLoading: false };
    const wanted = packsReady.wanted + said.wanted;
    const kept = packsReady.kept + said.kept;
    const isLoading = packsReady.isLoading || said.isLoading;
    const ready = {
      wanted: wanted + 1,
      kept: kept + (shell.isKept() ? 1 : 0),
      isLoading: isLoading || !shell.isKept(),
    };
    const before = content.get();
    const index = 'index' in changes ? changes.index : before.index;
    // Asked every minute, the answer is nearly always the same: then nobody need look again.
    const next = { ready, index: isSame(index, before.index) ? before.index : index };
    if (!isSame(next.ready, before.ready) || next.index !== before.index) content.set(next);
  }
  show({});

  async function load() {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    try {
      const ready = await loadContent({
        packs,
        language: language(),
        signal: mine.signal,
        onProgress: (progress) => {
          if (current !== mine) return;
          show({ ready: progress });
          // What is published can be listed before all of it is here.
          if (!content.get().index)
            void packs.index().then((known) => current === mine && show({ index: known }));
        },
      });
      if (current === mine) show({ ready, index: await packs.index() });
      if (current === mine) await voice?.load(mine.signal, () => show({}));
    } catch {
      // The disk has told what is wrong with it; what is kept stays.
    } finally {
      if (current === mine) current = undefined;
    }
  }
  addEventListener('online', () => void load());
  setInterval(() => {
    if (!current) void load();
  }, AGAIN);

  return { get: content.get, subscribe: content.subscribe, load: () => void load() };
}

/** Plain data of the same value. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Is the app itself on the disk: a service worker that is active has all pages, code and fonts. Where there can be
 * none (no https, development) nothing is waited for: that the page opens only with a network shows on other lights.
 */
function watchShell(onKept: () => void): { isKept(): boolean } {
  const worker = import.meta.env.DEV ? undefined : navigator.serviceWorker;
  let isKept = !worker || worker.controller !== null;
  worker?.ready
    .then(() => {
      isKept = true;
      onKept();
    })
    .catch(() => undefined);
  return { isKept: () => isKept };
}
