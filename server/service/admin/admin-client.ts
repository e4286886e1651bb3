// Owns how an admin with a token calls what API clients call: SCIM and the vendor contracts. Not what a client may do there: faces/.
import type { Refusal } from '../../../shared/problem.ts';
import { permissionsOf, type Permission } from '../../core/admin-roles.ts';
import type { Scope } from '../../core/scopes.ts';
import type { Client } from '../../ports/clients.ts';
import { refused, type Result } from '../../ports/result.ts';
import { isAdminClient, type UserCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { findAdmin, OWN_ACCOUNT, refuseStale } from './acting-admin.ts';

/** What a role of an admin allows there. Nothing allows to prove a change on behalf of its user, or to act by the admin API. */
const SCOPES_OF: { readonly [P in Permission]?: Scope } = {
  list: 'users:read',
  edit: 'users:write',
  'mark-verified': 'contacts:verify',
};

/**
 * Returns the admin as an API client with the scopes of their roles, whose writes apply at once. Its id is the actor's name in the
 * audit log. Refuses with `not-allowed` when the roles do not give the scope, and a write without a fresh sign-in.
 */
export async function adminAsClient(ctx: ServiceContext, caller: UserCaller, scope: Scope): Promise<Result<Client>> {
  const { principal } = caller;
  const scopes = permissionsOf(principal).flatMap((permission) => SCOPES_OF[permission] ?? []);
  if (!scopes.includes(scope)) return refused({ code: 'not-allowed', reason: 'caller', detail: 'no role gives it' });
  const stale = scope === 'users:read' ? null : refuseStale(ctx, caller);
  if (stale) return refused(stale);
  const refusal = await ctx.introspect(principal, caller.outside);
  if (refusal) return refused(refusal);
  const admin = await ctx.store.read((tx) => findAdmin(tx, ctx, caller));
  if (!admin.ok) return admin;
  const { actor } = admin.value;
  const { project, sub } = principal;
  return {
    ok: true,
    value: { id: actor, project, name: sub, scopes, trusted: true, createdAt: 0, revokedAt: null },
  };
}

/** The refusal of an admin who writes their own account as an API client; null for every other. */
export function refuseOwnWrite({ client }: { readonly client: Client }, user: string): Refusal | null {
  return client.id === `admin:${user}` ? OWN_ACCOUNT : null;
}

/**
 * The refusal of an admin who marks contacts as verified that an admin added, or that this write adds; null when that is allowed. One
 * admin does not do both: the admin API asks another one. `appliedBy`: of each contact that is marked; undefined: of a new one.
 */
export function refuseOwnVouching(
  ctx: Pick<ServiceContext, 'projectsById'>,
  client: Client,
  appliedBy: readonly (string | null | undefined)[],
): Refusal | null {
  const isFree = !isAdminClient(client) || projectOf(ctx, client.project).adminApprovals === 'off';
  return isFree || appliedBy.every((by) => by === null)
    ? null
    : {
        code: 'not-allowed',
        reason: 'admin',
        detail: 'another admin has to approve: POST /v1/admin/users/…/mark-verified',
      };
}
