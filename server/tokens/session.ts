// Owns the BFF's own cookie session: how long it lives and what it remembers. Not the cookie's attributes (http).
import type { Secrets } from '../ports/secrets.ts';
import type { Sessions } from '../ports/session.ts';
import type { Clock } from '../ports/result.ts';
import type { SessionStore } from '../ports/session.ts';

/** Without a request for this long it is over, ms. Security.md §4. */
export const SESSION_IDLE = 15 * 60_000;
/** However busy, it is over after this, ms, and never later than the JWT it came from. Security.md §4. */
export const SESSION_LIFE = 8 * 60 * 60_000;
/** The idle end is moved only when it moves by as much, ms: a page that polls must not write on every poll. */
const IDLE_STEP = 30_000;
/** Longer cookie values are none of ours. */
const ID_MAX = 128;

export function createSessions(store: SessionStore, secrets: Secrets, clock: Clock): Sessions {
  return {
    async open({ project, iss, sub, authTime, acr, amr, jwt, issuedAt, expiresAt: tokenEnd }) {
      const now = clock();
      const id = secrets.opaque();
      const expiresAt = Math.min(now + SESSION_LIFE, tokenEnd);
      const idleUntil = Math.min(now + SESSION_IDLE, expiresAt);
      const hash = secrets.hash(id);
      const sealed = jwt === null ? null : secrets.seal(id, jwt);
      await store.insert({ hash, project, iss, sub, authTime, acr, amr, sealed, issuedAt, idleUntil, expiresAt });
      return { id, expiresAt };
    },
    async read(id) {
      if (id === '' || id.length > ID_MAX) return null;
      const now = clock();
      const session = await store.find(secrets.hash(id));
      if (!session) return null;
      const { hash, project, iss, sub, authTime, acr, amr, issuedAt, expiresAt } = session;
      if (now >= session.idleUntil || now >= expiresAt) {
        await store.remove(hash);
        return null;
      }
      const idleUntil = Math.min(now + SESSION_IDLE, expiresAt);
      if (idleUntil - session.idleUntil >= IDLE_STEP) await store.touch(hash, idleUntil);
      const jwt = session.sealed === null ? null : secrets.unseal(id, session.sealed);
      const said = { authTime, acr, amr, issuedAt, expiresAt, jwt };
      return { project, iss, sub, by: 'session', ...said, claims: null, admin: false };
    },
    async close(id) {
      if (id !== '' && id.length <= ID_MAX) await store.remove(secrets.hash(id));
    },
  };
}
