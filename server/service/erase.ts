// Owns erasing a person: who may be meant, and that nothing of it is half done. Not what it does to the rows (store/).
import { auditEntries, type AuditOrigin } from '../audit/entry.ts';
import type { Actor } from '../core/audit-values.ts';
import type { Holdings, ReadTx, Tx } from '../ports/transaction.ts';
import type { User } from '../ports/user.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import { onlyIssuer, seek, idOf, isErased } from './users/find-user.ts';
import type { ServiceParts } from './context.ts';

/** What is held of them all. */
export interface Erased extends Holdings {
  /** `usr_…` */
  readonly user: string;
  /** Accounts that became part of it, also by way of others: they are the same person. */
  readonly merged: readonly string[];
  /** The account that it became part of, which has its contacts; null = its own. */
  readonly partOf: string | null;
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
  const { store } = parts;

  async function meant(tx: Pick<ReadTx, 'users'>, project: string, user: string): Promise<string> {
    const served = parts.projects.find((p) => p.id === project);
    return served ? idOf(tx, parts, served, user) : user;
  }

  return {
    erasable: (project, user) =>
      store.read(async (tx) => {
        const found = await wholeOf(tx, await meant(tx, project, user), tx.users.get);
        return found?.user.project === project ? told(found) : nobody;
      }),

    erase: (project, user) =>
      store.write(async (tx) => {
        const found = await wholeOf(tx, await meant(tx, project, user), tx.users.lock);
        if (found?.user.project !== project) return nobody;
        await eraseAll(tx, parts, found, BY_COMMAND);
        return told(found);
      }),
  };
}

/** Who erases, and by which request. */
type By = AuditOrigin & { readonly actor: Actor };

const BY_COMMAND: By = { requestId: null, place: null, network: null, actor: 'site' };

/** Whom nobody has come in as yet gets the identity that they were waited for under, and so a tombstone for it. */
async function nameExpected(
  tx: Tx,
  parts: Pick<ServiceParts, 'secrets' | 'projects'>,
  { id, project, externalId }: User,
): Promise<void> {
  const served = parts.projects.find((p) => p.id === project);
  const iss = served ? onlyIssuer(served) : null;
  if (iss === null || externalId === null || (await tx.users.identities(id)).length > 0) return;
  const identity = { project, iss, sub: externalId };
  if ((await seek(tx, parts, identity)) === undefined) await tx.users.addIdentity(id, identity);
}

/** Erases them all, in a transaction that has locked them (`wholeOf`). */
export async function eraseAll(
  tx: Tx,
  parts: Pick<ServiceParts, 'secrets' | 'clock' | 'projects'>,
  { all }: Whole,
  by: By,
): Promise<void> {
  const { secrets, clock } = parts;
  for (const { one, held } of all) {
    if (isErased(one, held)) continue;
    await nameExpected(tx, parts, one);
    const at = await tx.users.erase(one, clock(), (identity) => {
      const [newest] = secrets.tombstones(identity);
      if (newest === undefined) throw new Error('no secret key');
      return newest;
    });
    await tx.audit.append(
      auditEntries(secrets, { user: one, at, origin: by }, [{ event: 'user-erased', actor: by.actor, change: null }]),
    );
  }
}

/** A user, with those that became part of it, and what is held of each. */
export interface Whole {
  readonly user: User;
  readonly all: readonly { readonly one: User; readonly held: Holdings }[];
  readonly partOf: string | null;
}

/** `look` locks what it finds, where that is to be erased. */
export async function wholeOf(
  tx: Pick<ReadTx, 'users'>,
  id: string,
  look: (id: string) => Promise<User | undefined>,
): Promise<Whole | undefined> {
  const user = await look(id);
  if (user === undefined) return undefined;
  const all = [{ one: user, held: await tx.users.holdings(id) }];
  for (const part of await tx.users.partsOf(id)) {
    const one = await look(part);
    if (one) all.push({ one, held: await tx.users.holdings(part) });
  }
  let end = user;
  for (
    let next: User | undefined = user;
    next;
    next = next.mergedInto === null ? undefined : await look(next.mergedInto)
  )
    end = next;
  return { user, all, partOf: end === user ? null : end.id };
}

function told({ user, all, partOf }: Whole): Result<Erased> {
  const sum = (name: keyof Holdings): number => all.reduce((total, { held }) => total + held[name], 0);
  return {
    ok: true,
    value: {
      user: user.id,
      merged: all.slice(1).map(({ one }) => one.id),
      partOf,
      contacts: sum('contacts'),
      identities: sum('identities'),
      sessions: sum('sessions'),
      changes: sum('changes'),
      undos: sum('undos'),
      messages: sum('messages'),
      kept: sum('kept'),
      profile: sum('profile'),
      names: sum('names'),
    },
  };
}

const nobody: Result<never> = refused({ code: 'not-found' });
