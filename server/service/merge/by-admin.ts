// Owns how an admin merges two accounts of their project. Not what a merge makes of them: core/merge.ts.
import type { MergeUsersBody } from '../../../shared/wire/admin.ts';
import { allowsMerge } from '../../core/policy.ts';
import { stepUpRefusal, stepUpNeeded } from '../../core/step-up.ts';
import { refused, type Result } from '../../ports/result.ts';
import { nameOfAdmin } from '../admin/admin-name.ts';
import { isClient, nameOfClient, projectIdOf, type ClientCaller, type UserCaller } from '../caller.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import { idOf, isBarred, seek } from '../users/find-user.ts';
import { MERGE_OFF, runMerge, type MergeOutcome } from './run-merge.ts';

/** Merges two accounts for an admin. `not-found` when a user is not of the admin's project. */
export async function mergeByAdmin(
  ctx: ServiceContext,
  caller: UserCaller | ClientCaller,
  body: MergeUsersBody,
): Promise<Result<MergeOutcome>> {
  const project = projectOf(ctx, projectIdOf(caller));
  const { policy } = project;
  if (!allowsMerge(policy, 'admin')) return refused(MERGE_OFF);
  const person = isClient(caller) ? null : caller.principal;
  const refusal = person && (await ctx.introspect(person, caller.outside));
  if (refusal) return refused(refusal);
  const { admin, kept, gone } = await ctx.store.read(async (tx) => ({
    admin: person ? await seek(tx, ctx, person) : undefined,
    kept: await tx.users.get(await idOf(tx, ctx, project, body.into)),
    gone: await tx.users.get(await idOf(tx, ctx, project, body.from)),
  }));
  if (admin && person && isBarred(admin, person)) return refused({ code: 'token-invalid' });
  // An API client has no sign-in, so it needs no fresh one.
  const asker = person && { signIn: person, contacts: [], frozen: null, now: ctx.clock() };
  if (asker && stepUpNeeded(asker, 'begin', policy)) return refused(stepUpRefusal('begin', policy));
  if (kept?.project !== project.id || gone?.project !== project.id) return refused({ code: 'not-found' });
  if (gone.id === admin?.user.id) return refused({ code: 'not-allowed', reason: 'admin' });
  const name = isClient(caller) ? nameOfClient(caller.client) : nameOfAdmin(ctx, admin, caller.principal);
  return runMerge(ctx, caller, {
    kept: kept.id,
    gone: gone.id,
    plan: body,
    by: { how: 'admin', admin: name },
    refuseLocked: () => null,
  });
}
