// Owns how the user that a token or a name means is found. Not how a user is created: find-or-create.ts.
import type { Principal } from '../../ports/principal.ts';
import type { Project } from '../../ports/project.ts';
import type { Holdings } from '../../ports/transaction/users.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';

/** Returns the project's only issuer, at which a `sub` alone names a user; null when the project has several issuers. */
export function onlyIssuer({ issuers }: Pick<Project, 'issuers'>): string | null {
  // Several entries of one issuer differ in their audiences, and have the same subjects.
  const names = new Set(issuers.filter(({ use, native }) => use === 'refresh' || native).map(({ issuer }) => issuer));
  const [issuer, ...more] = names;
  return issuer !== undefined && more.length === 0 ? issuer : null;
}

/** Finds the user of an identity. `gone`: the identity was erased, and was found by its tombstone. */
export function seek(tx: Pick<ReadTx, 'users'>, { secrets }: Pick<ServiceContext, 'secrets'>, identity: Identity) {
  return tx.users.find(identity, secrets.tombstones(identity));
}

/** Whether a name looks like the id of a user. Only a user without a userName is named by their id. */
export function isOurId(name: string): boolean {
  return /^usr_/i.test(name);
}

/** A user that a token names. */
type Named = { readonly user: User; readonly gone: boolean };

/** Whether the user is gone or disabled, or the token was issued before all tokens of the user were revoked. */
export function isBarred(found: Named, principal: Principal): boolean {
  return whyBarred(found, principal) !== null;
}

/** Returns why a token does not count for the user, for people who look for the fault; null when it counts. */
export function whyBarred({ user, gone }: Named, { issuedAt }: Principal): string | null {
  const { disabled, notBefore } = user;
  if (gone) return GONE;
  if (disabled) return 'this account is disabled';
  if (notBefore !== null && issuedAt <= notBefore)
    return 'all earlier sign-ins of this account were ended: sign in anew';
  return null;
}

/** Said of an account that was erased. */
export const GONE = 'this account is no longer here';

/**
 * Returns the id of the user that a client or admin names by our id, or by the `sub` at the project's only issuer. Does not
 * check that the user exists.
 */
export async function idOf(
  tx: Pick<ReadTx, 'users'>,
  ctx: Pick<ServiceContext, 'secrets'>,
  project: Project,
  user: string,
): Promise<string> {
  const iss = onlyIssuer(project);
  if (iss === null) return user;
  const bySub = await seek(tx, ctx, { project: project.id, iss, sub: user });
  // Before the first sign-in, a user that a client created is known by their externalId.
  return bySub?.user.id ?? (await tx.users.idByExternalId(project.id, user)) ?? user;
}

/** Whether the user is erased: the user is disabled and no rows are held of them. Rows are counted only of a disabled user. */
export async function isErased(tx: Pick<ReadTx, 'users'>, user: Pick<User, 'id' | 'disabled'>): Promise<boolean> {
  return user.disabled && holdsNothing(await tx.users.holdings(user.id));
}

/** Whether no rows are held. */
export function holdsNothing(held: Holdings): boolean {
  return Object.values(held).every((count) => count === 0);
}
