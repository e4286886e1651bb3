// Owns the interfaces to the server's own cookie sessions: opening and reading one, and its stored row. No code.
import type { Role } from '../core/admin-roles.ts';
import type { AdminMark, Principal } from './principal.ts';

/** The server's own cookie sessions. The browser gets a session's id once; the store holds only the hash of the id. */
export interface Sessions {
  /** Opens a session, of the portal when the principal has `admin`. `expiresAt` is epoch ms. */
  open(principal: Principal): Promise<{ readonly id: string; readonly expiresAt: number }>;
  /** Returns the user of a session and extends its idle time; null for an unknown or ended session, and for one of the portal. */
  read(id: string): Promise<Principal | null>;
  /** The same for a session of the portal. The roles are those of the sign-in; the caller checks whether they still exist. */
  readAdmin(id: string): Promise<Principal | null>;
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
  /** The JWT of the sign-in, encrypted so that only the session's id can open it; null when no later check needs the JWT. */
  readonly sealed: string | null;
  /** Of the portal alone; null = a session of a user. */
  readonly admin: (AdminMark & { readonly roles: readonly Role[] }) | null;
  readonly issuedAt: number;
  readonly idleUntil: number;
  readonly expiresAt: number;
}

/** Stores sessions. */
export interface SessionStore {
  /** Stores a session, unless its identity was erased or merged in the meantime. An admin needs no identity here. */
  insert(session: StoredSession): Promise<void>;
  find(hash: string): Promise<StoredSession | undefined>;
  touch(hash: string, idleUntil: number): Promise<void>;
  remove(hash: string): Promise<void>;
  /** Removes sessions that ended before `now`. */
  purge(now: number): Promise<void>;
}
