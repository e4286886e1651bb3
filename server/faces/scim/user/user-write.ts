// Owns how PUT and PATCH write a user: precondition, change, answer. Not what the change is: user-replace.ts, user-patch.ts.
import type { Ctx } from '../../../http/context.ts';
import { refuse } from '../../../http/problem.ts';
import { refused, type Result } from '../../../ports/result.ts';
import type { Account, DesiredAccount, WriteOptions } from '../../../service/account.ts';
import type { Caller } from '../../../service/caller.ts';
import { writeAccount } from '../../../service/provision/write.ts';
import { answerUser, mountedResource, requestedProjection } from '../answer.ts';
import { desiredAccount } from './desired.ts';
import { etagOf, namesEtag } from './etag.ts';
import type { ScimContext } from '../mount.ts';
import type { Outcome } from '../value/outcome.ts';
import { refusalOf } from '../refuse.ts';
import type { Resource } from '../schema/schema.ts';

/** A write of one user. */
export interface ResourceWrite {
  /** Returns the resource after the write. Runs while the account is locked. */
  readonly change: (resource: Resource, account: Account) => Outcome<Resource>;
  /** Whether the request names the attribute. */
  readonly mentions: (attribute: string) => boolean;
  /** Whether the request writes the whole list of that name, or the primary address in it. */
  readonly restates: (list: string, resource: Resource) => boolean;
}

/**
 * Writes the user in one transaction. The write of a trusted client takes effect at once; the write of another caller can need
 * a proof first.
 */
export async function writeUser(
  ctx: ScimContext,
  c: Ctx,
  caller: Result<Caller>,
  { change, mentions, restates }: ResourceWrite,
): Promise<Response> {
  const projection = requestedProjection(c);
  if (!projection.ok) return refuse(c, refusalOf(projection.error));
  if (!caller.ok) return refuse(c, caller.refusal);
  const client = 'client' in caller.value ? caller.value.client : null;
  const options: WriteOptions = {
    mode: client?.trusted === true ? 'apply' : 'verify',
    loosening: ctx.mount.loosening?.(c.get('project') ?? '') ?? {},
  };
  const desiredOf = (account: Account): Result<DesiredAccount> => {
    const precondition = checkIfMatch(ctx, c, account);
    if (!precondition.ok) return precondition;
    const before = mountedResource(ctx, account);
    const after = change(before, account);
    if (!after.ok) return refused(refusalOf(after.error));
    const applies = options.mode === 'apply';
    const readsAgain = applies && client?.country !== undefined;
    const write = { mentions, restates: (list: string) => restates(list, before) };
    return desiredAccount({ ...write, before, after: after.value, isUser: client === null, applies, readsAgain });
  };
  const written = await writeAccount(ctx.service, caller.value, options, desiredOf);
  return written.ok ? answerUser(ctx, c, written.value.account, projection.value) : refuse(c, written.refusal);
}

/**
 * Refuses with `precondition-failed` when If-Match names another version. Runs while the account is locked, so that no other
 * write can happen between this check and the write.
 */
export function checkIfMatch(ctx: ScimContext, c: Ctx, account: Account): Result<null> {
  const expected = c.req.header('If-Match');
  if (expected === undefined || namesEtag(expected, etagOf(account, ctx.service.secrets)))
    return { ok: true, value: null };
  return refused({ code: 'precondition-failed' });
}
