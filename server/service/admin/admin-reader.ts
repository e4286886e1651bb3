// Owns who reads as an admin: their project, name and permissions, and whether addresses are masked for them. Not what they read.
import { permissionsOf, ROLES, type Permission } from '../../core/admin-roles.ts';
import type { Project } from '../../ports/project.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { isClient, nameOfClient, projectIdOf } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { idOf, isBarred, isErased, seek } from '../users/find-user.ts';
import type { AdminCaller } from './acting-admin.ts';
import { nameOfAdmin } from './admin-name.ts';

/** An admin who reads. */
export interface AdminReader {
  readonly project: Project;
  /** The name in the audit log. */
  readonly name: string;
  /** Null when the admin is not one of our users, or an API client reads. */
  readonly user: string | null;
  readonly permissions: readonly Permission[];
  /** Whether the admin sees every address masked: support, which may find a user but not list users. */
  readonly isMasked: boolean;
}

/**
 * Returns the reader. Asks the issuer of a token whether the sign-in still holds; `token-invalid` when it does not, or when the
 * account of the admin is closed. The route has checked the permission.
 */
export async function adminReader(ctx: ServiceContext, caller: AdminCaller): Promise<Result<AdminReader>> {
  const project = projectOf(ctx, projectIdOf(caller));
  if (isClient(caller)) {
    // The scope `admin` allows all that the roles of the project allow.
    const permissions = permissionsOf({ roles: ROLES });
    return {
      ok: true,
      value: { project, name: nameOfClient(caller.client), user: null, permissions, isMasked: false },
    };
  }
  const { principal } = caller;
  const refusal = await ctx.introspect(principal, caller.outside);
  if (refusal) return refused(refusal);
  const found = await ctx.store.read((tx) => seek(tx, ctx, principal));
  if (found && isBarred(found, principal)) return refused({ code: 'token-invalid' });
  const permissions = permissionsOf(principal);
  const name = nameOfAdmin(ctx, found, principal);
  const user = found?.user.id ?? null;
  return { ok: true, value: { project, name, user, permissions, isMasked: !permissions.includes('list') } };
}

/**
 * Finds a user of the reader's project by our id, or by the `sub` at the project's only issuer; `not-found` for a user of another
 * project, and for one who was erased or merged into another account. A reader who sees addresses masked names a user by our id
 * alone, which only a search tells: a `sub` may be guessed, and each guess would be a search that is not counted.
 */
export async function findReadUser(
  tx: ReadTx,
  ctx: ServiceContext,
  { project, isMasked }: Pick<AdminReader, 'project' | 'isMasked'>,
  name: string,
): Promise<Result<User>> {
  const user = await tx.users.get(isMasked ? name : await idOf(tx, ctx, project, name));
  if (user?.project !== project.id || user.mergedInto !== null || (await isErased(tx, user)))
    return refused({ code: 'not-found' });
  return { ok: true, value: user };
}
