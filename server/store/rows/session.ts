// Owns a row of `sessions` and what it means. Not when a session ends: tokens/session.ts.
import type { StoredSession } from '../../ports/session.ts';

/** A row of `sessions`. */
export interface SessionRow {
  readonly hash: string;
  readonly project: string;
  readonly iss: string;
  readonly sub: string;
  readonly auth_time: number | null;
  readonly acr: string | null;
  /** JSON. */
  readonly amr: string;
  readonly sealed: string | null;
  /** JSON; null = a session of a user. */
  readonly admin: string | null;
  readonly issued_at: number;
  readonly idle_until: number;
  readonly expires_at: number;
}

/** The row of a session. */
export function toSessionRow(session: StoredSession): SessionRow {
  return {
    hash: session.hash,
    project: session.project,
    iss: session.iss,
    sub: session.sub,
    auth_time: session.authTime,
    acr: session.acr,
    amr: JSON.stringify(session.amr),
    sealed: session.sealed,
    admin: session.admin === null ? null : JSON.stringify(session.admin),
    issued_at: session.issuedAt,
    idle_until: session.idleUntil,
    expires_at: session.expiresAt,
  };
}

/** The session that a row is of. */
export function toSession(row: SessionRow): StoredSession {
  return {
    hash: row.hash,
    project: row.project,
    iss: row.iss,
    sub: row.sub,
    authTime: row.auth_time,
    acr: row.acr,
    amr: JSON.parse(row.amr) as string[],
    sealed: row.sealed,
    admin: row.admin === null ? null : (JSON.parse(row.admin) as StoredSession['admin']),
    issuedAt: row.issued_at,
    idleUntil: row.idle_until,
    expiresAt: row.expires_at,
  };
}
