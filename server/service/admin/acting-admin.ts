// Owns who the admin of an act is: their name, their sign-in, and whether two sessions are of one person. Not what the roles of an admin
// allow: core/admin-roles.ts. Not the acts: admin-act.ts.
import { MINUTE } from '../../../shared/duration.ts';
import type { Refusal, RefusalOf } from '../../../shared/problem.ts';
import { mayAct, type Permission } from '../../core/admin-roles.ts';
import type { Actor } from '../../core/audit-values.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ReadTx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import { isClient, nameOfClient, projectIdOf, type ClientCaller, type UserCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { isBarred, onlyIssuer, seek } from '../users/find-user.ts';
import { ADMIN_LENGTH, nameOfAdmin } from './admin-name.ts';

/** An admin: a signed-in user with a role, or an API client with the scope `admin`. */
export type AdminCaller = UserCaller | ClientCaller;

/** The admin of one act. */
export interface ActingAdmin {
  /** The name in the audit log: our id of the admin, a keyed hash, or `client:…`. */
  readonly name: string;
  readonly actor: Actor;
  /** Null when the admin is not one of our users, or an API client acts. */
  readonly user: string | null;
}

/** Oldest sign-in with which an admin may change an account without a proof, ms. A session of the portal lives for hours. */
const FRESH = 15 * MINUTE;

/** The refusal of an admin who acts on their own account. They have the page of a user for that, with its proofs. */
export const OWN_ACCOUNT: RefusalOf<'not-allowed'> = {
  code: 'not-allowed',
  reason: 'admin',
  detail: 'an admin does not act on their own account',
};

/** Finds the admin; `token-invalid` when the admin's account is closed. */
export async function findAdmin(
  tx: Pick<ReadTx, 'users'>,
  ctx: ServiceContext,
  caller: AdminCaller,
): Promise<Result<ActingAdmin>> {
  if (isClient(caller)) {
    const actor = nameOfClient(caller.client);
    return { ok: true, value: { name: actor, actor, user: null } };
  }
  const admin = await seek(tx, ctx, caller.principal);
  if (admin && isBarred(admin, caller.principal)) return refused({ code: 'token-invalid' });
  const name = nameOfAdmin(ctx, admin, caller.principal);
  return { ok: true, value: { name, actor: `admin:${name}`, user: admin?.user.id ?? null } };
}

/**
 * Whether a name of the audit log is of the admin who calls. A person may have been named by another of their sign-ins, by an
 * earlier key, or before they became one of our users.
 */
export async function isNamed(
  tx: Pick<ReadTx, 'users'>,
  { secrets }: Pick<ServiceContext, 'secrets'>,
  { caller, admin }: { readonly caller: UserCaller; readonly admin: Pick<ActingAdmin, 'name' | 'user'> },
  stored: string,
): Promise<boolean> {
  const { principal } = caller;
  const { name, user } = admin;
  if (stored === name) return true;
  const identities = [principal, ...(user === null ? [] : await tx.users.identities(user))];
  return identities.some(({ project, iss, sub }) =>
    secrets.keyed(['admin', project, iss, sub]).some((hash) => hash.slice(0, ADMIN_LENGTH) === stored),
  );
}

/** Whether the account is the admin's own, also when only its externalId says so, before the first sign-in. */
export function isOwnAccount(ctx: ServiceContext, caller: AdminCaller, { user }: ActingAdmin, account: User): boolean {
  if (user === account.id) return true;
  if (isClient(caller) || account.externalId === null) return false;
  const { iss, sub } = caller.principal;
  return account.externalId === sub && onlyIssuer(projectOf(ctx, projectIdOf(caller))) === iss;
}

/** The refusal when the admin's sign-in is too old for an act that changes an account without a proof; else null. */
export function refuseStale({ clock }: Pick<ServiceContext, 'clock'>, caller: AdminCaller): Refusal | null {
  // An API client has no sign-in.
  if (isClient(caller)) return null;
  const { authTime } = caller.principal;
  if (authTime !== null && clock() - authTime <= FRESH) return null;
  return { code: 'step-up-required', maxAge: FRESH / 1000 };
}

/** Whether the caller may do what the permission names. The scope `admin` of an API client allows what admins may. */
export function may(caller: AdminCaller, permission: Permission): boolean {
  return isClient(caller) || mayAct(caller.principal, permission);
}
