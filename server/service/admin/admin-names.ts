// Owns what the admins of a project are called: the audit log names each by an id or a hash, and by both once the admin became one of our
// users. Not how an act is recorded: admin-name.ts; nor who may read the names: admin-reader.ts.
import { casefold } from '../../core/casefold.ts';
import type { StoredAuditEntry } from '../../ports/audit.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { ServiceContext } from '../context.ts';
import { ADMIN_LENGTH } from './admin-name.ts';

/** Sign-ins that are read, newest first: an admin who has not signed in since then is shown by the id. */
const SIGN_INS = 2000;
const PREFIX = 'admin:';

/** The names of admins. */
export interface AdminNames {
  /** The name of an actor of the audit log; null when it is no admin, or no sign-in has told the name. */
  of(actor: string | null): string | null;
  /** The actors that a search means: those of that name, each with the other actors of the same admin; else the text itself. */
  actorsOf(text: string): readonly string[];
}

/** Names no admin: for readers who must not learn the names. */
export const NO_NAMES: AdminNames = { of: () => null, actorsOf: (text) => [text] };

/** One admin: all actors of the audit log, and the name of the newest sign-in. */
interface KnownAdmin {
  readonly actors: Set<string>;
  name: string | null;
}

/** Reads the names of the admins who have signed in to the portal, and of those whom `actors` names by our id. */
export async function readAdminNames(
  tx: Pick<ReadTx, 'audit' | 'users'>,
  { secrets }: Pick<ServiceContext, 'secrets'>,
  project: string,
  actors: readonly (string | null)[],
): Promise<AdminNames> {
  const signIns = await tx.audit.signIns(project, SIGN_INS);
  const known = new Map<string, KnownAdmin>();
  const adminOf = async (actor: string): Promise<KnownAdmin> => {
    const found = known.get(actor);
    if (found !== undefined) return found;
    // Of an admin who is our user, all that the log may call the same person: see `isNamed`.
    const identities = actor.startsWith(`${PREFIX}usr_`) ? await tx.users.identities(actor.slice(PREFIX.length)) : [];
    const aliases = identities.flatMap((one) =>
      secrets.keyed(['admin', one.project, one.iss, one.sub]).map((hash) => PREFIX + hash.slice(0, ADMIN_LENGTH)),
    );
    const all = [actor, ...aliases];
    const earlier = all.flatMap((each) => known.get(each) ?? []);
    const admin: KnownAdmin = {
      actors: new Set([...all, ...earlier.flatMap((each) => [...each.actors])]),
      name: earlier.find(({ name }) => name !== null)?.name ?? null,
    };
    for (const each of admin.actors) known.set(each, admin);
    return admin;
  };
  for (const { actor, personal } of signIns) {
    const name = personal?.['name'];
    if (actor === null || typeof name !== 'string' || name === '') continue;
    const admin = await adminOf(actor);
    admin.name ??= name;
  }
  for (const actor of actors) if (actor?.startsWith(PREFIX)) await adminOf(actor);
  return {
    of: (actor) => (actor === null ? null : (known.get(actor)?.name ?? null)),
    actorsOf(text) {
      const wanted = casefold(text);
      const meant = [...new Set(known.values())].filter(
        ({ actors: all, name }) => all.has(text) || (name !== null && casefold(name) === wanted),
      );
      return [...new Set([text, ...meant.flatMap((admin) => [...admin.actors])])];
    },
  };
}

/** Returns the actors that the rows name, also those who approved. */
export function actorsIn(rows: readonly Pick<StoredAuditEntry, 'actor' | 'data'>[]): readonly (string | null)[] {
  return rows.flatMap(({ actor, data }) => [actor, approverOf(data)]);
}

/** Returns the admin who approved an act, as an actor; null when none did. */
export function approverOf(data: StoredAuditEntry['data']): string | null {
  const name = data['approvedBy'];
  return typeof name === 'string' ? PREFIX + name : null;
}
