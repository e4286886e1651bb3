// Owns what may happen to a change. Pure: facts in, decision out; asks nobody, knows no secret.
import { begin, resend } from './begin.ts';
import { stateAt, type Change } from './change.ts';
import { end, nothing, over, refuse, type Command, type Decision, type Facts, type Moves } from './decision.ts';
import { narrow, type Policy } from './policy.ts';
import { proveByCode, proveByLink } from './prove.ts';

/** What happens. `change`: the one that the command is about; for `begin` the waiting one of that kind, if any. */
export function decide(change: Change | null, command: Command, facts: Facts, policy: Policy): Decision {
  if (command.do === 'begin') return begin(change, command, facts, narrow(policy, command.narrowing));
  if (change === null) return refuse({ code: 'change-not-found' });
  switch (command.do) {
    case 'resend':
      return resend(change, command, facts, policy);
    case 'prove':
      return command.by === 'code'
        ? proveByCode(change, command.of, command.matches, facts, policy)
        : proveByLink(change, command.of, command.matches, command.owner, facts, policy);
    case 'cancel':
      return cancel(change, facts.now);
    case 'report':
      return report(change, command.current, facts.now, policy);
  }
}

function cancel(change: Change, now: number): Decision {
  const state = stateAt(change, now);
  if (state.at !== 'waiting') return refuse(over(state));
  const cancelled = end(change, 'cancelled', now);
  return {
    ...nothing,
    outcome: { ok: true, as: 'closed', change: cancelled },
    changes: [cancelled],
    events: [{ event: 'change-cancelled', change: change.id }],
    silenced: [change.id],
  };
}

/**
 * "This wasn't me", said by whoever holds a link: it ends the change, and the asker cannot write to them for a day. Said by
 * a contact that the account has, it is the account that is in wrong hands: its sessions end and nothing changes for a while.
 */
function report(change: Change, current: boolean, now: number, policy: Policy): Decision {
  const state = stateAt(change, now);
  if (state.at === 'done' || state.at === 'undone') return refuse(over(state));
  // A link that lay in a mailbox for weeks shall not stop an account.
  if (current && now >= change.createdAt + policy.undoLife) return refuse({ code: 'proof-expired' });
  const until = now + policy.freeze;
  const alarm: Partial<Moves> = current
    ? {
        freeze: { since: now, until },
        endsSessions: true,
        hooks: [
          { type: 'sessions.end', why: 'reported', change: change.id },
          { type: 'account.frozen', why: 'reported', until },
        ],
      }
    : {};
  const events: Decision['events'] = [
    { event: 'change-reported', change: change.id },
    ...(current ? [{ event: 'account-frozen' as const, change: null }] : []),
  ];
  const told = { ...nothing, ...alarm, events, blockUntil: now + policy.reportBlock };
  if (state.at === 'closed') return { ...told, outcome: { ok: true, as: 'closed', change } };
  const reported = end(change, 'reported', now);
  return { ...told, outcome: { ok: true, as: 'closed', change: reported }, changes: [reported], silenced: [change.id] };
}
