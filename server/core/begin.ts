// Owns how a change begins: the checks, then the plan, then the decision. Not the checks themselves: begin-checks.ts.
import type { Contact } from '../../shared/contact.ts';
import { checksBefore, firstRefusal } from './begin-checks.ts';
import { planOf, type BeginRequest, requestOf } from './begin-request.ts';
import { repeat } from './begin-repeat.ts';
import type { Change } from './change.ts';
import { changeEvent } from './change-event.ts';
import { closeChange } from './change-state.ts';
import { noEffects, refuse, type Decision } from './decision.ts';
import type { Begin } from './command.ts';
import type { BeginPolicies } from './begin-policies.ts';
import type { Facts } from './facts.ts';
import type { Message } from './effects.ts';
import { sendProof } from './messages.ts';
import { newChange } from './new-change.ts';
import { notice } from './notices.ts';
import { settlingEffects, settlingOf } from './settling.ts';
import { endLoosened, joined, revokeAskedOfRemoved } from './revoke-waiting.ts';

/** Begins a change. `waiting`: the change that is stored as waiting for the kind; null when there is none. */
export function begin(waiting: Change | null, command: Begin, facts: Facts, policies: BeginPolicies): Decision {
  const request = requestOf(waiting, command, facts, policies);
  const plan = planOf(request);
  const refusal = firstRefusal(checksBefore(plan), request);
  if (refusal) return refuse(refusal);
  switch (plan.do) {
    case 'no-change':
      return { ...noEffects, outcome: { ok: true, as: 'no-change', contact: plan.contact } };
    case 'repeat':
      return repeat(plan.change, request);
    case 'promote':
      return promote(plan.contact, request);
    case 'start':
      return start(request);
  }
}

const BEGINS = ['begins.user', 'begins.ip', 'begins.wide'] as const;

/** Changes the list at once, because the address is verified already. */
function promote(contact: Contact, request: BeginRequest): Decision {
  const { facts, policy, after } = request;
  const promoted: Change = {
    ...newChange(request),
    state: { at: 'done', since: facts.now, via: 'already-verified', contactId: contact.id },
  };
  // Making a contact primary does not end the change that waits.
  const replaced = request.command.promotes ? NOTHING_REPLACED : replaceWaiting(request);
  const revoked = joined(revokeAskedOfRemoved(after, facts), endLoosened(promoted, facts, after));
  return {
    ...noEffects,
    ...settlingEffects({ ...settlingOf(promoted), ...facts, before: facts.contacts, after }, policy),
    outcome: { ok: true, as: 'promoted', change: promoted },
    about: promoted,
    changes: [...replaced.changes, ...revoked.changes, promoted],
    contacts: after,
    auditEvents: [...replaced.auditEvents, ...revoked.auditEvents, changeEvent('change-done', promoted)],
    silencedChanges: [...replaced.silencedChanges, ...revoked.silencedChanges],
    usedCounters: BEGINS,
  };
}

/** Starts a new change, which waits for its proofs. */
function start(request: BeginRequest): Decision {
  const { facts, policy, confirmer } = request;
  const [sent, message] = sendProof(newChange(request), { side: 'new', current: null }, facts, policy);
  const [begun, question] = confirmer
    ? sendProof(sent, { side: 'current', current: confirmer }, facts, policy)
    : [sent, null];
  const isNotified = policy.notices === 'all' || isToldToAll(begun);
  const notices = isNotified ? requestNotices(begun, confirmer, facts) : [];
  const replaced = replaceWaiting(request);
  return {
    ...noEffects,
    outcome: { ok: true, as: 'begun', change: begun },
    about: begun,
    changes: [...replaced.changes, begun],
    messages: [message, ...(question ? [question] : []), ...notices],
    auditEvents: [...replaced.auditEvents, changeEvent('change-begun', begun)],
    silencedChanges: replaced.silencedChanges,
    usedCounters: BEGINS,
  };
}

type Replaced = Pick<Decision, 'changes' | 'auditEvents' | 'silencedChanges'>;

const NOTHING_REPLACED: Replaced = { changes: [], auditEvents: [], silencedChanges: [] };

/** Ends the change of the kind that waits, since only one change of a kind may wait at a time. */
function replaceWaiting({ waiting, open, facts }: BeginRequest): Replaced {
  if (waiting === null) return NOTHING_REPLACED;
  return {
    changes: [closeChange(waiting, open ? 'replaced' : 'expired', facts.now)],
    auditEvents: [{ event: open ? 'change-replaced' : 'change-expired', change: waiting.id }],
    silencedChanges: [waiting.id],
  };
}

/** Whether every verified contact is told of the request, whatever else it was told that day: the policy alone did not allow it. */
function isToldToAll({ terms }: Change): boolean {
  return terms.loosened === true || terms.startedBy !== undefined;
}

/**
 * Notifies every verified contact of the request, except the contact that is asked to confirm. A contact gets one such notice
 * a day, except of a change that all are told of.
 */
function requestNotices(change: Change, confirmer: Contact | undefined, facts: Facts): readonly Message[] {
  return facts.contacts
    .filter((c) => c.verifiedAt !== null && c !== confirmer)
    .filter((c) => isToldToAll(change) || !facts.notifiedContacts.includes(c.id))
    .map((to) => notice('requested', to, settlingOf(change)));
}
