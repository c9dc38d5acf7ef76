/**
 * Nobody answered, or not our server: no signal, a portal that wants a login, an answer that broke off.
 * Nothing has changed, and trying again later is right.
 */
export class NoNetwork extends Error {
  override readonly name = 'NoNetwork';
}

/** Our server answered, and said no. `code` is one of `EdgeError`, or one of a newer server's. */
export class TurnedAway extends Error {
  override readonly name = 'TurnedAway';
  readonly code: string;
  /** How long the server asks us to wait, ms; undefined when it does not say. */
  readonly waits: number | undefined;

  constructor(code: string, waits?: number) {
    super(`The server turned this away: ${code}`);
    this.code = code;
    this.waits = waits;
  }
}
