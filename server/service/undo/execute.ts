// Owns what the button of the link in a notice does. It stops a waiting request, or it restores contacts or freezes the account
// after something was done. Not what an undo restores: core/undo.ts.
import type { Contact } from '../../../shared/contact.ts';
import { isPurged } from '../../core/change-state.ts';
import type { Change } from '../../core/change.ts';
import { refused, type Result } from '../../ports/result.ts';
import { projectOf, type ServiceContext } from '../context.ts';
import type { IncomingRequest, RequestInfo } from '../request-info.ts';
import { runOnChange } from '../transaction/run-on-change.ts';
import { runOnContacts } from '../transaction/run-on-contacts.ts';
import { findUndo, type FoundUndo } from './find-undo.ts';

/** What an undo did. */
export interface UndoOutcome {
  /** All contacts of the kind after the undo; none when nothing was restored. */
  readonly restored: readonly Contact[];
  /** When the freeze of the account ends, epoch ms. */
  readonly frozenUntil: number;
}

/** Stops the request or undoes the change, as the link says. A link works once. Call this only for a POST. */
export async function executeUndo(
  ctx: ServiceContext,
  request: IncomingRequest,
  token: string,
): Promise<Result<UndoOutcome>> {
  const found = await findUndo(ctx, token);
  if (!found.ok) return found;
  const info: RequestInfo = { ...request, signIn: null };
  return 'report' in found.value ? stopRequest(ctx, info, found.value.report) : undoDone(ctx, info, found.value);
}

async function stopRequest(ctx: ServiceContext, info: RequestInfo, report: Change): Promise<Result<UndoOutcome>> {
  if (isPurged(report)) return refused({ code: 'proof-expired' });
  const target = { owner: report.user, id: report.id };
  const stopped = await runOnChange(ctx, target, info, () => ({ do: 'report', current: true }));
  if (!stopped.ok) return stopped;
  return { ok: true, value: { restored: [], frozenUntil: freezeEnd(ctx, report.project, ctx.clock()) } };
}

async function undoDone(
  ctx: ServiceContext,
  info: RequestInfo,
  { undo, holder }: Extract<FoundUndo, { readonly undo: unknown }>,
): Promise<Result<UndoOutcome>> {
  const undone = await runOnContacts(ctx, undo.user, info, async (tx) => {
    // Read again under the lock, so that two presses at the same time make only one undo.
    const current = await tx.undos.get(undo.id);
    return current ? { do: 'undo', undo: current, holder } : { code: 'not-found' };
  });
  if (!undone.ok) return undone;
  const { moved, at, contacts } = undone.value;
  const restored = moved ? contacts.filter((c) => c.kind === undo.kind) : [];
  return { ok: true, value: { restored, frozenUntil: freezeEnd(ctx, undo.project, at) } };
}

function freezeEnd(ctx: ServiceContext, project: string, from: number): number {
  return from + projectOf(ctx, project).policy.freeze;
}
