// Owns what is stored, logged and signalled after an attempt: the message was sent, is tried again later, or is given up. Not
// the attempt itself (attempt.ts), the waits (backoff.ts), nor when outcomes are stored (courier.ts).
import { mask } from '../../shared/contact.ts';
import { FALLBACK_REASON, sendPriority } from '../core/send-order.ts';
import type { AuditEntry } from '../ports/audit.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { SendOutcome } from '../ports/delivery.ts';
import type { Log, LogData } from '../ports/log.ts';
import type { ClaimedMessage, Outcome } from '../ports/outbox.ts';
import type { Clock } from '../ports/result.ts';
import { backoff, LONGEST_DELAY, LONGEST_GREYLIST } from './backoff.ts';

/** What `toOutcome` and `announce` need. */
export interface SettleParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly changeSignal: Pick<ChangeSignal, 'ring'>;
  /** Returns the row of the audit log for a result; null when the result gets no row. */
  readonly auditEntryOf: (claim: ClaimedMessage, result: SendOutcome) => AuditEntry | null;
  /** Returns a number from 0 to 1. It spreads the retries, so that they do not all come at once after an outage. */
  readonly jitter: () => number;
}

/** An attempt that ended, and what is stored of it. */
export interface Settlement {
  readonly claim: ClaimedMessage;
  readonly result: SendOutcome;
  readonly outcome: Outcome;
}

/** Returns what is stored of the result of an attempt. */
export function toSettlement(parts: SettleParts, claim: ClaimedMessage, result: SendOutcome): Settlement {
  return { claim, result, outcome: toOutcome(parts, claim, result) };
}

function toOutcome(parts: SettleParts, claim: ClaimedMessage, result: SendOutcome): Outcome {
  const { id, generation } = claim;
  const now = parts.clock();
  const dead = (reason: string, disables?: string): Outcome => {
    const entry = parts.auditEntryOf(claim, { at: 'dead', reason });
    return { id, generation, state: 'dead', at: now, reason, entry, ...(disables === undefined ? {} : { disables }) };
  };
  switch (result.at) {
    case 'sent': {
      const entry = parts.auditEntryOf(claim, result);
      return { id, generation, state: 'sent', at: now, providerRef: result.ref, entry };
    }
    case 'dead':
      return dead(result.reason, result.disables);
    case 'retry': {
      const { reason } = result;
      const at = now + waitAfter(parts, claim, result);
      // When the message expires before the next attempt, it has failed. It is ended now, so the user sees the failure now.
      if (at >= claim.expiresAt) return dead(reason.replace(FALLBACK_REASON, ''));
      const priority = sendPriority(claim.template, result.unanswered === true ? 'unanswered' : 'again');
      return { id, generation, state: 'retry', at, reason, priority, untaken: result.untaken === true, entry: null };
    }
  }
}

function waitAfter(
  { jitter }: SettleParts,
  { kind, template, attempt }: ClaimedMessage,
  { after, alone, unanswered }: Extract<SendOutcome, { readonly at: 'retry' }>,
): number {
  const wait = backoff(kind, attempt, jitter());
  // A server that greylists takes the message a little later, and a code lives for minutes only.
  const isOfRecipient = alone === true || unanswered === true;
  const own = isOfRecipient && template === 'prove' ? Math.min(wait, LONGEST_GREYLIST) : wait;
  return Math.min(Math.max(own, after ?? 0), LONGEST_DELAY[kind]);
}

/** The receiver of an event, for the log: the place of a webhook in the project's list, or the id of a stream. */
function receiverFields(id: string | null): { readonly webhook: string | null } | { readonly stream: string } {
  return id?.startsWith('stream:') === true ? { stream: id.slice('stream:'.length) } : { webhook: id };
}

/** Logs the result of an attempt, and wakes the requests that watch the change. `isHeld`: the outcome was stored. */
export function announce({ log, changeSignal }: SettleParts, { claim, result }: Settlement, isHeld: boolean): void {
  const description = {
    message: claim.id,
    change: claim.change,
    template: claim.template,
    kind: claim.kind,
    ...recipientOf(claim),
    attempt: claim.attempt,
    ...(claim.suppressed ? { suppressed: true } : {}),
  };
  if (!isHeld) return log.warn('lease-lost', description);
  const trouble = result.at === 'sent' ? undefined : result.trouble;
  const reason = result.at === 'sent' ? {} : { reason: result.reason };
  // Without trouble at a provider, the message was not sent because it no longer counts, which is no fault.
  log[trouble ? 'warn' : 'info'](`message-${result.at}`, { ...description, ...reason, ...trouble });
  if (result.at === 'dead' && result.disables !== undefined)
    log.warn('webhook-disabled', { project: claim.project, webhook: claim.providerId, ...trouble });
  if (claim.change !== null) changeSignal.ring(claim.change);
}

function recipientOf({ kind, providerId, to }: ClaimedMessage): LogData {
  switch (kind) {
    case 'hook':
      return receiverFields(providerId);
    case 'directory':
      return { directory: providerId };
    case 'email':
    case 'phone':
      return { to: mask(kind, to) };
  }
}
