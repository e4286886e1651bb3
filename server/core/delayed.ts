// Owns the one message of a change that is asked for during a wait and sent when the wait is over. Not the waits: resend.ts.
import type { Change } from './change.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { resentDecision, sendProof } from './messages.ts';
import type { Policy } from './policy.ts';
import { newestProof } from './proofs.ts';
import { refuseSend } from './rate-limit-checks.ts';
import { isDelayed, resendAt } from './resend.ts';

/**
 * Plans the message to the new address for the end of the wait, for contracts whose clients know no refusal. The message counts
 * on every limit now. Null when no wait refuses a message, when none is left, or when the change has had its delayed message.
 * While it waits, a further request changes nothing.
 */
export function delay(as: 'again' | 'waiting', change: Change, facts: Facts, policy: Policy): Decision | null {
  if (isDelayed(change, facts.now))
    return { ...noEffects, outcome: { ok: true, as, change }, about: change, changes: [change] };
  const due = resendAt(change, policy);
  if (due === null || facts.now >= due || change.terms.delayedTo !== undefined) return null;
  const limited = refuseSend({ kind: change.kind, side: 'new' }, facts, policy);
  if (limited) return refuse(limited);
  const newest = newestProof(change, 'new');
  const end = newest?.method === 'link' ? newest.linkExpiresAt : (newest?.codeExpiresAt ?? 0);
  const { channel } = change.terms;
  const fits = newest !== undefined && (newest.method === change.method || newest.method === 'both') && due < end;
  // The same code and link once more. A new proof would end the code that the person may be typing now.
  const [sent, message] = fits
    ? ([
        change,
        {
          template: 'prove',
          proof: newest,
          inUse: facts.isTakenByOther,
          suppressed: newest.suppressed,
          ...(channel === undefined ? {} : { channel }),
        },
      ] as const)
    : sendProof(change, { side: 'new', current: null }, { ...facts, now: due }, policy);
  const delayed = { ...sent, terms: { ...sent.terms, delayedTo: due } };
  return resentDecision(as, delayed, { ...message, notBefore: due });
}
