// Owns reading the messages of a change for the delivery state that its owner sees. Not the state: core/delivery-state.ts; nor
// what the courier does with messages: courier-claim.ts.
import { deliveriesOf, type Deliveries } from '../../core/delivery-state.ts';
import type { Connection } from '../database.ts';

/** Returns the delivery state of the newest message of each side of a change. */
export async function deliveriesOfChange({ db, clock }: Connection, change: string): Promise<Deliveries> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('proofs', 'proofs.id', 'outbox.proof_id')
    .select(['proofs.side', 'proofs.sequence', 'outbox.state', 'outbox.reason'])
    .select(['outbox.created_at as createdAt', 'outbox.expires_at as expiresAt'])
    .where('outbox.change_id', '=', change)
    .execute();
  return deliveriesOf(rows, clock());
}
