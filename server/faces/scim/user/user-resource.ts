// Owns the SCIM user that shows an account. Not the account that a changed SCIM user asks for: desired.ts.
import type { Contact, Kind } from '../../../../shared/contact.ts';
import { entriesOf } from '../../../core/contact-entries.ts';
import type { Json } from '../../../core/profile.ts';
import type { Account } from '../../../service/account.ts';
import { isExtensionKey } from '../schema/attr-ref.ts';
import type { Resource } from '../schema/schema.ts';
import { CONTACTS_URN, CORE_URN } from '../schema/urns.ts';

/** Attributes that are not stored as JSON: the account has its own fields for them, or the server computes or ignores them. */
export const ACCOUNT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'schemas',
  'id',
  'externalId',
  'userName',
  'active',
  'emails',
  'phoneNumbers',
  'groups',
  'password',
  'meta',
  CONTACTS_URN,
]);

/** The URL and the version that a resource has in its `meta`. */
export interface ResourceMeta {
  /** URL of the resource. */
  readonly location: string;
  /** ETag of the resource. */
  readonly version: string;
}

/** Returns the account as a resource with all its attributes. */
export function resourceOf(account: Account, { location, version }: ResourceMeta): Resource {
  const { user, contacts } = account;
  const attributes = Object.entries(account.attributes);
  const stored = attributes.filter(([name]) => !ACCOUNT_ATTRIBUTES.has(name));
  const extensions = attributes.map(([name]) => name).filter(isExtensionKey);
  const contactsExtension = contactsExtensionOf(account);
  const emails = primaryFirst(contacts, 'email').flatMap(contactValues);
  const phoneNumbers = primaryFirst(contacts, 'phone').flatMap(contactValues);
  return {
    schemas: [CORE_URN, ...extensions, ...(contactsExtension ? [CONTACTS_URN] : [])],
    id: user.id,
    ...(user.externalId === null ? {} : { externalId: user.externalId }),
    userName: user.userName,
    ...Object.fromEntries(stored.filter(([name]) => !isExtensionKey(name))),
    active: !user.disabled,
    ...(emails.length === 0 ? {} : { emails }),
    ...(phoneNumbers.length === 0 ? {} : { phoneNumbers }),
    ...Object.fromEntries(stored.filter(([name]) => isExtensionKey(name))),
    ...(contactsExtension ? { [CONTACTS_URN]: contactsExtension } : {}),
    meta: {
      resourceType: 'User',
      created: dateTime(user.createdAt),
      lastModified: dateTime(user.updatedAt),
      location,
      version,
    },
  };
}

/** Returns the contacts of the kind with the primary one first, because some clients read only the first value of a list. */
function primaryFirst(contacts: readonly Contact[], kind: Kind): readonly Contact[] {
  return contacts.filter((contact) => contact.kind === kind).sort((a, b) => Number(b.primary) - Number(a.primary));
}

/** Returns a value for each entry. Of several entries of the primary contact, the first is primary. */
function contactValues(contact: Contact): readonly Json[] {
  return entriesOf(contact).map(({ type, sent }, i) => ({
    value: sent ?? contact.value,
    ...(type === null ? {} : { type }),
    primary: contact.primary && i === 0,
  }));
}

/**
 * Returns the addresses that wait to be proved, and which contacts are verified; null when the account has no such address and
 * no contact.
 */
function contactsExtensionOf({ contacts, pending }: Account): Json | null {
  const waiting = (kind: Kind) =>
    pending
      .filter((change) => change.kind === kind)
      .map(({ address, endsAt }) => ({ value: address.value, expiresAt: dateTime(endsAt) }));
  const verified = (kind: Kind) => primaryFirst(contacts, kind).flatMap(verifiedValues);
  const lists: readonly (readonly [name: string, list: readonly Json[]])[] = [
    ['pendingEmails', waiting('email')],
    ['pendingPhoneNumbers', waiting('phone')],
    ['emails', verified('email')],
    ['phoneNumbers', verified('phone')],
  ];
  const filled = lists.filter(([, list]) => list.length > 0);
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/** Returns a value for each form in which `emails` or `phoneNumbers` show the contact. */
function verifiedValues(contact: Contact): readonly Json[] {
  const { verifiedAt, verifiedHow, verifiedBy } = contact;
  const verification = {
    ...(verifiedAt === null ? { verified: false } : { verified: true, verifiedAt: dateTime(verifiedAt) }),
    ...(verifiedHow === undefined ? {} : { verifiedHow }),
    ...(verifiedBy === undefined ? {} : { verifiedBy }),
  };
  const forms = new Set(entriesOf(contact).map(({ sent }) => sent ?? contact.value));
  return [...forms].map((value) => ({ value, ...verification }));
}

function dateTime(ms: number): string {
  return new Date(ms).toISOString();
}
