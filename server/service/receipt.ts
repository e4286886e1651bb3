// Owns the receipt that a caller gets of a change of theirs. Not what it says: core/receipt.ts.
import { provedBy, receiptOf } from '../core/receipt.ts';
import { isClient, type Caller } from './caller.ts';
import type { ChangeView } from './change-view.ts';
import { projectOf, type ServiceContext } from './context.ts';

/** Returns the receipt of a done change; null when it has none. An API client gets one without the identity at the site. */
export function receiptFor(ctx: ServiceContext, caller: Caller, { change }: ChangeView): string | null {
  const proved = provedBy(change);
  if (proved === null) return null;
  const identity = isClient(caller) ? undefined : { iss: caller.principal.iss, sub: caller.principal.sub };
  const { secrets, publicUrl } = ctx;
  return receiptOf(secrets, { publicUrl, project: projectOf(ctx, change.project) }, proved, identity);
}
