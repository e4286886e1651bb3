// Owns what the admins of a project are called: the audit log names each by an id or a hash, and by both once the admin became one of our
// users. Not how an act is recorded: admin-name.ts; nor who may read the names: admin-reader.ts.
import { casefold } from '../../core/casefold.ts';
import type { StoredAuditEntry } from '../../ports/audit.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { ServiceContext } from '../context.ts';
import { ADMIN_LENGTH } from './admin-name.ts';

const PREFIX = 'admin:';
/** An admin who is our user, by our id. */
const USER_PREFIX = `${PREFIX}usr_`;

/** The names of admins. */
export interface AdminNames {
  /** The name of an actor of the audit log; null when it is no admin, or no sign-in has told the name. */
  of(actor: string | null): string | null;
}

/** Names no admin: for readers who must not learn the names. */
export const NO_NAMES: AdminNames = { of: () => null };

type Reads = Pick<ReadTx, 'audit' | 'users'>;
type Keys = Pick<ServiceContext, 'secrets'>;

/** One admin. */
interface KnownAdmin {
  /** All actors of the audit log that are the admin. */
  readonly actors: readonly string[];
  /** The name of the newest sign-in to the portal. */
  readonly name: string | null;
}

/** Reads the names of the admins among these actors, as the newest sign-in to the portal told them. */
export async function readAdminNames(
  tx: Reads,
  keys: Keys,
  project: string,
  actors: readonly (string | null)[],
): Promise<AdminNames> {
  const admins = [...new Set(actors.filter((actor) => actor !== null && actor.startsWith(PREFIX)))] as string[];
  if (admins.length === 0) return NO_NAMES;
  // From a hash no way leads to the user whom the admin has become, but from each user to the hashes.
  const hasHash = admins.some((actor) => !actor.startsWith(USER_PREFIX));
  const users = hasHash ? await tx.audit.signedInActors(project, USER_PREFIX) : [];
  const groups = await groupActors(tx, keys, [...admins, ...users]);
  const known = await nameAdmins(
    tx,
    project,
    groups.filter((all) => admins.some((actor) => all.includes(actor))),
  );
  const names = new Map(known.flatMap(({ actors: all, name }) => all.map((actor) => [actor, name] as const)));
  return { of: (actor) => (actor === null ? null : (names.get(actor) ?? null)) };
}

/**
 * Returns the actors that a search means: those of the admins of that name, or with that actor, each with the other actors of the same
 * admin; else the text itself.
 */
export async function readActorsMeant(
  tx: Reads,
  keys: Keys,
  project: string,
  text: string,
): Promise<readonly string[]> {
  const signedIn = await tx.audit.signedInActors(project, PREFIX);
  const groups = await groupActors(tx, keys, [...signedIn, ...(text.startsWith(PREFIX) ? [text] : [])]);
  const searched = casefold(text);
  const meant = (await nameAdmins(tx, project, groups)).filter(
    ({ actors, name }) => actors.includes(text) || (name !== null && casefold(name) === searched),
  );
  return [...new Set([text, ...meant.flatMap(({ actors }) => actors)])];
}

/** Puts the actors of each admin together. Of one who is our user, with all that the log may call the same person: see `isNamed`. */
async function groupActors(
  tx: Pick<Reads, 'users'>,
  { secrets }: Keys,
  actors: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const users = [...new Set(actors.filter((actor) => actor.startsWith(USER_PREFIX)))];
  const identities = await tx.users.identitiesOfMany(users.map((actor) => actor.slice(PREFIX.length)));
  const groups = users.map((actor) => [
    actor,
    ...(identities.get(actor.slice(PREFIX.length)) ?? []).flatMap(({ project, iss, sub }) =>
      secrets.keyed(['admin', project, iss, sub]).map((hash) => PREFIX + hash.slice(0, ADMIN_LENGTH)),
    ),
  ]);
  const grouped = new Set(groups.flat());
  const alone = [...new Set(actors)].filter((actor) => !grouped.has(actor));
  return [...groups, ...alone.map((actor) => [actor])];
}

async function nameAdmins(
  tx: Pick<Reads, 'audit'>,
  project: string,
  groups: readonly (readonly string[])[],
): Promise<readonly KnownAdmin[]> {
  const signIns = await tx.audit.newestSignIns(project, groups.flat());
  const newest = new Map(signIns.map((signIn) => [signIn.actor as string, signIn]));
  return groups.map((actors) => {
    const [last] = actors.flatMap((actor) => newest.get(actor) ?? []).toSorted((a, b) => b.at - a.at);
    const name = last?.personal?.['name'];
    return { actors, name: typeof name === 'string' && name !== '' ? name : null };
  });
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
