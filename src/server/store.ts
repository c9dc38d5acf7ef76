import { type Database, openDatabase } from './database.ts';
import { type Devices, openDevices } from './devices.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { openPairingCodes, type PairingCodes } from './pairing-codes.ts';
import { openPeople, type People } from './people.ts';
import { openSessions, type Sessions } from './sessions.ts';

/** All that lies in the server's database. */
export interface Store {
  readonly ledger: Ledger;
  readonly people: People;
  readonly devices: Devices;
  readonly pairingCodes: PairingCodes;
  readonly sessions: Sessions;
  /** Lets go of the database. */
  close(): Promise<void>;
}

/** Opens the database at an address (see `openDatabase`) and all that lies in it. */
export async function openStore(url: string): Promise<Store> {
  return storeIn(await openDatabase(url));
}

/** What lies in a database that is open. */
export async function storeIn(db: Database): Promise<Store> {
  const ledger = await openLedger(db);
  return {
    ledger,
    people: openPeople(db, ledger),
    devices: openDevices(db),
    pairingCodes: openPairingCodes(db),
    sessions: openSessions(db),
    close: () => db.destroy(),
  };
}
