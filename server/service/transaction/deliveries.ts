// Owns the delivery state of a change right after a decision, from what its transaction has read and written. Not the delivery
// state itself: core/delivery-state.ts.
import type { Decision } from '../../core/decision.ts';
import { deliveriesOf, type Deliveries, type MessageState } from '../../core/delivery-state.ts';
import type { LockedAccount } from '../../ports/transaction/facts.ts';

/** Whether a code or link of the change may still have to be dropped. True when the messages of the change were not read. */
export function mayHaveUnsent(messages: LockedAccount['messages'] | undefined, change: string): boolean {
  // No message goes back to the queue, and none comes into it while the user is locked.
  return messages?.get(change)?.some(({ state }) => state === 'queued') ?? true;
}

/** Returns the delivery state of a change after a decision about one account. `now`: epoch ms. */
export function deliveriesAfter(
  messages: LockedAccount['messages'],
  change: string,
  decision: Pick<Decision, 'about' | 'messages' | 'silencedChanges'>,
  now: number,
): Deliveries {
  const isSilenced = decision.silencedChanges.includes(change);
  const before = (messages.get(change) ?? []).map((message) =>
    isSilenced && message.state === 'queued' ? { ...message, state: 'dropped' as const } : message,
  );
  const added = decision.about?.id === change ? decision.messages.flatMap((message) => addedBy(message, now)) : [];
  return deliveriesOf([...before, ...added], now);
}

function addedBy(message: Decision['messages'][number], now: number): readonly MessageState[] {
  if (message.template !== 'prove') return [];
  const { side, sequence, method, linkExpiresAt, codeExpiresAt } = message.proof;
  const expiresAt = method === 'link' ? linkExpiresAt : codeExpiresAt;
  return [{ side, sequence, state: 'queued', reason: null, createdAt: now, expiresAt }];
}
