// Owns the type of one write transaction in progress. Not what runs in the transaction: run-command.ts, run-edit.ts.
import type { NewIds } from '../../core/new-ids.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestInfo } from '../request-info.ts';

/** The parts that saving a decision needs. */
export type SaveContext = Pick<ServiceContext, 'clock' | 'secrets' | 'display' | 'projectsById'>;

/** One write transaction for one user, on behalf of one request. */
export interface UnitOfWork<Context extends SaveContext = ServiceContext> {
  readonly ctx: Context;
  readonly tx: Tx;
  /** The user, locked in this transaction. */
  readonly user: User;
  readonly request: RequestInfo;
  /** Ids of what the decision may create. */
  readonly ids: NewIds;
}
