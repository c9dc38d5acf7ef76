import type { ParticipantId } from '#domain/ids.ts';
import { lightOf } from '#domain/ready.ts';
import type { RosterEntry } from '#domain/roster.ts';
import type { Device } from '#domain/sync-protocol.ts';

/** A tablet in use, and who has it. */
export interface StaffTablet {
  readonly device: Device;
  readonly woman: RosterEntry;
}

/** A tablet that has not been heard of for so long is drawn dashed, ms. Classes are weekly, so three days is a fact, not an alarm. */
const UNSEEN_AFTER = 3 * 24 * 60 * 60_000;
/** Under this it will not last a class (0–1). */
const LOW_BATTERY = 0.2;

/** The tablets in use by the women of a cohort, by the number that is written on them. */
export function tabletsOf(
  devices: readonly Device[],
  roster: readonly RosterEntry[],
): readonly StaffTablet[] {
  const women = new Map<ParticipantId, RosterEntry>(roster.map((woman) => [woman.id, woman]));
  return devices
    .flatMap((device) => {
      const woman = women.get(device.participant);
      return device.isRetired || !woman ? [] : [{ device, woman }];
    })
    .sort((a, b) => a.device.number - b.device.number);
}

/** Is everything she needs on it, so that it can leave the building? */
export const isReady = ({ report }: Device): boolean =>
  report !== null && lightOf({ wanted: report.wanted, kept: report.kept, isLoading: false }) === 'green';

/** Has it not been heard of for three days, or never? `now` by the server's clock, ms. */
export const isUnseen = ({ lastSeen }: Device, now: number): boolean =>
  lastSeen === null || now - lastSeen > UNSEEN_AFTER;

/** Is it about to run out? Undefined battery is not low: many browsers do not tell. */
export const isLow = ({ report }: Device): boolean =>
  report?.battery !== undefined && report.battery < LOW_BATTERY;
