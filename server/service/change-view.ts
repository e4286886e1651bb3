// Owns a change as use-cases return it. Not its body on the wire: http/handlers/change-body.ts.
import type { Change } from '../core/change.ts';
import type { Deliveries } from '../core/delivery-state.ts';
import type { Result } from '../ports/result.ts';
import { refused } from '../ports/result.ts';
import type { ServiceContext } from './context.ts';

/** A change as its owner may see it, and the other facts that its body on the wire needs. */
export interface ChangeView {
  readonly change: Change;
  readonly delivery: Deliveries;
  /** Time of this view, epoch ms. State and waiting times in one body are computed for this one instant. */
  readonly now: number;
  /** Which of two accounts was kept, when this proof merged them; else undefined. */
  readonly merged?: 'kept-mine' | 'kept-theirs';
}

/** Returns the view of a change as of now; `change-not-found` when `stored` is undefined. */
export function viewOf(
  { clock }: Pick<ServiceContext, 'clock'>,
  stored: Pick<ChangeView, 'change' | 'delivery'> | undefined,
): Result<ChangeView> {
  if (stored === undefined) return refused({ code: 'change-not-found' });
  return { ok: true, value: { ...stored, now: clock() } };
}
