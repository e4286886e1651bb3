// Owns what a begin asks for, seen beside what is there, and the plan that follows. Not whether it is allowed: begin-checks.ts.
import type { Contact, Method, Then } from '../../shared/contact.ts';
import { isProved } from './proofs.ts';
import { stateAt } from './change-state.ts';
import type { Change } from './change.ts';
import { effectiveThen, isSettled, settleContacts } from './contacts.ts';
import type { Begin } from './command.ts';
import type { Facts } from './facts.ts';
import type { Policy } from './policy.ts';
import { confirmingContact, confirmsCurrent } from './confirm-current.ts';
import type { Requester } from './step-up.ts';

/** A begin beside the contacts and the change that waits. */
export interface BeginRequest {
  readonly command: Begin;
  readonly facts: Facts;
  readonly policy: Policy;
  /** As it works out under the policy: with one contact allowed, `primary` replaces. */
  readonly then: Then;
  readonly method: Method;
  /** Null: one of the site's systems asks, and it has no sign-in. */
  readonly asker: Requester | null;
  /** The user's own contact with the address. */
  readonly known: Contact | undefined;
  /** The user has not proved the address before. */
  readonly needsProof: boolean;
  /** A verified contact has to agree. */
  readonly confirms: boolean;
  /** The contact that is asked to agree; undefined when none has to, or when none can. */
  readonly confirmer: Contact | undefined;
  /** The change that is stored as waiting for the kind. */
  readonly waiting: Change | null;
  /** The same one while its time lasts. */
  readonly open: Change | null;
  /** The list as it is once the address is proved. */
  readonly after: readonly Contact[];
}

/** What a begin leads to, if it is allowed. */
export type BeginPlan =
  /** The list is already as it is asked for. */
  | { readonly do: 'no-change'; readonly contact: Contact }
  /** The same address is asked for again: the waiting change goes on. */
  | { readonly do: 'repeat'; readonly change: Change }
  /** The address is a verified contact of the user. */
  | { readonly do: 'promote'; readonly contact: Contact }
  | { readonly do: 'start' };

/** Puts the command beside what is there. */
export function requestOf(waiting: Change | null, command: Begin, facts: Facts, policy: Policy): BeginRequest {
  const { address, oldLost } = command;
  const then = effectiveThen(command.then, policy.max);
  const known = facts.contacts.find((c) => c.kind === address.kind && c.key === address.key);
  const needsProof = known === undefined || known.verifiedAt === null;
  const asker = facts.signIn && { ...facts, signIn: facts.signIn };
  // A verified address settles at once, however it was asked for: no current contact could stop it.
  const confirms = needsProof && confirmsCurrent(facts, policy);
  const loginId = command.addToLoginIds;
  return {
    command,
    facts,
    policy,
    then,
    method: command.method ?? policy.defaultMethod[address.kind],
    asker,
    known,
    needsProof,
    confirms,
    confirmer: confirms ? confirmingContact(facts.contacts, address.kind, oldLost) : undefined,
    waiting,
    open: waiting !== null && stateAt(waiting, facts.now).at === 'waiting' ? waiting : null,
    after: settleContacts(facts.contacts, { address, then, newId: facts.newIds.contact, loginId, now: facts.now }),
  };
}

/** Which way the request goes. */
export function planOf(request: BeginRequest): BeginPlan {
  const { command, facts, then, known, needsProof, open } = request;
  if (known && isSettled(facts.contacts, known, then)) return { do: 'no-change', contact: known };
  if (known && !needsProof) return { do: 'promote', contact: known };
  const isSameAddress = open?.address.key === command.address.key;
  return open && isSameAddress && !differs(open, request) ? { do: 'repeat', change: open } : { do: 'start' };
}

/** The messages of the change told something else than what is asked for now, and nobody has agreed to that. */
function differs(change: Change, { command, then, confirms }: BeginRequest): boolean {
  if (change.onConflict !== command.onConflict) return true;
  // The number is in every message of a change or in none: a page must not show one that no message has.
  if ((change.terms.linkNumber === undefined) !== (command.linkNumber === undefined)) return true;
  if (!change.terms.confirmCurrent || !confirms) return false;
  const wasAgreed = isProved(change, 'current') && change.oldLost !== command.oldLost;
  return wasAgreed || change.then !== then || change.addToLoginIds !== command.addToLoginIds;
}
