// Owns what may happen to a change. Pure: facts in, decision out; asks nobody, knows no secret.
import { begin } from './begin.ts';
import { alarmsOf, reachedBy, usesOfSending } from './rate-limits.ts';
import type { Then } from '../../shared/contact.ts';
import { stateAt, type Change } from './change.ts';
import {
  closeChange,
  noEffects,
  over,
  refuse,
  type Command,
  type Decision,
  type Facts,
  type Moves,
} from './decision.ts';
import { loosen, narrow, type Policy } from './policy.ts';
import { proveByCode, proveByLink } from './prove.ts';
import { notice, primaryOf } from './notices.ts';
import { resend } from './messages.ts';
import { revokeWaiting } from './undo.ts';

/** What happens. `change`: the one that the command is about; for `begin` the waiting one of that kind, if any. */
export function decide(change: Change | null, command: Command, facts: Facts, policy: Policy): Decision {
  const made = move(change, command, facts, policy);
  const uses = [...made.uses, ...usesOfSending(made.messages, facts)];
  const about = made.about?.id ?? null;
  const reached = reachedBy(uses, facts, policy).map((limit) => ({
    event: 'limit-reached' as const,
    change: about,
    data: { limit },
  }));
  return {
    ...made,
    uses,
    events: [...made.events, ...reached],
    alarms: [...made.alarms, ...alarmsOf(uses, facts, policy)],
  };
}

function move(change: Change | null, command: Command, facts: Facts, policy: Policy): Decision {
  if (command.do === 'begin')
    return begin(change, command, facts, narrow(loosen(policy, command.loosening), command.narrowing));
  if (change === null) return refuse({ code: 'change-not-found' });
  switch (command.do) {
    case 'resend':
      return resend(change, command, facts, policy);
    case 'prove':
      return command.then === undefined
        ? proveBy(command, change, facts, policy)
        : proveLess(command, change, command.then, facts, policy);
    case 'cancel':
      return cancel(change, facts.now);
    case 'report':
      return report(change, command.current, facts, policy);
  }
}

/** Whoever proves settles for less than was begun. A wrong guess has nothing to say about that. */
function proveLess(
  command: Extract<Command, { do: 'prove' }>,
  change: Change,
  then: Then,
  facts: Facts,
  policy: Policy,
): Decision {
  const made = proveBy(command, { ...change, then }, facts, policy);
  if (made.outcome.ok) return made;
  // The refused proof is stored; what was asked for stays as it was begun.
  const asBegun = <C extends Change | null>(c: C): C => (c?.id === change.id ? { ...c, then: change.then } : c);
  return { ...made, about: asBegun(made.about), changes: made.changes.map(asBegun) };
}

function proveBy(
  { by, of, matches, owner }: Extract<Command, { do: 'prove' }>,
  change: Change,
  facts: Facts,
  policy: Policy,
): Decision {
  return by === 'code'
    ? proveByCode(change, of, matches, facts, policy)
    : proveByLink(change, of, matches, owner, facts, policy);
}

function cancel(change: Change, now: number): Decision {
  const state = stateAt(change, now);
  if (state.at !== 'waiting') return refuse(over(state));
  const cancelled = closeChange(change, 'cancelled', now);
  return {
    ...noEffects,
    outcome: { ok: true, as: 'closed', change: cancelled },
    about: cancelled,
    changes: [cancelled],
    events: [{ event: 'change-cancelled', change: change.id }],
    silenced: [change.id],
  };
}

/**
 * "This wasn't me", said by whoever holds a link: it ends the change, and the asker cannot write to them for a day. Said by
 * a contact that the account has, it is the account that is in wrong hands: all that waits ends, its sessions too, nothing
 * changes for a while, and every other contact is told. Once.
 */
function report(change: Change, current: boolean, facts: Facts, policy: Policy): Decision {
  const { now } = facts;
  const state = stateAt(change, now);
  if (state.at === 'done' || state.at === 'undone') return refuse(over(state));
  if (state.at === 'closed' && state.why === 'reported')
    return { ...noEffects, outcome: { ok: true, as: 'closed', change }, about: change };
  // A link that lay in a mailbox for weeks shall not stop an account.
  if (current && now >= change.createdAt + policy.undoLife) return refuse({ code: 'proof-expired' });
  const reported = closeChange(change, 'reported', now);
  const alarm = current ? alarmed(change, facts, policy) : noEffects;
  return {
    ...alarm,
    outcome: { ok: true, as: 'closed', change: reported },
    about: reported,
    changes: [...alarm.changes, reported],
    events: [...alarm.events, { event: 'change-reported', change: change.id }],
    silenced: [...alarm.silenced, change.id],
    blockUntil: now + policy.reportBlock,
    // Who holds the address wants nothing from this user; what they wrote to it stands in nobody else's way.
    givesBack: !current,
  };
}

function alarmed(change: Change, { contacts, others, now }: Facts, policy: Policy): Moves {
  const until = now + policy.freeze;
  const stopped = revokeWaiting({ waiting: others, now });
  const target = primaryOf(contacts, change.kind) ?? '';
  return {
    ...noEffects,
    ...stopped,
    messages: contacts
      .filter((c) => c.verifiedAt !== null)
      .map((to) => notice('frozen', to, { kind: change.kind, target, then: null })),
    freeze: { since: now, until },
    endsSessions: true,
    hooks: [
      { type: 'sessions.end', why: 'reported', change: change.id },
      { type: 'account.frozen', why: 'reported', until },
    ],
    events: [...stopped.events, { event: 'account-frozen', change: null, data: { why: 'reported', until } }],
  };
}
