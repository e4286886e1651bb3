// Owns the name of an admin in the audit log. Not who is an admin: the project's admin claim.
import type { Identity, User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';

/** Characters of base64url: 132 bits. */
export const ADMIN_LENGTH = 22;

/**
 * Our id of the admin; of an admin who is no user of ours a keyed hash, from which nobody reads the `sub`. The name is sealed
 * in the rows of other users, so nothing in it may lead to a person who is erased.
 */
export function nameOfAdmin(
  { secrets }: Pick<ServiceContext, 'secrets'>,
  admin: { readonly user: User } | undefined,
  { project, iss, sub }: Identity,
): string {
  return admin?.user.id ?? (secrets.keyed(['admin', project, iss, sub])[0] ?? '').slice(0, ADMIN_LENGTH);
}
