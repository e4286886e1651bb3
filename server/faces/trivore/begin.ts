// Owns the begin call of Trivore ID's contract, which sends a code to the new address. Not how its request is read: request.ts.
import type { BeginBody } from '../../../shared/wire/change.ts';
import { codeProof } from '../../core/proofs.ts';
import { type Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { begin } from '../../service/begin.ts';
import { projectIdOf, type Caller } from '../../service/caller.ts';
import { projectOf, type ServiceContext } from '../../service/context.ts';
import { readAccount } from '../../service/provision/read.ts';
import { looseningOf, withMessage } from '../shared.ts';
import { begunBody, verifiedBody } from './fields.ts';

/** Answers with a verification token, which is the id of the change; with the user when there is nothing to verify. */
export async function beginVerification(
  ctx: ServiceContext,
  c: Ctx,
  caller: Caller,
  body: BeginBody,
): Promise<Response> {
  const project = projectOf(ctx, projectIdOf(caller));
  const loosening = { ...looseningOf(project, 'trivore'), then: ['replace-all'] as const };
  // Each code has one try. After a wrong code, the user must begin again.
  const begun = await begin(ctx, caller, body, { narrowing: { tries: 1 }, loosening, delays: true });
  if (!begun.ok) return refuse(c, begun.refusal);
  if (begun.value.at === 'promoted' || begun.value.at === 'no-change') {
    const account = await readAccount(ctx, caller);
    return account.ok ? c.json(verifiedBody(account.value)) : refuse(c, account.refusal);
  }
  const sent = await withMessage(ctx, caller, begun.value.view, 'code');
  if (!sent.ok) return refuse(c, sent.refusal);
  const { change, now } = sent.value;
  return c.json(begunBody(change.id, codeProof(change, 'new', now)?.codeExpiresAt ?? now, now));
}
