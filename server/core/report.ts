// Owns what "this wasn't me" does to the change, and to the account if a contact of it reports. Not an undo: undo.ts.
import { stateAt, closeChange, refusalOfEnded } from './change-state.ts';
import type { Change } from './change.ts';
import { noEffects, refuse, type Decision, type Effects } from './decision.ts';
import type { Command } from './command.ts';
import type { Facts } from './facts.ts';
import { notice, primaryOf } from './notices.ts';
import type { Policy } from './policy.ts';
import { revokeWaiting } from './revoke-waiting.ts';

/**
 * Ends the change, and stops messages of the user to the address for a time (`policy.reportBlock`). When a contact of the
 * account reports, the account may be in wrong hands. Then all its waiting changes and sessions end, the account is frozen,
 * and every verified contact gets a notice. A second report of the same change does nothing.
 */
export function report(
  change: Change,
  { current }: Extract<Command, { do: 'report' }>,
  facts: Facts,
  policy: Policy,
): Decision {
  const { now } = facts;
  const state = stateAt(change, now);
  if (state.at === 'done' || state.at === 'undone') return refuse(refusalOfEnded(state));
  if (state.at === 'closed' && state.why === 'reported')
    return { ...noEffects, outcome: { ok: true, as: 'closed', change }, about: change };
  // An old link in a mailbox must not freeze an account.
  if (current && now >= reportableUntil(change, policy)) return refuse({ code: 'proof-expired' });
  const reported = closeChange(change, 'reported', now);
  const ofAccount = current ? stopAccount(change, facts, policy) : noEffects;
  return {
    ...ofAccount,
    outcome: { ok: true, as: 'closed', change: reported },
    about: reported,
    changes: [...ofAccount.changes, reported],
    auditEvents: [...ofAccount.auditEvents, { event: 'change-reported', change: change.id }],
    silencedChanges: [...ofAccount.silencedChanges, change.id],
    blockUntil: now + policy.reportBlock,
    // The holder of the address did not want these messages, so they must not count against other users.
    refundsSends: !current,
  };
}

/** Until when a contact of the user may report a change, epoch ms. A change that support began can be stopped while it waits. */
export function reportableUntil({ createdAt, terms }: Change, { undoLife }: Pick<Policy, 'undoLife'>): number {
  return Math.max(createdAt + undoLife, terms.waitsUntil ?? 0);
}

function stopAccount(change: Change, { contacts, otherWaiting, now }: Facts, policy: Policy): Effects {
  const until = now + policy.freeze;
  const revoked = revokeWaiting({ waiting: otherWaiting, now });
  const target = primaryOf(contacts, change.kind) ?? '';
  return {
    ...noEffects,
    ...revoked,
    messages: contacts
      .filter((c) => c.verifiedAt !== null)
      .map((to) => notice('frozen', to, { kind: change.kind, target, then: null })),
    freeze: { since: now, until },
    endsSessions: true,
    webhookEvents: [
      { type: 'sessions.end', why: 'reported' },
      { type: 'account.frozen', why: 'reported', until },
    ],
    auditEvents: [...revoked.auditEvents, { event: 'account-frozen', change: null, data: { why: 'reported', until } }],
  };
}
