// Owns the comparison of a begin with the contacts and the waiting change, and the plan for the begin. Not whether the begin
// is allowed: begin-checks.ts.
import type { Contact, Kind, Method, Then } from '../../shared/contact.ts';
import { methodThrough } from './phone-channel.ts';
import { isProved } from './proofs.ts';
import { stateAt } from './change-state.ts';
import type { Change } from './change.ts';
import { effectiveThen, isSettled, replacedContact, settleContacts } from './contacts.ts';
import type { Begin } from './command.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';
import { confirmingContact, confirmsCurrent, trustedContacts } from './confirm-current.ts';
import type { BeginPolicies } from './begin-policies.ts';
import { stepUpNeeded, type Requester } from './step-up.ts';

/** A begin, with the contacts and the waiting change that it is compared with. */
export interface BeginRequest {
  readonly command: Begin;
  readonly facts: Facts;
  readonly policy: Policy;
  /** The effective `then` under the policy: if only one contact is allowed, `primary` becomes `replace`. */
  readonly then: Then;
  readonly method: Method;
  /** Null when one of the site's systems asks, because a system has no sign-in. */
  readonly asker: Requester | null;
  /** The user's own contact with the address; undefined when there is none. */
  readonly known: Contact | undefined;
  /** Whether the address is no verified contact of the user yet. */
  readonly needsProof: boolean;
  /** Whether a verified contact has to agree. */
  readonly confirms: boolean;
  /** The contact that is asked to agree; undefined when no contact has to agree, or none can. */
  readonly confirmer: Contact | undefined;
  /** Whether the policy alone would demand more of the sign-in (`Terms.loosened`). */
  readonly loosened: boolean;
  /** The change that is stored as waiting for the kind; null when there is none. */
  readonly waiting: Change | null;
  /** The same change as `waiting`; null when there is none or it has expired. */
  readonly open: Change | null;
  /** The user's contacts after the address is proved. */
  readonly after: readonly Contact[];
}

/** What happens when the begin is allowed. */
export type BeginPlan =
  /** The list is already as the request wants it. */
  | { readonly do: 'no-change'; readonly contact: Contact }
  /** The waiting change has the same address, so it continues. */
  | { readonly do: 'repeat'; readonly change: Change }
  /** The address is a verified contact of the user, perhaps in another letter case, so no proof is needed. */
  | { readonly do: 'promote'; readonly contact: Contact }
  | { readonly do: 'start' };

/** Compares the command with the contacts and the waiting change. */
export function requestOf(waiting: Change | null, command: Begin, facts: Facts, policies: BeginPolicies): BeginRequest {
  const { policy } = policies;
  const { address, oldLost } = command;
  const then = effectiveThen(command.then, policy.max);
  const known = facts.contacts.find((c) => c.kind === address.kind && c.key === address.key);
  const needsProof = known === undefined || known.verifiedAt === null;
  const asker = facts.signIn && { ...facts, signIn: facts.signIn };
  // A verified address settles at once, so no current contact is asked to agree.
  const mustConfirm = needsProof && confirmsCurrent(facts, policy, address.kind);
  // The person who calls support may not be the user, so a contact is asked whenever there is one.
  const isAsked = mustConfirm || (needsProof && command.startedBy === 'support');
  const confirmer = isAsked ? confirmingContact(trustedContacts(facts), address.kind, oldLost) : undefined;
  const loginId = command.addToLoginIds;
  return {
    command,
    facts,
    policy,
    then,
    method: methodThrough(command.channel, command.method) ?? defaultMethod(command, policy),
    asker,
    known,
    needsProof,
    confirms: mustConfirm || confirmer !== undefined,
    confirmer,
    loosened: asker !== null && isLoosened(asker, needsProof ? address.kind : null, policies),
    waiting,
    open: waiting !== null && stateAt(waiting, facts.now).at === 'waiting' ? waiting : null,
    after: settleContacts(facts.contacts, { address, then, newId: facts.newIds.contact, loginId, now: facts.now }),
  };
}

/** A person who called support may not be able to sign in and type a code, so the message has a link where it may have one. */
function defaultMethod({ address: { kind }, startedBy }: Begin, { methods, defaultMethod: standard }: Policy): Method {
  const method = standard[kind];
  if (startedBy !== 'support' || method !== 'code') return method;
  return methods[kind].includes('both') ? 'both' : methods[kind].includes('link') ? 'link' : method;
}

/**
 * Whether the sign-in is enough for the contract of the request, and would not be enough for the policy alone. `kind`: the kind
 * of the address that is to be proved; null when none is.
 */
function isLoosened(asker: Requester, kind: Kind | null, { policy, strict }: BeginPolicies): boolean {
  if (policy === strict) return false;
  const action = kind === null ? 'promote' : 'begin';
  const skipsContact = kind !== null && confirmsCurrent(asker, strict, kind) && !confirmsCurrent(asker, policy, kind);
  return skipsContact || (stepUpNeeded(asker, action, strict) && !stepUpNeeded(asker, action, policy));
}

/** Returns the plan for the request. */
export function planOf(request: BeginRequest): BeginPlan {
  const { command, facts, then, known, needsProof, open } = request;
  // The same address in another letter case is settled too, but then its spelling changes.
  const isAsTyped = known?.value === command.address.value;
  if (known && isAsTyped && isSettled(facts.contacts, known, then)) return { do: 'no-change', contact: known };
  if (known && !needsProof) return { do: 'promote', contact: known };
  const isSameAddress = open?.address.key === command.address.key;
  return open && isSameAddress && !differs(open, request) ? { do: 'repeat', change: open } : { do: 'start' };
}

/** Whether the request differs from what the sent messages say, so that the waiting change cannot continue. */
function differs(change: Change, { command, facts, then, confirms, loosened }: BeginRequest): boolean {
  // A begin elsewhere must not continue a change with looser terms, and a loosened one must not loosen the terms of another.
  if ((change.terms.loosened === true) !== loosened) return true;
  // The terms of a change say who began it, so another one who begins it begins another change.
  if (change.terms.startedBy !== command.startedBy) return true;
  if (change.onConflict !== command.onConflict) return true;
  // Either every message of a change has the link number, or none has. A page must not show a number that no message has.
  if ((change.terms.linkNumber === undefined) !== (command.linkNumber === undefined)) return true;
  if (command.startedBy === undefined && (!change.terms.confirmCurrent || !confirms)) return false;
  const wasAgreed = isProved(change, 'current') && change.oldLost !== command.oldLost;
  const isOther = then === 'replace' && change.terms.replaces !== replacedContact(facts.contacts, change.kind);
  return wasAgreed || isOther || change.then !== then || change.addToLoginIds !== command.addToLoginIds;
}
