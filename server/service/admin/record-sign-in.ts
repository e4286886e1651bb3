// Owns the row of the audit log about an admin who signed in to the portal, and what a token calls its admin. Not the session:
// http/handlers/admin-session.ts.
import { auditEntries, type AuditOrigin } from '../../audit/entry.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { AdminMark, Principal } from '../../ports/principal.ts';
import type { ServiceContext } from '../context.ts';
import { seek } from '../users/find-user.ts';
import { nameOfAdmin } from './admin-name.ts';

type Admin = Pick<Principal, 'project' | 'iss' | 'sub' | 'roles' | 'admin'>;

/** Returns what a token tells of its admin. */
export function markOfToken({ claims, sub }: Pick<Principal, 'claims' | 'sub'>): AdminMark {
  return { name: claims?.names.full ?? claims?.username ?? claims?.email ?? sub, by: 'token' };
}

/**
 * Records an admin who uses the portal by the token of the page around it: once for each sign-in and each name, as the page sends the
 * token with every request.
 */
export async function recordTokenUse(ctx: ServiceContext, principal: Principal, origin: AuditOrigin): Promise<void> {
  const admin = { ...principal, admin: markOfToken(principal) };
  const last = await ctx.store.read(async (tx) => {
    const actor = `admin:${nameOfAdmin(ctx, await seek(tx, ctx, admin), admin)}`;
    const [row] = await tx.audit.newestSignIns(admin.project, [actor]);
    return row;
  });
  const isKnown = last?.personal?.['name'] === admin.admin.name && last.at >= (admin.authTime ?? 0);
  if (!isKnown) await recordSignIn(ctx, admin, origin);
}

/** Records it in a transaction of its own. */
export async function recordSignIn(ctx: ServiceContext, admin: Admin, origin: AuditOrigin): Promise<void> {
  await ctx.store.write(async (tx) => {
    const user = await seek(tx, ctx, admin);
    await tx.audit.append(signInEntries(ctx, admin, { origin, actor: nameOfAdmin(ctx, user, admin) }));
  });
}

/** Makes the row. The actor has the form that the admin's acts have; the name goes when the personal part goes. */
export function signInEntries(
  { secrets, clock }: Pick<ServiceContext, 'secrets' | 'clock'>,
  { project, roles, admin }: Admin,
  { origin, actor }: { readonly origin: AuditOrigin; readonly actor: string },
): readonly AuditEntry[] {
  const data = { by: actor, name: admin?.name ?? '', how: admin?.by ?? '', roles: roles.join(' ') };
  return auditEntries(secrets, { user: { id: null, project }, at: clock(), origin }, [
    { event: 'admin-signed-in', actor: 'site', change: null, data },
  ]);
}
