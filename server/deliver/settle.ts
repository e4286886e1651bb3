// Owns what is stored, logged and signalled after an attempt: the message was sent, is tried again later, or is given up. Not
// the attempt itself (attempt.ts), nor the waits (backoff.ts).
import { mask } from '../../shared/contact.ts';
import type { AuditEntry } from '../ports/audit.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { SendOutcome } from '../ports/delivery.ts';
import type { Log } from '../ports/log.ts';
import type { ClaimedMessage, OutboxStore } from '../ports/outbox.ts';
import type { Clock } from '../ports/result.ts';
import { backoff, LONGEST_DELAY } from './backoff.ts';

/** How often writing a result is tried; each try waits for the database. When a result is lost, the message is sent twice. */
const WRITE_TRIES = 3;

/** What `settle` needs. */
export interface SettleParts {
  readonly outbox: Pick<OutboxStore, 'sent' | 'retry' | 'dead'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly changeSignal: Pick<ChangeSignal, 'ring'>;
  /** Returns the row of the audit log for a result; null when the result gets no row. */
  readonly auditEntryOf: (claim: ClaimedMessage, result: SendOutcome) => AuditEntry | null;
  /** Returns a number from 0 to 1. It spreads the retries, so that they do not all come at once after an outage. */
  readonly jitter: () => number;
}

/** Stores and logs the result of an attempt, and wakes the requests that watch the change. Throws without a database. */
export async function settle(parts: SettleParts, claim: ClaimedMessage, result: SendOutcome): Promise<void> {
  const { log, changeSignal } = parts;
  const now = parts.clock();
  const description = {
    message: claim.id,
    change: claim.change,
    template: claim.template,
    kind: claim.kind,
    ...(claim.kind === 'hook' ? { webhook: claim.providerId } : { to: mask(claim.kind, claim.to) }),
    attempt: claim.attempt,
    ...(claim.suppressed ? { suppressed: true } : {}),
  };
  if (!(await write(parts, claim, { result, now }))) return log.warn('lease-lost', description);
  const trouble = result.at === 'sent' ? undefined : result.trouble;
  const reason = result.at === 'sent' ? {} : { reason: result.reason };
  // Without trouble at a provider, the message was not sent because it no longer counts, which is no fault.
  log[trouble ? 'warn' : 'info'](`message-${result.at}`, { ...description, ...reason, ...trouble });
  if (claim.change !== null) changeSignal.ring(claim.change);
}

interface Settlement {
  readonly result: SendOutcome;
  readonly now: number;
}

/** Returns false when another courier holds the message by now. */
async function write(parts: SettleParts, claim: ClaimedMessage, settlement: Settlement): Promise<boolean> {
  for (let left = WRITE_TRIES - 1; ; left--) {
    try {
      return await writeOnce(parts, claim, settlement);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

function writeOnce(parts: SettleParts, claim: ClaimedMessage, { result, now }: Settlement): Promise<boolean> {
  const { outbox, auditEntryOf } = parts;
  switch (result.at) {
    case 'sent':
      return outbox.sent(claim, { at: now, providerRef: result.ref, entry: auditEntryOf(claim, result) });
    case 'dead':
      return outbox.dead(claim, { at: now, reason: result.reason, entry: auditEntryOf(claim, result) });
    case 'retry': {
      const { reason } = result;
      const wait = Math.max(backoff(claim.kind, claim.attempt, parts.jitter()), result.after ?? 0);
      const at = now + Math.min(wait, LONGEST_DELAY[claim.kind]);
      // When the message expires before the next attempt, it has failed. It is ended now, so the user sees the failure now.
      if (at >= claim.expiresAt)
        return outbox.dead(claim, { at: now, reason, entry: auditEntryOf(claim, { at: 'dead', reason }) });
      return outbox.retry(claim, { at, reason });
    }
  }
}
