// Owns erasing a person: who may be meant, and that nothing of it is half done. Not what it does to the rows (store/).
import type { Result } from './ports.ts';
import { recorded } from './record.ts';
import { idOf, isErased } from './revoke.ts';
import type { Holdings, ReadTx, User } from './store-port.ts';
import { refused, type ServiceParts } from './transact.ts';

export interface Erased extends Holdings {
  /** `usr_…` */
  readonly user: string;
}

export interface Erasing {
  /** What `erase` would take away. `user`: our id, or the `sub` of the project's only issuer. `not-found` for neither. */
  erasable(project: string, user: string): Promise<Result<Erased>>;
  /**
   * Takes away, in one transaction, all that leads to the person, and answers what that was. Their identities never come in
   * again, nor become a user anew. Once more does nothing. Cannot be undone.
   */
  erase(project: string, user: string): Promise<Result<Erased>>;
}

export function createErase(parts: Pick<ServiceParts, 'store' | 'secrets' | 'clock' | 'projects'>): Erasing {
  const { store, secrets, clock } = parts;

  async function meant(tx: Pick<ReadTx, 'findUser'>, project: string, user: string): Promise<string> {
    const served = parts.projects.find((p) => p.id === project);
    return served ? idOf(tx, parts, served, user) : user;
  }

  return {
    erasable: (project, user) =>
      store.read(async (tx) => {
        const found = await tx.user(await meant(tx, project, user));
        return found?.project === project ? told(found, await tx.holdings(found.id)) : nobody;
      }),

    async erase(project, user) {
      return store.write(async (tx) => {
        const found = await tx.lockUser(await meant(tx, project, user));
        if (found?.project !== project) return nobody;
        const held = await tx.holdings(found.id);
        if (isErased(found, held)) return told(found, held);
        const at = clock();
        await tx.erase(found.id, at, (identity) => {
          const [newest] = secrets.tombstones(identity);
          if (newest === undefined) throw new Error('no secret key');
          return newest;
        });
        const from = { requestId: null, place: null, network: null };
        await tx.audit(recorded(secrets, found, at, from, [{ event: 'user-erased', actor: 'site', change: null }]));
        return told(found, held);
      });
    },
  };
}

function told(user: User, held: Holdings): Result<Erased> {
  return { ok: true, value: { user: user.id, ...held } };
}

const nobody: Result<never> = refused({ code: 'not-found' });
