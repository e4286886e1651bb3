// Owns a change as use-cases answer it. Not its body on the wire: http/handlers/change-body.ts.
import type { Change } from '../core/change.ts';
import type { Deliveries } from '../ports/outbox.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { ServiceContext } from './context.ts';

/** A change as its owner may see it, and what its body needs beside it. */
export interface ChangeView {
  readonly change: Change;
  readonly delivery: Deliveries;
  /** The clock's time, so that state and waits of one body are of one instant. */
  readonly now: number;
  /** Set when this proof merged two accounts: which of them is left. */
  readonly merged?: 'kept-mine' | 'kept-theirs';
}

/** A change with its deliveries as of now; `change-not-found` without one. */
export function viewOf(
  { clock }: Pick<ServiceContext, 'clock'>,
  stored: Pick<ChangeView, 'change' | 'delivery'> | undefined,
): Result<ChangeView> {
  if (stored === undefined) return refused({ code: 'change-not-found' });
  return { ok: true, value: { ...stored, now: clock() } };
}
