// Owns what a contact that is for recovery only may not become, and its refusal. Not which contact that is: shared/contact.ts. Not how
// a list goes on without it: contacts.ts, provision-apply.ts.
import { hasRecoveryType, isRecoveryOnly, type Contact } from '../../shared/contact.ts';
import type { RefusalOf } from '../../shared/problem.ts';
import { entryContact, type ListEntry } from './contact-lists.ts';

/** The refusal when a contact that is for recovery only would become primary or a login id, or a user would change what it is for. */
export const FOR_RECOVERY: RefusalOf<'not-allowed'> = {
  code: 'not-allowed',
  reason: 'recovery',
  detail: 'the contact is for recovery only',
};

/** The refusal of an entry by which a contact that is for recovery only becomes primary or a login id; else null. */
export function refuseRecoveryEntry(
  entry: ListEntry,
  known: Contact | undefined,
  now: number,
): RefusalOf<'not-allowed'> | null {
  // What the contact is already, it stays.
  const becomes = (entry.primary && known?.primary !== true) || (entry.loginId === true && known?.loginId !== true);
  return becomes && hasRecoveryType(entryContact(entry, known, now)) ? FOR_RECOVERY : null;
}

/** Whether the contact of an entry may become primary without being asked for. */
export function mayLead(entry: ListEntry, known: Contact | undefined): boolean {
  return known === undefined ? !hasRecoveryType({ type: entry.type }) : !isRecoveryOnly(known);
}

/** The refusal when a user adds a contact that is for recovery only, or changes whether one is; else null. */
export function refuseOtherPurpose(
  before: readonly Contact[],
  after: readonly Contact[],
): RefusalOf<'not-allowed'> | null {
  const isOther = (contact: Contact): boolean => {
    const known = before.find(({ id }) => id === contact.id);
    return isRecoveryOnly(contact) !== (known !== undefined && isRecoveryOnly(known));
  };
  return after.some(isOther) ? FOR_RECOVERY : null;
}
