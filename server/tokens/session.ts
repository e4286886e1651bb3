// Owns how long the server's own cookie sessions live and which data a session holds. Not the attributes of the cookie: http/.
import { HOUR, MINUTE, SECOND } from '../../shared/duration.ts';
import type { Principal } from '../ports/principal.ts';
import type { Clock } from '../ports/result.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Sessions, SessionStore } from '../ports/session.ts';

/** A session ends after this time without a request, ms, so that an unattended browser does not stay signed in. */
export const SESSION_IDLE = 15 * MINUTE;
/** Longest life of a session, ms, even with requests. Eight hours are a working day. A session also ends with its JWT. */
export const SESSION_LIFE = 8 * HOUR;
/** Longest life of a session that a one-time link opened, ms: time enough to set up the sign-in that replaces it. */
export const LINK_SESSION_LIFE = 30 * MINUTE;
/** Smallest step by which the stored idle end moves, ms, so that a page that polls does not cause a write with every poll. */
const IDLE_STEP = 30 * SECOND;
/** Longest accepted session id, characters. */
const ID_MAX = 128;

interface SessionParts {
  readonly store: SessionStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** The sessions whose idle end is being stored, by their hash. */
  readonly moving: Set<string>;
}

/** Makes the sessions on a store. */
export function createSessions(store: SessionStore, secrets: Secrets, clock: Clock): Sessions {
  const parts = { store, secrets, clock, moving: new Set<string>() };
  return {
    open: (principal) => openSession(parts, principal),
    read: (id) => readSession(parts, id, 'session'),
    readAdmin: (id) => readSession(parts, id, 'admin-session'),
    close: async (id) => {
      if (isId(id)) await store.remove(secrets.hash(id));
    },
  };
}

async function openSession(
  { store, secrets, clock }: SessionParts,
  principal: Principal,
): Promise<{ readonly id: string; readonly expiresAt: number }> {
  const { project, iss, sub, authTime, acr, amr, jwt, issuedAt, roles } = principal;
  const now = clock();
  const id = secrets.opaque();
  const admin = principal.admin === undefined ? null : { ...principal.admin, roles };
  const life = admin?.by === 'link' ? LINK_SESSION_LIFE : SESSION_LIFE;
  const expiresAt = Math.min(now + life, principal.expiresAt);
  const idleUntil = Math.min(now + SESSION_IDLE, expiresAt);
  const hash = secrets.hash(id);
  const sealed = jwt === null ? null : secrets.seal(id, jwt);
  await store.insert({ hash, project, iss, sub, authTime, acr, amr, sealed, admin, issuedAt, idleUntil, expiresAt });
  return { id, expiresAt };
}

/** `faces` of the session is missing, because only its caller knows the configured issuers: http/middleware/credentials.ts. */
async function readSession(
  parts: SessionParts,
  id: string,
  by: 'session' | 'admin-session',
): Promise<Principal | null> {
  const { store, secrets, clock } = parts;
  if (!isId(id)) return null;
  const now = clock();
  const session = await store.find(secrets.hash(id));
  if (!session || (session.admin !== null) !== (by === 'admin-session')) return null;
  const { hash, project, iss, sub, authTime, acr, amr, issuedAt, expiresAt, admin } = session;
  if (now >= session.idleUntil || now >= expiresAt) {
    // The session is over, also where that cannot be stored now: the next sweep removes it.
    await store.remove(hash).catch(() => undefined);
    return null;
  }
  const idleUntil = Math.min(now + SESSION_IDLE, expiresAt);
  if (idleUntil - session.idleUntil >= IDLE_STEP) moveIdleEnd(parts, hash, idleUntil);
  const jwt = session.sealed === null ? null : secrets.unseal(id, session.sealed);
  const signIn = { authTime, acr, amr, issuedAt, expiresAt, jwt };
  const user = { project, iss, sub, by, ...signIn, session: hash, claims: null };
  if (admin === null) return { ...user, roles: [] };
  const { roles, ...mark } = admin;
  return { ...user, roles, admin: mark };
}

/** Stores a later idle end. No request waits for it, because one that only reads does not wait for the writer. */
function moveIdleEnd({ store, moving }: SessionParts, hash: string, idleUntil: number): void {
  if (moving.has(hash)) return;
  moving.add(hash);
  store
    .touch(hash, idleUntil)
    .catch(() => undefined)
    .finally(() => moving.delete(hash));
}

function isId(id: string): boolean {
  return id !== '' && id.length <= ID_MAX;
}
