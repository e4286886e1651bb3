// Owns how the recipient of a link reports that the request was not theirs. Not what a report ends: core/decide.ts.
import { isPurged } from '../../core/change-state.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { ServiceContext } from '../context.ts';
import type { IncomingRequest } from '../request-info.ts';
import { runOnChange } from '../transaction/run-on-change.ts';
import { findLink, purgedRefusal } from './find-link.ts';

/** Reports the request that a link belongs to. Needs no sign-in. */
export async function reportLink(ctx: ServiceContext, request: IncomingRequest, token: string): Promise<Result<null>> {
  const found = await findLink(ctx, token);
  if (!found.ok) return found;
  const { change, proof } = found.value;
  if (isPurged(change)) return refused(purgedRefusal(change, ctx.clock()));
  const target = { owner: change.user, id: change.id };
  const reported = await runOnChange(ctx, target, { ...request, signIn: null }, () => ({
    do: 'report',
    current: proof.side === 'current',
  }));
  return reported.ok ? { ok: true, value: null } : reported;
}
