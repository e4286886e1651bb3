// Owns how a caller proves a side of their change by a code. Not what a proof changes (core/prove.ts), nor a pressed link
// (links/confirm.ts).
import { readCode } from '../../shared/address.ts';
import type { CodeBody } from '../../shared/wire/change.ts';
import type { Result } from '../ports/result.ts';
import { requestInfoOf, type Caller } from './caller.ts';
import type { ChangeView } from './change-view.ts';
import { codeCommand } from './code.ts';
import type { ServiceContext } from './context.ts';
import { runOnChange } from './transaction/run-on-change.ts';
import { activeUser } from './users/current-user.ts';

/** Proves a side of the caller's change by a code. `body.then`: asks for less than the begin did; the address is only added. */
export async function prove(
  ctx: ServiceContext,
  caller: Caller,
  id: string,
  body: CodeBody & { readonly then?: 'add' | undefined },
): Promise<Result<ChangeView>> {
  const user = await activeUser(ctx, caller);
  if (!user.ok) return user;
  const digits = readCode(body.code);
  return runOnChange(ctx, { owner: user.value.id, id }, requestInfoOf(caller), (change) => {
    // Text that cannot be a code is a typing error and no guess, so it costs no try.
    if (digits?.length !== change.terms.codeLength) {
      return {
        code: 'body-invalid',
        errors: [{ path: 'code', message: `must be ${change.terms.codeLength} digits` }],
      };
    }
    return codeCommand(ctx.secrets, change, { now: ctx.clock(), of: body.of ?? 'new', digits, then: body.then });
  });
}
