// Owns how an admin keeps a contact for recovery only, and ends that. Not what such a contact may not become: recovery-contact.ts. Not
// the other edits of an admin: admin-edit.ts.
import { isRecoveryOnly, RECOVERY_TYPE, type Contact } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import type { AdminEdit } from './command.ts';
import { entriesOf, withEntries } from './contact-entries.ts';
import { noEffects, refuse, type EditDecision } from './decision.ts';
import type { EditFacts, EditedAccount } from './facts.ts';
import type { Policy } from './policy.ts';
import { MANAGED, refuseRemoval } from './remove.ts';
import { settlingEffects } from './settling.ts';

/** A contact, and whether it shall be for recovery only. */
interface RecoveryEdit {
  readonly command: Extract<AdminEdit, { do: 'set-recovery' }>;
  readonly contact: Contact;
}

/**
 * Decides about it. Every contact that was verified before is told, the contact itself too, since it has proved nothing; and each of
 * the kind gets a link that takes the edit back.
 */
export function setRecovery(
  { command: { recoveryOnly }, contact }: RecoveryEdit,
  owner: EditedAccount,
  facts: EditFacts,
  policy: Policy,
): EditDecision {
  const { contacts: before, now, newIds, isRecovered } = facts;
  if (isRecoveryOnly(contact) === recoveryOnly) return { ...noEffects, outcome: { ok: true } };
  const refusal = recoveryOnly ? refuseRecovery(contact, before) : contact.managedBy === 'idp' ? MANAGED : null;
  if (refusal) return refuse(refusal);
  const after = before.map((c) => (c === contact ? (recoveryOnly ? kept(contact) : freed(contact, before)) : c));
  const { kind, value: target } = contact;
  const settled = settlingEffects(
    {
      ...owner,
      kind,
      before,
      after,
      then: 'add',
      topic: recoveryOnly ? 'recovery-set' : 'recovery-ended',
      target,
      // No contact is new, so none is left out.
      key: '',
      change: null,
      oldLost: false,
      loosened: true,
      isRecovered,
      now,
      newIds,
    },
    policy,
  );
  return {
    ...noEffects,
    ...settled,
    outcome: { ok: true },
    contacts: after,
    auditEvents: [
      {
        event: recoveryOnly ? 'contact-recovery-set' : 'contact-recovery-ended',
        change: null,
        contact,
        data: { before: typesOf(contact), after: recoveryOnly ? RECOVERY_TYPE : '' },
      },
    ],
  };
}

/** The refusal of a contact that its user needs for more than recovery; else null. */
function refuseRecovery(contact: Contact, contacts: readonly Contact[]): Refusal | null {
  return contact.primary ? { code: 'last-contact', reason: 'primary' } : refuseRemoval(contact, contacts);
}

/** Its other types go, because any of them would make it a contact like the others. */
function kept(contact: Contact): Contact {
  return { ...withEntries(contact, [{ ...entriesOf(contact)[0], type: RECOVERY_TYPE }]), loginId: false };
}

/** It becomes primary where no other contact of its kind is, as one that is added does. */
function freed(contact: Contact, contacts: readonly Contact[]): Contact {
  const hasPrimary = contacts.some((c) => c.kind === contact.kind && c.primary);
  return { ...withEntries(contact, [{ ...entriesOf(contact)[0], type: null }]), primary: !hasPrimary };
}

function typesOf(contact: Contact): string {
  return entriesOf(contact)
    .flatMap(({ type }) => type ?? [])
    .join(', ');
}
