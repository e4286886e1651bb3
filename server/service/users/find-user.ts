// Owns which user a token or a name means. Creates none: sign-in.ts.
import type { Project } from '../../ports/project.ts';
import type { Holdings, ReadTx } from '../../ports/transaction.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { Principal } from '../../ports/principal.ts';
import type { ServiceParts } from '../context.ts';

/** The only one whose `sub` says who a person is in the project; null where there are several. */
export function onlyIssuer({ issuers }: Pick<Project, 'issuers'>): string | null {
  const [issuer, ...more] = issuers.filter(({ use }) => use === 'refresh');
  return issuer !== undefined && more.length === 0 ? issuer.issuer : null;
}

/** The user of an identity, also when it was erased: then it is found by its tombstone. */
export function seek(tx: Pick<ReadTx, 'users'>, { secrets }: Pick<ServiceParts, 'secrets'>, identity: Identity) {
  return tx.users.find(identity, secrets.tombstones(identity));
}

/** Whether a name looks like an id of a user: those without a name are called by theirs. */
export function isOurId(name: string): boolean {
  return /^usr_/i.test(name);
}

/** Gone, disabled, or with a token from before everything was revoked. */
export function isBarred(found: { readonly user: User; readonly gone: boolean }, { issuedAt }: Principal): boolean {
  const { disabled, notBefore } = found.user;
  return found.gone || disabled || (notBefore !== null && issuedAt <= notBefore);
}

/** The user that an admin names: by our id, or by the `sub` of the project's only issuer. Not yet looked up if an id. */
export async function idOf(
  tx: Pick<ReadTx, 'users'>,
  parts: Pick<ServiceParts, 'secrets'>,
  project: Project,
  user: string,
): Promise<string> {
  const iss = onlyIssuer(project);
  if (iss === null) return user;
  const bySub = await seek(tx, parts, { project: project.id, iss, sub: user });
  // Whom the site's systems have made is known by it before they have ever signed in.
  return bySub?.user.id ?? (await tx.users.knownAs(project.id, user)) ?? user;
}

/** Nothing is left to take away. */
export function isErased(user: Pick<User, 'disabled'>, held: Holdings): boolean {
  return user.disabled && Object.values(held).every((count) => count === 0);
}
