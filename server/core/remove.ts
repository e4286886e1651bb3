// Owns how a contact is removed: whether it may be removed, and what ends with it. Not the list without it: contacts.ts.
import { isRecoveryOnly, type Contact } from '../../shared/contact.ts';
import type { Refusal, RefusalOf } from '../../shared/problem.ts';
import { withoutContact } from './contacts.ts';
import { noEffects, refuse, type EditDecision } from './decision.ts';
import type { Edit } from './command.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import { settlingEffects } from './settling.ts';
import type { Policy } from './policy.ts';
import { refuseAct } from './self-service.ts';
import { isFresh, refuseSignIn, stepUpRefusal } from './step-up.ts';
import { relatedTo, revokeWaiting } from './revoke-waiting.ts';

type Remove = Extract<Edit, { do: 'remove' }>;

/** Removes one contact of the user, unless a check refuses. */
export function removeContact(command: Remove, owner: EditedAccount, facts: EditFacts, policy: Policy): EditDecision {
  const { contacts: before, now } = facts;
  const contact = before.find((c) => c.id === command.contact);
  if (contact === undefined) return refuse({ code: 'contact-not-found' });
  // A system of the site has no sign-in, and may remove what a user may not.
  const isUser = facts.signIn !== null;
  const refusal =
    (isUser ? refuseAct(contact.kind, ['remove'], policy) : null) ??
    refuseAsker(command, facts, policy) ??
    refuseRemoval(contact, before);
  if (refusal) return refuse(refusal);
  const after = withoutContact(before, contact);
  const revoked = revokeWaiting({ waiting: facts.waiting.filter(relatedTo([contact])), now });
  const settled = settlingEffects(
    {
      ...owner,
      kind: contact.kind,
      before,
      after,
      then: null,
      target: contact.value,
      key: contact.key,
      change: null,
      oldLost: command.oldLost,
      isRecovered: facts.isRecovered,
      now,
      newIds: facts.newIds,
    },
    policy,
  );
  return {
    ...noEffects,
    ...revoked,
    ...settled,
    outcome: { ok: true },
    contacts: after,
    auditEvents: [...revoked.auditEvents, { event: 'contact-removed', change: null, contact }],
  };
}

/** The refusal by the sign-in; else null. A contact that is marked as lost gets no undo, so that needs a fresh sign-in. */
function refuseAsker({ oldLost }: Remove, facts: EditFacts, policy: Policy): Refusal | null {
  const { signIn, contacts, frozen, now } = facts;
  if (signIn === null) return null;
  const asker = { signIn, contacts, frozen, now };
  const isUnsure = oldLost && !isFresh(asker, 'remove', policy);
  return refuseSignIn(asker, 'remove', policy) ?? (isUnsure ? stepUpRefusal('remove', policy) : null);
}

/** The refusal of an edit of a contact that only the site's own sign-in changes. */
export const MANAGED: RefusalOf<'not-allowed'> = {
  code: 'not-allowed',
  reason: 'managed',
  detail: 'the site’s sign-in manages this contact',
};

/** The refusal when a contact has to stay, with a reason that helps the user; null when the contact may be removed. */
export function refuseRemoval(contact: Contact, contacts: readonly Contact[]): Refusal | null {
  if (contact.managedBy === 'idp') return MANAGED;
  if (contact.verifiedAt === null) return null;
  const verified = contacts.filter((c) => c !== contact && c.verifiedAt !== null);
  const others = verified.filter((c) => !isRecoveryOnly(c));
  if (isRecoveryOnly(contact) && verified.length > 0) return null;
  if (others.length === 0) return { code: 'last-contact', reason: 'last-verified' };
  if (contact.loginId && !others.some((c) => c.loginId)) return { code: 'last-contact', reason: 'last-login' };
  if (contact.primary && others.some((c) => c.kind === contact.kind))
    return { code: 'last-contact', reason: 'primary' };
  return null;
}
