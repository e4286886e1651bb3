// Owns what the owner of a change sees of the delivery of its messages. Not how messages are sent: server/deliver.
import type { Delivery } from '../../shared/wire/change.ts';
import type { Side } from './change.ts';

/** A message of a change, as far as its delivery tells. Times are epoch ms. */
export interface MessageState {
  readonly side: Side;
  /** `Proof.sequence` of its proof. */
  readonly sequence: number;
  readonly state: 'queued' | 'sent' | 'dead' | 'dropped' | 'expired';
  /** Short code of the last failure; null when no attempt has failed. */
  readonly reason: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** The delivery state of each side's messages. A side that needs no message is `sent`, because no message is late. */
export type Deliveries = { readonly [S in Side]: Delivery };

/** Returns the delivery states of a change at `now`. `messages`: all of the change, in any order. */
export function deliveriesOf(messages: readonly MessageState[], now: number): Deliveries {
  const newestFirst = [...messages].sort((a, b) => b.createdAt - a.createdAt || b.sequence - a.sequence);
  return { new: deliveryOf(newestFirst, 'new', now), current: deliveryOf(newestFirst, 'current', now) };
}

/** `newestFirst`: of both sides. */
function deliveryOf(newestFirst: readonly MessageState[], side: Side, now: number): Delivery {
  const messages = newestFirst.filter((message) => message.side === side);
  // A dropped message shows nothing about the address, so the newest message that was not dropped counts.
  const newest = messages.find(({ state }) => state !== 'dropped') ?? messages[0];
  if (newest === undefined) return 'sent'; // no message was needed, so none is late
  const delivery = toDelivery(newest, now);
  const previous = messages[messages.indexOf(newest) + 1];
  // The newest message was not tried yet. If the previous message is late and was never sent, the newest is late too.
  return delivery === 'queued' && previous !== undefined && isLate(previous) ? 'delayed' : delivery;
}

/** Whether a message was tried or delayed, and neither sent nor refused. */
function isLate({ state, reason }: MessageState): boolean {
  return reason !== null && state !== 'sent' && state !== 'dead';
}

function toDelivery({ state, reason, expiresAt }: MessageState, now: number): Delivery {
  switch (state) {
    case 'queued':
      // An expired message has failed, even if the courier has not stored this yet.
      if (expiresAt <= now) return 'failed';
      return reason === null ? 'queued' : 'delayed';
    case 'sent':
      return 'sent';
    case 'dead':
    case 'dropped':
    case 'expired':
      return 'failed';
  }
}
