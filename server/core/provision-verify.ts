// Owns how the list of one kind is written by a caller who cannot verify contacts. Entries that need no proof are written at
// once; for the others, changes begin. Not a list that needs no proofs: provision-apply.ts.
import type { Contact, Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { contactOf, entryContact, type RequiredBegin, type ListPlan, type ListEntry } from './contact-lists.ts';
import type { EditFacts } from './facts.ts';
import type { Policy } from './policy.ts';
import { ofKind } from './provision-effects.ts';
import { mayLead, refuseRecoveryEntry } from './recovery-contact.ts';
import { refuseRemoval } from './remove.ts';
import { refuseOff } from './self-service.ts';

/** A list from a caller who cannot verify contacts. */
export interface VerifiedList {
  readonly kind: Kind;
  readonly entries: readonly ListEntry[];
}

/** Returns the contacts that can be written without a proof, and the changes that have to begin for the other entries. */
export function arrangeList(list: VerifiedList, facts: EditFacts, policy: Policy): ListPlan | Refusal {
  const before = ofKind(facts.contacts, list.kind);
  const lead = leadOf(list.entries, before);
  const begins: RequiredBegin[] = [];
  const contacts: Contact[] = [];
  for (const entry of list.entries) {
    const step = arrangeEntry(entry, { kind: list.kind, before, lead }, facts, policy);
    if ('code' in step) return step;
    contacts.push(...step.contacts);
    begins.push(...step.begins);
  }
  // The old primary stays until the contact that replaces it is proved.
  if (lead.replaces && lead.entry) contacts.push(lead.replaces);
  const refusal = refuseRemovals(before, contacts, facts);
  if (refusal) return refusal;
  return contacts.length > Math.max(policy.max, before.length)
    ? { code: 'too-many-contacts', detail: `${list.kind}: the project allows ${policy.max} (policy.max)` }
    : { contacts, begins };
}

/** The entry that shall become primary, and the old primary that it replaces because the list does not contain it. */
interface Lead {
  readonly entry: ListEntry | undefined;
  readonly replaces: Contact | undefined;
}

function leadOf(entries: readonly ListEntry[], before: readonly Contact[]): Lead {
  const primary = before.find((c) => c.primary);
  const isKept = entries.some((entry) => entry.address.key === primary?.key);
  const replaces = isKept ? undefined : primary;
  const chosen = entries.find((entry) => entry.primary);
  if (chosen || replaces === undefined) return { entry: chosen, replaces };
  const eligible = entries.filter((entry) => mayLead(entry, contactOf(entry, before)));
  const verified = eligible.find((entry) => contactOf(entry, before)?.verifiedAt != null);
  return { entry: verified ?? eligible[0], replaces };
}

/** Returns the contact of one entry, unless a proof comes first, and the change that begins for the entry, if any. */
function arrangeEntry(
  entry: ListEntry,
  { kind, before, lead }: { readonly kind: Kind; readonly before: readonly Contact[]; readonly lead: Lead },
  { signIn, now }: EditFacts,
  policy: Policy,
): ListPlan | Refusal {
  const known = contactOf(entry, before);
  const isVerified = known !== undefined && known.verifiedAt !== null;
  if (entry.verified && !isVerified) return { code: 'not-allowed', detail: 'here an address is verified by a proof' };
  // A user may not decide alone which contacts are login ids.
  if (signIn !== null && entry.loginId !== undefined && entry.loginId !== (known?.loginId ?? false))
    return { code: 'not-allowed', reason: 'caller', detail: 'only the site’s systems say what is a login id' };
  const misuse = refuseRecoveryEntry(entry, known, now);
  if (misuse) return misuse;
  const leads = entry === lead.entry;
  const isLeading = known?.primary === true && (isVerified || known.managedBy !== null);
  const begins = leads ? !isLeading : entry.beginsProof && !isVerified;
  if (entry.unprovable && (known === undefined || (begins && !isVerified))) return entry.unprovable;
  const then = leads ? (lead.replaces ? 'replace' : 'primary') : 'add';
  const beginning = {
    address: entry.address,
    then,
    promotes: isVerified,
    addToLoginIds: entry.loginId ?? false,
  } as const;
  const begun = begins ? [beginning] : [];
  if (known) return { contacts: [{ ...entryContact(entry, known, now), value: known.value }], begins: begun };
  if (begins) return { contacts: [], begins: begun };
  const added = { ...entryContact(entry, undefined, now), primary: false };
  return refuseOff(kind, policy) ?? { contacts: [added], begins: [] };
}

/** The refusal when a contact that is missing in the list cannot be removed; else null. The primary is checked last. */
function refuseRemovals(
  before: readonly Contact[],
  contacts: readonly Contact[],
  { contacts: all }: EditFacts,
): Refusal | null {
  let left = all;
  const removed = before.filter((c) => !contacts.some(({ id }) => id === c.id));
  for (const contact of removed.sort((a, b) => Number(a.primary) - Number(b.primary))) {
    const refusal = refuseRemoval(contact, left);
    if (refusal) return refusal;
    left = left.filter((c) => c !== contact);
  }
  return null;
}
