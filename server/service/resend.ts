// Owns how a caller asks for another message of their change. Not when another message may be sent: core/resend.ts.
import type { ResendBody } from '../../shared/wire/change.ts';
import type { Result } from '../ports/result.ts';
import { requestInfoOf, type Caller } from './caller.ts';
import type { ChangeView } from './change-view.ts';
import type { ServiceContext } from './context.ts';
import { runOnChange } from './transaction/run-on-change.ts';
import { activeUser } from './users/current-user.ts';

/** Sends the message of one side once more. `delays`: when a wait would refuse it, it is sent when the wait is over. */
export async function resend(
  ctx: ServiceContext,
  caller: Caller,
  id: string,
  body: ResendBody & { readonly delays?: boolean },
): Promise<Result<ChangeView>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  return runOnChange(ctx, { owner: user.value.id, id, priority: 'begin' }, requestInfoOf(caller), () => ({
    do: 'resend',
    of: body.of ?? 'new',
    method: body.method ?? null,
    channel: body.channel ?? null,
    contact: body.contactId ?? null,
    delays: body.delays === true,
  }));
}
