// Owns which rule decides about which command to a change, and what a command counts for the limits. Pure: reads facts, returns
// a decision. Not the edits of an account: edit.ts.
import { begin } from './begin.ts';
import { stateAt, closeChange, refusalOfEnded } from './change-state.ts';
import type { Change } from './change.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import type { Command } from './command.ts';
import { delay } from './delayed.ts';
import { refuseFrozen } from './freeze.ts';
import { isProved } from './proofs.ts';
import { policiesOf } from './begin-policies.ts';
import type { Facts } from './facts.ts';
import { resend, withChannel } from './messages.ts';
import { methodThrough, refuseChannel } from './phone-channel.ts';
import { tellOfCancel } from './notices.ts';
import type { Policy } from './policy.ts';
import { prove } from './prove.ts';
import { alarmsOf } from './alarms.ts';
import { reachedBy, usesOfSending } from './rate-limit-uses.ts';
import { report } from './report.ts';
import { refuseOff } from './self-service.ts';
import { finishWait } from './support-wait.ts';

/** Decides about a command. `change`: the change of the command; for `begin`, the waiting change of the kind, or null. */
export function decide(change: Change | null, command: Command, facts: Facts, policy: Policy): Decision {
  const decision = answer(change, command, facts, policy);
  const uses = [...decision.usedCounters, ...usesOfSending(decision.messages, facts)];
  const about = decision.about?.id ?? null;
  const reached = reachedBy(uses, facts, policy).map((limit) => ({
    event: 'limit-reached' as const,
    change: about,
    data: { limit },
  }));
  return {
    ...decision,
    usedCounters: uses,
    auditEvents: [...decision.auditEvents, ...reached],
    alarms: [...decision.alarms, ...alarmsOf(uses, facts, policy)],
  };
}

function answer(change: Change | null, command: Command, facts: Facts, policy: Policy): Decision {
  if (command.do === 'begin') return begin(change, command, facts, policiesOf(policy, command, facts));
  if (change === null) return refuse({ code: 'change-not-found' });
  // A change that began while its kind was on can only end.
  const off = refuseOff(change.kind, policy);
  switch (command.do) {
    case 'resend':
      if (off) return refuse(off);
      return delayedResend(change, command, facts, policy) ?? resend(change, command, facts, policy);
    case 'prove':
      return off ? refuse(off) : prove(change, command, facts, policy);
    case 'cancel':
      return cancel(change, command, facts);
    case 'report':
      return report(change, command, facts, policy);
    case 'finish-wait':
      return finishWait(change, command, facts, policy);
  }
}

/** Returns the decision that delays a message to the new address; null when the message is not to be delayed. */
function delayedResend(
  change: Change,
  command: Extract<Command, { do: 'resend' }>,
  facts: Facts,
  policy: Policy,
): Decision | null {
  const { delays, of, contact, channel } = command;
  if (delays !== true || of !== 'new' || contact !== null || stateAt(change, facts.now).at !== 'waiting') return null;
  if (isProved(change, 'new') || refuseFrozen(change.createdAt, facts.frozen, facts.now)) return null;
  const method = methodThrough(channel, command.method) ?? change.method;
  if (refuseChannel(channel, { kind: change.kind, method }, policy)) return null;
  return delay('waiting', withChannel(channel, { ...change, method }, policy), facts, policy);
}

function cancel(
  change: Change,
  { tells }: Extract<Command, { do: 'cancel' }>,
  { contacts, now }: Pick<Facts, 'contacts' | 'now'>,
): Decision {
  const state = stateAt(change, now);
  if (state.at !== 'waiting') return refuse(refusalOfEnded(state));
  const cancelled = closeChange(change, 'cancelled', now);
  return {
    ...noEffects,
    outcome: { ok: true, as: 'closed', change: cancelled },
    about: cancelled,
    changes: [cancelled],
    messages: tells ? tellOfCancel(cancelled, contacts, tells.by) : [],
    auditEvents: [{ event: 'change-cancelled', change: change.id }],
    silencedChanges: [change.id],
  };
}
