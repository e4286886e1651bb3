// Owns the interfaces to the server's own cookie sessions: opening and reading one, and its stored row. No code.
import type { Principal } from './principal.ts';

/** The server's own cookie sessions. The browser gets the id once; the store knows only its hash. */
export interface Sessions {
  /** `expiresAt`: epoch ms. */
  open(principal: Principal): Promise<{ readonly id: string; readonly expiresAt: number }>;
  /** Null for an unknown or ended session; moves the idle end. */
  read(id: string): Promise<Principal | null>;
  close(id: string): Promise<void>;
}

/** A session as it is stored. Times are epoch ms. */
export interface StoredSession {
  readonly hash: string;
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  readonly authTime: number | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
  /** The JWT that it came from, readable with the session's id alone; null where no later check needs it. */
  readonly sealed: string | null;
  readonly issuedAt: number;
  readonly idleUntil: number;
  readonly expiresAt: number;
}

/** The rows of sessions. */
export interface SessionStore {
  /** Stores nothing when the identity was erased or merged by now. */
  insert(session: StoredSession): Promise<void>;
  find(hash: string): Promise<StoredSession | undefined>;
  touch(hash: string, idleUntil: number): Promise<void>;
  remove(hash: string): Promise<void>;
  /** Removes sessions that ended before `now`. */
  purge(now: number): Promise<void>;
}
