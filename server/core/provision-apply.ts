// Owns how a trusted system writes the list of one kind, with verified contacts and without proofs. Not a list that needs
// proofs: provision-verify.ts.
import { isRecoveryOnly, type Contact, type Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { contactOf, entryContact, type ListPlan, type ListEntry } from './contact-lists.ts';
import type { EditFacts } from './facts.ts';
import type { Policy } from './policy.ts';
import type { Verification } from './new-contact.ts';
import { ofKind, removedFrom } from './provision-effects.ts';
import { refuseRecoveryEntry } from './recovery-contact.ts';

/** A list as a trusted system writes it. */
export interface AppliedList {
  readonly kind: Kind;
  readonly entries: readonly ListEntry[];
  /** Whether a new address is refused when another user has it, even if the contact is not to be verified. */
  readonly refusesTaken: boolean;
  /** Whether a trusted client writes. */
  readonly isTrusted: boolean;
  readonly verification?: Verification | undefined;
}

/** Returns the contacts exactly as the list says, or a refusal. */
export function applyList(list: AppliedList, facts: EditFacts, policy: Policy): ListPlan | Refusal {
  const before = ofKind(facts.contacts, list.kind);
  const refusal = refuseEntries(list, before, facts, policy);
  if (refusal) return refusal;
  const contacts = list.entries.map((entry) => {
    const contact = entryContact(entry, contactOf(entry, before), facts.now);
    const isNew = contact.verifiedAt === null && entry.verified;
    return isNew ? { ...contact, verifiedAt: facts.now, ...list.verification } : contact;
  });
  return { contacts: withPrimary(contacts, list.entries, before), begins: [] };
}

function refuseEntries(
  { kind, entries, refusesTaken, isTrusted }: AppliedList,
  before: readonly Contact[],
  { takenKeys, now }: EditFacts,
  { max, maxProvisioned }: Policy,
): Refusal | null {
  const [most, setting] = isTrusted ? [Math.max(max, maxProvisioned), 'policy.maxProvisioned'] : [max, 'policy.max'];
  if (entries.length > most && entries.length > before.length)
    return { code: 'too-many-contacts', detail: `${kind}: the project allows ${most} (${setting})` };
  for (const entry of entries) {
    const known = contactOf(entry, before);
    const misuse = refuseRecoveryEntry(entry, known, now);
    if (misuse) return misuse;
    const isTaken = takenKeys.includes(entry.address.key);
    if (refusesTaken && known === undefined && isTaken) return { code: 'address-taken' };
    if (!entry.verified || known?.verifiedAt != null) continue;
    // Messages go to every verified contact, so its value must be a usable address.
    if (entry.unusable) return entry.unusable;
    if (isTaken) return { code: 'address-taken' };
  }
  return null;
}

/** Chooses the primary: the entry that says so, else the former primary, else a verified contact, else the first contact. */
function withPrimary(
  contacts: readonly Contact[],
  entries: readonly ListEntry[],
  before: readonly Contact[],
): readonly Contact[] {
  const eligible = contacts.filter((c) => !isRecoveryOnly(c));
  const primary =
    contacts[entries.findIndex((entry) => entry.primary)] ??
    contacts.find((c) => c.primary) ??
    eligible.find((c) => c.verifiedAt !== null) ??
    eligible[0];
  // When the last login id goes, a new primary becomes a login id, so that the user can still sign in.
  const losesLoginId = removedFrom(before, contacts).some((c) => c.loginId) && !contacts.some((c) => c.loginId);
  const isNew = (contact: Contact) => !before.some(({ id }) => id === contact.id);
  return contacts.map((c) => {
    const isPrimary = c === primary;
    return { ...c, primary: isPrimary, loginId: c.loginId || (losesLoginId && isPrimary && isNew(c)) };
  });
}
