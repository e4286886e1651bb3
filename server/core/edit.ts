// Owns what rewrites the contacts without a proof: removing one, undoing, revoking. Not a change and its proofs (decide.ts).
import { mask, type Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { withoutContact } from './contacts.ts';
import { noEffects, refuse, type Edit, type EditDecision, type EditFacts } from './decision.ts';
import { isFresh, refusePerson, stepUp } from './step-up.ts';
import type { Policy } from './policy.ts';
import { settlingEffects } from './notices.ts';
import { revokeWaiting, undo } from './undo.ts';

export interface Owner {
  readonly project: string;
  readonly user: string;
  readonly place: string | null;
}

export function edit(command: Edit, owner: Owner, facts: EditFacts, policy: Policy): EditDecision {
  switch (command.do) {
    case 'remove':
      return removing(command.contact, command.oldLost, owner, facts, policy);
    case 'undo':
      return undo(command.undo, command.holder, facts, policy);
    case 'revoke':
      return revoke(command, facts);
    case 'unlock':
      return {
        ...noEffects,
        outcome: { ok: true },
        forgets: ['failures.user'],
        failedInRow: 0,
        events: [{ event: 'account-unlocked', change: null, data: { by: command.by } }],
      };
  }
}

/** What the site says of the whole account. Who got in may have left links behind: then those are void as well. */
function revoke({ reason, by }: Extract<Edit, { do: 'revoke' }>, facts: EditFacts): EditDecision {
  const data = { reason, by };
  // Coming back is no reason to end anything.
  if (reason === 'enabled')
    return { ...noEffects, outcome: { ok: true }, events: [{ event: 'account-enabled', change: null, data }] };
  const stopped = revokeWaiting(facts);
  const open = reason === 'signed-out' ? [] : facts.undos.filter((u) => u.state.at === 'open');
  return {
    ...noEffects,
    ...stopped,
    outcome: { ok: true },
    undos: open.map((u) => ({ ...u, state: { at: 'void', since: facts.now } })),
    events: [...stopped.events, { event: 'account-revoked', change: null, data }],
    endsSessions: true,
  };
}

function removing(id: string, oldLost: boolean, owner: Owner, facts: EditFacts, policy: Policy): EditDecision {
  const contact = facts.contacts.find((c) => c.id === id);
  if (contact === undefined) return refuse({ code: 'contact-not-found' });
  const { signIn, contacts, frozen, now } = facts;
  const asker = signIn && { signIn, contacts, frozen, now };
  const person = asker && refusePerson(asker, 'remove', policy);
  // Saying that it is lost takes its way back: only the person themselves may say so.
  const unsure = asker && oldLost && !isFresh(asker, 'remove', policy) ? stepUp('remove', policy) : null;
  const refusal = person ?? unsure ?? refuseRemoval(contact, contacts);
  if (refusal) return refuse(refusal);
  const after = withoutContact(contacts, contact);
  // What waits to be confirmed by it, or to become it, has lost its ground.
  const related = facts.waiting.filter(
    (c) =>
      (c.kind === contact.kind && c.address.key === contact.key) || c.proofs.some((p) => p.contactId === contact.id),
  );
  const stopped = revokeWaiting({ waiting: related, now });
  const settled = settlingEffects(
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
      oldLost,
      recovered: facts.recovered,
      place: owner.place,
      now,
      fresh: facts.fresh,
    },
    policy,
  );
  return {
    ...noEffects,
    ...stopped,
    ...settled,
    outcome: { ok: true },
    contacts: after,
    events: [
      ...stopped.events,
      {
        event: 'contact-removed',
        change: null,
        data: { kind: contact.kind, target: mask(contact.kind, contact.value) },
      },
    ],
  };
}

/** Why a contact cannot go, in words that the person can act upon: `reason`. */
export function refuseRemoval(contact: Contact, contacts: readonly Contact[]): Refusal | null {
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
