import { silencedMedia } from '#domain/named-media.ts';
import { inOrder, isUnderstood, type Received } from '#domain/operation.ts';
import { LIMITS } from '#domain/sync-protocol.ts';
import type { House } from './edge.ts';

/** Kinds after which a recorded sound may be one that nobody is to hear any more. */
const SILENCING = new Set<unknown>(['clip-withdrawn', 'voice-consented', 'clip-recorded', 'story-recorded']);

/**
 * When a voice was taken back, or said anew, takes its sound off the server's disk. Done again at each such round, so that
 * one that was cut off is made good by the next. Whatever else was kept of the round stays kept if the disk will not.
 */
export async function silence(offered: readonly unknown[], { store, media }: House): Promise<void> {
  if (!offered.some((one) => SILENCING.has((one as { kind?: unknown } | null)?.kind))) return;
  const operations: Received[] = [];
  for (let cursor = 0, more = true; more; ) {
    const page = await store.ledger.after(cursor, ['programme'], LIMITS.page);
    operations.push(...page.operations);
    ({ cursor, more } = page);
  }
  const understood = operations.filter(isUnderstood).sort(inOrder);
  for (const name of silencedMedia(understood)) {
    // A photo stays, whoever calls it a voice: what may name it is in streams that are not read here.
    const kept = await media.get(name).catch(() => undefined);
    if (kept?.type.startsWith('audio/')) await media.remove(name).catch(() => undefined);
  }
}
