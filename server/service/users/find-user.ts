// Owns which user a token or a name means. Creates none: find-or-create.ts.
import type { Principal } from '../../ports/principal.ts';
import type { Project } from '../../ports/project.ts';
import type { Holdings } from '../../ports/transaction/users.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';

/** The project's only issuer, whose `sub` alone names a user; null where there are several. */
export function onlyIssuer({ issuers }: Pick<Project, 'issuers'>): string | null {
  const [issuer, ...more] = issuers.filter(({ use }) => use === 'refresh');
  return issuer !== undefined && more.length === 0 ? issuer.issuer : null;
}

/** The user of an identity. `gone`: it was erased, and is found by its tombstone. */
export function seek(tx: Pick<ReadTx, 'users'>, { secrets }: Pick<ServiceContext, 'secrets'>, identity: Identity) {
  return tx.users.find(identity, secrets.tombstones(identity));
}

/** Whether a name looks like the id of a user. Only users without a name are called by their id. */
export function isOurId(name: string): boolean {
  return /^usr_/i.test(name);
}

/** Whether the user is gone, disabled, or the token is from before all tokens were revoked. */
export function isBarred(found: { readonly user: User; readonly gone: boolean }, { issuedAt }: Principal): boolean {
  const { disabled, notBefore } = found.user;
  return found.gone || disabled || (notBefore !== null && issuedAt <= notBefore);
}

/** The id of the user that a client or admin names by our id or by the `sub` of the project's only issuer. May not exist. */
export async function idOf(
  tx: Pick<ReadTx, 'users'>,
  ctx: Pick<ServiceContext, 'secrets'>,
  project: Project,
  user: string,
): Promise<string> {
  const iss = onlyIssuer(project);
  if (iss === null) return user;
  const bySub = await seek(tx, ctx, { project: project.id, iss, sub: user });
  // A user that a client created is known by that name before the first sign-in.
  return bySub?.user.id ?? (await tx.users.idByExternalId(project.id, user)) ?? user;
}

/** Whether nothing is left of the user to erase. */
export function isErased(user: Pick<User, 'disabled'>, held: Holdings): boolean {
  return user.disabled && Object.values(held).every((count) => count === 0);
}
