// Owns one list of a kind of which only that is written at once which needs no proof; the rest begins. Not a list that is
// applied as it is: provision-apply.ts.
import type { Contact, Kind } from '../../shared/contact.ts';
import type { Refusal } from '../../shared/problem.ts';
import { contactOf, entryContact, type RequiredBegin, type ListPlan, type ListEntry } from './contact-lists.ts';
import type { EditFacts } from './facts.ts';
import type { Policy } from './policy.ts';
import { ofKind } from './provision-effects.ts';
import { refuseRemoval } from './remove.ts';

/** A list as a caller writes it who cannot verify contacts. */
export interface VerifiedList {
  readonly kind: Kind;
  readonly entries: readonly ListEntry[];
}

/** As much of the list as needs no proof, and what has to be proved for the rest. */
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
  // The old primary stays until what takes its place is proved.
  if (lead.replaces && lead.entry) contacts.push(lead.replaces);
  const refusal = refuseRemovals(before, contacts, facts);
  if (refusal) return refusal;
  const grows = contacts.some((c) => !before.some(({ id }) => id === c.id));
  return grows && contacts.length > policy.max ? { code: 'too-many-contacts' } : { contacts, begins };
}

/** The entry that shall become primary, and the primary that is missing in the list, if it is. */
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
  const verified = entries.find((entry) => contactOf(entry, before)?.verifiedAt != null);
  return { entry: verified ?? entries[0], replaces };
}

/** One entry: the contact that it is from now on, if it needs no proof, and what begins by it. */
function arrangeEntry(
  entry: ListEntry,
  { kind, before, lead }: { readonly kind: Kind; readonly before: readonly Contact[]; readonly lead: Lead },
  { signIn, now }: EditFacts,
  { kinds }: Policy,
): ListPlan | Refusal {
  const known = contactOf(entry, before);
  const isVerified = known !== undefined && known.verifiedAt !== null;
  if (entry.verified && !isVerified) return { code: 'not-allowed', detail: 'here an address is verified by a proof' };
  // Which contacts a user may sign in with is not for the user alone to say.
  if (signIn !== null && entry.loginId !== undefined && entry.loginId !== (known?.loginId ?? false))
    return { code: 'not-allowed', reason: 'caller', detail: 'only the site’s systems say what is a login id' };
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
  if (!kinds.includes(kind)) return { code: 'not-allowed', detail: `${kind} cannot be changed here` };
  return { contacts: [{ ...entryContact(entry, undefined, now), primary: false }], begins: [] };
}

/** Why one of the contacts that are missing in the list cannot go. The primary goes last. */
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
