// Owns a row of `outbox` and what it means. Not what a message says: deliver/message/.
import type { Lane, NoticeTopic } from '../../core/effects.ts';
import { placeOf, routeOf, sendPriority, type SendPriority } from '../../core/send-order.ts';
import type { ClaimedMessage, MessageFacts, OutgoingMessage, Template } from '../../ports/outbox.ts';
import { bit, type Bit } from './bit.ts';

/** A row of `outbox`: a message that waits, or what became of it. */
export interface OutboxRow {
  readonly id: string;
  readonly project: string;
  readonly user_id: string;
  readonly change_id: string | null;
  readonly proof_id: string | null;
  readonly template: Template;
  readonly kind: Lane;
  /** `OutgoingMessage.to`. SQL reserves the word `to`. */
  readonly recipient: string;
  readonly contact_id: string | null;
  /** `Notice.of`; null for every other message. */
  readonly notice: NoticeTopic | null;
  /** JSON. */
  readonly data: string | null;
  readonly locale: string;
  readonly provider_id: string | null;
  readonly in_use: Bit;
  readonly suppressed: Bit;
  readonly created_at: number;
  readonly expires_at: number;
  /** `dropped`: its change ended or moved on without it. `expired`: its code expired before it was sent. */
  readonly state: 'queued' | 'sent' | 'dead' | 'dropped' | 'expired';
  /** When a courier may take it; while one holds it, the end of the lease. */
  readonly due_at: number;
  readonly attempts: number;
  /** How many of these attempts are known to have ended before any provider took the message. */
  readonly untaken: number;
  readonly generation: number;
  /** Short code of the last failure; null when no attempt has failed. */
  readonly reason: string | null;
  readonly provider_ref: string | null;
  readonly ended_at: number | null;
  /** Empty in a row of a server that is older than the column. */
  readonly route: string;
  readonly priority: SendPriority;
}

/** The row of a message that nothing has tried to send yet. */
export function toOutboxRow(message: OutgoingMessage): OutboxRow {
  return {
    id: message.id,
    project: message.project,
    user_id: message.user,
    change_id: message.change,
    proof_id: message.proof,
    template: message.template,
    kind: message.kind,
    recipient: message.to,
    contact_id: message.contact,
    notice: message.data !== null && 'of' in message.data ? message.data.of : null,
    data: message.data === null ? null : JSON.stringify(message.data),
    locale: message.locale,
    provider_id: message.providerId,
    in_use: bit(message.inUse),
    suppressed: bit(message.suppressed),
    created_at: message.createdAt,
    expires_at: message.expiresAt,
    state: 'queued',
    due_at: message.notBefore ?? message.createdAt,
    attempts: 0,
    untaken: 0,
    generation: 0,
    reason: null,
    provider_ref: null,
    ended_at: null,
    route: routeOf(message),
    priority: sendPriority(message.template, 'first'),
  };
}

/** The message that a row is of, as the courier that took it holds it. */
export function toClaimed(row: OutboxRow, facts: MessageFacts): ClaimedMessage {
  return {
    id: row.id,
    project: row.project,
    user: row.user_id,
    change: row.change_id,
    proof: row.proof_id,
    template: row.template,
    kind: row.kind,
    to: row.recipient,
    contact: row.contact_id,
    data: row.data === null ? null : (JSON.parse(row.data) as OutgoingMessage['data']),
    locale: row.locale,
    providerId: row.provider_id,
    inUse: row.in_use === 1,
    suppressed: row.suppressed === 1,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    attempt: row.attempts,
    generation: row.generation,
    route: row.route,
    priority: row.priority,
    mayBeWith: placeOf(row),
    facts,
  };
}
