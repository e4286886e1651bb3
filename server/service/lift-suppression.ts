// Owns how messages go to a suppressed address again, as an operator or admin wants, and that this stands in the audit log. Not who may
// do it: admin/suppressions.ts, cli/suppressions.ts. Not why an address is suppressed: delivery-reports.ts.
import { aboutOf, auditEntries } from '../audit/entry.ts';
import type { SuppressedAddress } from '../ports/delivery-reports.ts';
import type { Tx } from '../ports/transaction.ts';
import type { MessageActor } from './admin/message-acts.ts';
import type { ServiceContext } from './context.ts';

/** Lifts it in a transaction. Returns whether the address was suppressed. */
export async function liftSuppression(
  tx: Pick<Tx, 'suppressions' | 'audit'>,
  { secrets, clock, display }: Pick<ServiceContext, 'secrets' | 'clock' | 'display'>,
  address: SuppressedAddress,
  { by, origin, note }: MessageActor,
): Promise<boolean> {
  const { project, kind, key } = address;
  const at = clock();
  const user = await tx.suppressions.lift(address, at);
  if (user === undefined) return false;
  const about = aboutOf(display, { kind, value: key });
  const data = { ...(by === null ? {} : { by }), ...(note === undefined ? {} : { note }) };
  const context = { user: { id: user, project }, at, origin };
  const fact = { event: 'suppression-lifted', actor: 'site', change: null, about, data } as const;
  await tx.audit.append(auditEntries(secrets, context, [fact]));
  return true;
}
