import type { DeviceReport } from '#domain/sync-protocol.ts';
import type { OperationLog } from '#storage/log.ts';
import { isInstalled, isPersisted } from '#storage/persistence.ts';
import { inTime } from '#sync/in-time.ts';
import type { Content } from './content.ts';

declare const __APP_VERSION__: string;

/** The version of this app, as staff see it beside a tablet. */
export const VERSION: string = __APP_VERSION__;

/** What a device says of itself at each round: nothing about a woman, all about the tablet. */
export async function reportOf(
  { ready }: Content,
  language: string,
  log: Pick<OperationLog, 'refused'>,
  speaks?: (language: string) => boolean,
): Promise<DeviceReport> {
  const battery = await batteryLevel();
  return {
    app: VERSION,
    wanted: ready.wanted,
    kept: ready.kept,
    isPersisted: await isPersisted(),
    isInstalled: isInstalled(),
    refused: (await log.refused()).length,
    language,
    ...(speaks && { speaks: [...new Set([language, 'da'])].filter(speaks) }),
    ...(battery !== undefined && { battery }),
  };
}

/** How long the battery may think, ms. */
const BATTERY_WITHIN = 500;

/**
 * 0–1 where the browser tells it (Chrome on Android does). Its answer may never come: seen in Chromium, where
 * a window of another profile had gone on asking.
 */
async function batteryLevel(): Promise<number | undefined> {
  const { getBattery } = navigator as { getBattery?: () => Promise<{ level: number }> };
  if (!getBattery) return undefined;
  return (await inTime(() => getBattery.call(navigator), BATTERY_WITHIN))?.level;
}
