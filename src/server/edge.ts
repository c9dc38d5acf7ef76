import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Limits } from './limits.ts';
import type { Media } from './media.ts';
import type { Store } from './store.ts';

/** All that the app needs, handed in, so that a test can be its clock and its disk. */
export interface Surroundings {
  readonly store: Store;
  readonly media: Media;
  /** The server's clock, ms since 1970. */
  readonly now: () => number;
  /** The built app, as an absolute path. Without it only `/api` is served. */
  readonly dist?: string | undefined;
  /** The folder of machine-made clips, as an absolute path. Without it that voice is empty. */
  readonly voices?: string | undefined;
  /** Is there a proxy in front whose X-Forwarded-… headers are to be believed? */
  readonly isBehindProxy?: boolean;
  /** Where refusals are told. */
  readonly log?: (line: LogLine) => void;
}

/** A refusal as it is logged: never content, tokens or names. */
export interface LogLine {
  readonly at: number;
  readonly code: string;
  readonly route: string;
  /** Id of the device or the employee, where it is known. */
  readonly who?: string | undefined;
  /** How many operations of a round were refused with this code. */
  readonly count?: number;
  /** What kind of trouble it was, for those who run the server: the error's own code or name. */
  readonly cause?: string | undefined;
}

/** The surroundings, with what the app makes for itself. */
export interface House extends Surroundings {
  readonly limits: Limits;
  readonly log: (line: LogLine) => void;
  readonly isBehindProxy: boolean;
}

export interface Edge {
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Id of the device or employee that asked, once it is known. */
    who: string | undefined;
  };
}
export type EdgeContext = Context<Edge>;
