// Owns what a change that support began needs beside the proof of the new address: the person's own sign-in, a current contact,
// or a wait that nothing stops. Not what it changes (conclude.ts), nor when the end of a wait is noticed: service/finish-waits.ts.
import { closeChange, isPurged, refusalOfEnded, stateAt } from './change-state.ts';
import type { Change } from './change.ts';
import type { Command } from './command.ts';
import { conclude } from './conclude.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { notice } from './notices.ts';
import type { Policy } from './policy.ts';
import { isProved } from './proofs.ts';
import { secondsUntil } from './resend.ts';
import { settlingOf } from './settling.ts';
import { stepUpNeeded, stepUpRefusal } from './step-up.ts';
import type { RefusalOf } from '../../shared/problem.ts';

type Prove = Extract<Command, { do: 'prove' }>;

/**
 * Whether the proof is the agreement of the person, because they are signed in as the user. The sign-in must be as fresh as one
 * that begins a change: no user signed in at the begin. A token without `auth_time` cannot tell, so a contact has to agree.
 */
export function agreesBySignIn(change: Change, { owner, of }: Prove, facts: Facts, policy: Policy): boolean {
  const { signIn, contacts } = facts;
  if (change.terms.startedBy !== 'support' || !owner || of !== 'new' || signIn === null) return false;
  if (stepUpNeeded({ ...facts, signIn }, 'begin', policy)) return false;
  return signIn.authTime !== null || !contacts.some((c) => c.verifiedAt !== null);
}

/** The refusal that asks the person for a new sign-in before the code, where an older one would not complete the change. */
export function refuseOldSignIn(
  change: Change,
  { owner, of }: Prove,
  facts: Facts,
  policy: Policy,
): RefusalOf<'step-up-required'> | null {
  const { signIn } = facts;
  if (change.terms.startedBy !== 'support' || !owner || of !== 'new' || signIn === null) return null;
  return stepUpNeeded({ ...facts, signIn }, 'begin', policy) ? stepUpRefusal('begin', policy) : null;
}

/**
 * Starts the wait of a change whose new address was proved just now, when nothing else completes it. Every verified contact is
 * told until when it can be stopped. Null when the change does not wait.
 */
export function startWait(change: Change, { contacts, now }: Facts): Pick<Decision, 'changes' | 'messages'> | null {
  const { supportWait, waitsUntil } = change.terms;
  if (supportWait === undefined || waitsUntil !== undefined || !isProved(change, 'new')) return null;
  const until = now + supportWait;
  const waiting: Change = { ...change, terms: { ...change.terms, waitsUntil: until }, endsAt: until };
  return {
    changes: [waiting],
    messages: contacts.filter((c) => c.verifiedAt !== null).map((to) => notice('waits', to, settlingOf(waiting))),
  };
}

/**
 * Completes a change whose wait is over. It ends without an effect when the account was closed or frozen meanwhile, or when its
 * list has no room; and as `taken` when the address belongs to another account by now.
 */
export function finishWait(
  change: Change,
  { closed }: Extract<Command, { do: 'finish-wait' }>,
  facts: Facts,
  policy: Policy,
): Decision {
  const { now } = facts;
  const state = stateAt(change, now);
  if (state.at !== 'waiting') return refuse(refusalOfEnded(state));
  const { waitsUntil = Infinity } = change.terms;
  if (now < waitsUntil) return refuse({ code: 'too-soon', retryAfter: secondsUntil(waitsUntil, now) });
  const decision = closed || isPurged(change) ? null : conclude(change, facts, policy);
  // What was concluded is stored. A refusal stores nothing, and the person is not there to try again.
  if (decision !== null && decision.changes.length > 0) return decision;
  const stops = closed || (decision !== null && !decision.outcome.ok && decision.outcome.refusal.code === 'frozen');
  const ended = closeChange(change, stops ? 'revoked' : 'expired', now);
  return {
    ...noEffects,
    outcome: { ok: true, as: 'closed', change: ended },
    about: ended,
    changes: [ended],
    auditEvents: [{ event: stops ? 'change-revoked' : 'change-expired', change: change.id }],
    silencedChanges: [change.id],
  };
}
