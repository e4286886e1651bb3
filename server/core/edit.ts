// Owns what rewrites the contacts without a proof: removing one, undoing, revoking. Not a change and its proofs (decide.ts).
import type { Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { remove } from './contacts.ts';
import { nothing, refuse, type Edit, type EditDecision, type EditFacts } from './decision.ts';
import { refusePerson } from './person.ts';
import type { Policy } from './policy.ts';
import { aftermath } from './settle.ts';
import { stop, undo } from './undo.ts';

export interface Owner {
  readonly project: string;
  readonly user: string;
  readonly place: string | null;
}

export function edit(command: Edit, owner: Owner, facts: EditFacts, policy: Policy): EditDecision {
  switch (command.do) {
    case 'remove':
      return removing(command.contact, owner, facts, policy);
    case 'undo':
      return undo(command.undo, facts, policy);
    case 'revoke': {
      const stopped = stop(facts);
      const events = [...stopped.events, { event: 'account-revoked' as const, change: null }];
      return { ...nothing, ...stopped, events, outcome: { ok: true }, endsSessions: true };
    }
  }
}

function removing(id: string, owner: Owner, facts: EditFacts, policy: Policy): EditDecision {
  const contact = facts.contacts.find((c) => c.id === id);
  if (contact === undefined) return refuse({ code: 'contact-not-found' });
  const { signIn, contacts, frozen, now } = facts;
  const person = signIn && refusePerson({ signIn, contacts, frozen, now }, 'remove', policy);
  const refusal = person ?? whyItStays(contact, contacts);
  if (refusal) return refuse(refusal);
  const after = remove(contacts, contact);
  // What waits to be confirmed by it, or to become it, has lost its ground.
  const related = facts.waiting.filter(
    (c) =>
      (c.kind === contact.kind && c.address.key === contact.key) || c.proofs.some((p) => p.contactId === contact.id),
  );
  const stopped = stop({ waiting: related, now });
  const settled = aftermath(
    {
      project: owner.project,
      user: owner.user,
      kind: contact.kind,
      before: contacts,
      after,
      then: null,
      target: contact.value,
      key: contact.key,
      change: null,
      oldLost: false,
      place: owner.place,
      now,
      fresh: facts.fresh,
    },
    policy,
  );
  return {
    ...nothing,
    ...stopped,
    ...settled,
    outcome: { ok: true },
    contacts: after,
    events: [...stopped.events, { event: 'contact-removed', change: null }],
  };
}

/** Why a contact cannot go, in words that the person can act upon: `reason`. */
export function whyItStays(contact: Contact, contacts: readonly Contact[]): Refusal | null {
  if (contact.managedBy === 'idp')
    return { code: 'not-allowed', reason: 'managed', detail: 'the site’s sign-in manages this contact' };
  if (contact.verifiedAt === null) return null;
  const others = contacts.filter((c) => c !== contact && c.verifiedAt !== null);
  if (others.length === 0) return { code: 'last-contact', reason: 'last-verified' };
  if (contact.loginId && !others.some((c) => c.loginId)) return { code: 'last-contact', reason: 'last-login' };
  if (contact.primary && others.some((c) => c.kind === contact.kind))
    return { code: 'last-contact', reason: 'primary' };
  return null;
}
