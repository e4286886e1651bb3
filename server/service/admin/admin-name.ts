// Owns the name of an admin in the audit log. Not who is an admin, which the project's admin claim decides.
import type { Identity, User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';

/** Length of a hashed name, characters of base64url (132 bits). */
export const ADMIN_LENGTH = 22;

/**
 * Returns our id of the admin. For an admin who is not our user: a keyed hash, from which no reader gets the `sub`. The name
 * stays in audit rows of other users, so it must not lead to an admin who is erased.
 */
export function nameOfAdmin(
  { secrets }: Pick<ServiceContext, 'secrets'>,
  admin: { readonly user: User } | undefined,
  { project, iss, sub }: Identity,
): string {
  return admin?.user.id ?? (secrets.keyed(['admin', project, iss, sub])[0] ?? '').slice(0, ADMIN_LENGTH);
}
