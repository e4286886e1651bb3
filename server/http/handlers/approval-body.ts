// Owns how acts that wait for another admin are written. Not how addresses are: admin-user-body.ts.
import type { AdminApproval } from '../../../shared/wire/admin-acts.ts';
import type { Approval } from '../../core/approval.ts';
import type { Display } from '../../ports/display.ts';
import { readApproval, type ReadApproval } from '../../service/admin/read-approvals.ts';
import type { ServiceContext } from '../../service/context.ts';
import { eitherOf } from '../caller.ts';
import type { Ctx } from '../context.ts';
import { refuse } from '../problem.ts';
import { time } from '../time.ts';
import { addressWriter, adminUserNames } from './admin-user-body.ts';

/** Writes an act that waits for another admin, or was decided. */
export function approvalBody(
  display: Display,
  { approval, named, from, contact, isOwn, isMasked }: ReadApproval,
): AdminApproval {
  const { id, act, user, asker, note, expiresAt } = approval;
  const write = addressWriter(display, isMasked);
  return {
    id,
    act: act.do,
    user,
    userNames: adminUserNames(write, named),
    contact:
      contact === null ? null : { id: contact.id, kind: contact.kind, ...write.address(contact.kind, contact.value) },
    primary: act.do === 'mark-verified' && act.primary,
    from: act.do === 'merge' ? act.from : null,
    fromNames: from === null ? null : adminUserNames(write, from),
    askedBy: asker,
    own: isOwn,
    note: write.text(note),
    expiresAt: time(expiresAt),
  };
}

/** Answers with an approval. `status`: 202 while it waits. */
export async function answerApproval(
  ctx: ServiceContext,
  c: Ctx,
  approval: Approval,
  status: 200 | 202,
): Promise<Response> {
  const read = await readApproval(ctx, eitherOf(c), approval);
  return read.ok ? c.json({ approval: approvalBody(ctx.display, read.value) }, status) : refuse(c, read.refusal);
}
