// Owns what is kept and told of an attempt: sent, tried again and when, or given up. Not the attempt itself (courier.ts), nor
// how long to wait (backoff.ts).
import { mask } from '../../shared/contact.ts';
import type { ChangeSignal } from '../ports/change-signal.ts';
import type { Log } from '../ports/log.ts';
import type { Claimed, OutboxStore } from '../ports/outbox.ts';
import type { Sent } from '../ports/delivery.ts';
import type { Clock } from '../ports/result.ts';
import type { AuditEntry } from '../ports/audit.ts';
import { backoff, FURTHEST } from './backoff.ts';

/** Tries to write what became of a message; each waits for the database. Without the mark it would go a second time. */
const MARKS = 3;

export interface OutcomeParts {
  readonly outbox: Pick<OutboxStore, 'sent' | 'retry' | 'dead'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly bell: Pick<ChangeSignal, 'ring'>;
  /** What the record holds of it; null for what it does not hold. */
  readonly entryOf: (claim: Claimed, sent: Sent) => AuditEntry | null;
  /** From 0 to 1: spreads retries, so that an outage does not end in a stampede. */
  readonly jitter: () => number;
}

/** Answers what writes an outcome down. It throws when the database cannot take it. */
export function createOutcome({
  outbox,
  clock,
  log,
  bell,
  entryOf,
  jitter,
}: OutcomeParts): (claim: Claimed, sent: Sent) => Promise<void> {
  return async function settle(claim, sent) {
    const now = clock();
    const about = {
      message: claim.id,
      change: claim.change,
      template: claim.template,
      kind: claim.kind,
      ...(claim.kind === 'hook' ? { webhook: claim.providerId } : { to: mask(claim.kind, claim.to) }),
      attempt: claim.attempt,
      // It went through the motions alone.
      ...(claim.suppressed ? { suppressed: true } : {}),
    };
    const kept = await mark(claim, sent, now);
    if (!kept) return log.warn('lease-lost', about);
    log.info(`message-${sent.at}`, { ...about, ...(sent.at === 'sent' ? {} : { reason: sent.reason }) });
    if (claim.change !== null) bell.ring(claim.change);
  };

  async function mark(claim: Claimed, sent: Sent, now: number): Promise<boolean> {
    for (let left = MARKS - 1; ; left--) {
      try {
        return await write(claim, sent, now);
      } catch (error) {
        if (left === 0) throw error;
      }
    }
  }

  function write(claim: Claimed, sent: Sent, now: number): Promise<boolean> {
    const { kind } = claim;
    switch (sent.at) {
      case 'sent':
        return outbox.sent(claim, { at: now, providerRef: sent.ref, entry: entryOf(claim, sent) });
      case 'dead':
        return outbox.dead(claim, { at: now, reason: sent.reason, entry: entryOf(claim, sent) });
      case 'retry': {
        const at = now + Math.min(Math.max(backoff(kind, claim.attempt, jitter()), sent.after ?? 0), FURTHEST[kind]);
        // What cannot be tried again within its life has failed, and its owner should know now.
        return at < claim.expiresAt
          ? outbox.retry(claim, { at, reason: sent.reason })
          : outbox.dead(claim, {
              at: now,
              reason: sent.reason,
              entry: entryOf(claim, { at: 'dead', reason: sent.reason }),
            });
      }
    }
  }
}
