// Owns which attributes of a user WSO2's clients see, in the core schema and in two other schemas. Not how they are written:
// user-write.ts.
import { KINDS, type Contact, type Kind } from '../../../shared/contact.ts';
import { entriesOf, isSameType } from '../../core/contact-entries.ts';
import { ENTERPRISE_URN, type Json } from '../../core/profile.ts';
import type { Account } from '../../service/account.ts';
import { CORE_URN } from '../scim/schema/urns.ts';
import { WSO2 } from './schema-ids.ts';

/** The role that every user has at the vendor. */
const ROLES = [{ type: 'default', value: 'Internal/everyone' }] as const;

/** The attributes of the vendor's schema, by kind. */
const LIST_NAMES = {
  email: { all: 'emailAddresses', verified: 'verifiedEmailAddresses', isPrimaryVerified: 'emailVerified' },
  phone: { all: 'mobileNumbers', verified: 'verifiedMobileNumbers', isPrimaryVerified: 'phoneVerified' },
} as const;

/** Returns the account as a resource. `location`: the URL of the resource. */
export function resourceOf({ user, contacts, attributes, pending }: Account, location: string) {
  const { [WSO2]: wso2, [ENTERPRISE_URN]: enterprise, roles, schemas: _, ...profile } = attributes;
  const email = pending.findLast(({ kind }) => kind === 'email');
  const phone = pending.findLast(({ kind }) => kind === 'phone');
  const emails = emailElements(primaryFirst(contacts, 'email'));
  const phoneNumbers = phoneElements(primaryFirst(contacts, 'phone'));
  const otherSchemas = Object.keys(profile).filter((name) => name.includes(':'));
  return {
    ...profile,
    ...(emails.length > 0 ? { emails } : {}),
    ...(phoneNumbers.length > 0 ? { phoneNumbers } : {}),
    meta: {
      created: new Date(user.createdAt).toISOString(),
      location,
      lastModified: new Date(user.updatedAt).toISOString(),
      resourceType: 'User',
    },
    schemas: [CORE_URN, ENTERPRISE_URN, WSO2, ...otherSchemas],
    [WSO2]: { ...objectOf(wso2), ...addressLists(contacts) },
    [ENTERPRISE_URN]: {
      ...objectOf(enterprise),
      ...(email ? { pendingEmails: [{ value: email.address.value }] } : {}),
      ...(phone ? { pendingMobileNumber: phone.address.value } : {}),
    },
    roles: [...ROLES, ...(Array.isArray(roles) ? roles : [])],
    id: user.id,
    userName: user.userName,
    ...(user.externalId === null ? {} : { externalId: user.externalId }),
    ...(user.disabled ? { active: false } : {}),
  };
}

/** Returns the primary address as text, as in the vendor's samples, and each address with a type as an object. */
function emailElements(contacts: readonly Contact[]): readonly Json[] {
  return contacts.flatMap((contact) => [...(contact.primary ? [contact.value] : []), ...typedElements(contact)]);
}

/** Returns the numbers as objects. The primary number gets the type mobile, so other numbers of this type are left out. */
function phoneElements(contacts: readonly Contact[]): readonly Json[] {
  return contacts.flatMap((contact) => [
    ...(contact.primary ? [{ type: 'mobile', value: contact.value }] : []),
    ...typedElements(contact).filter(({ type }) => !isSameType(type, 'mobile')),
  ]);
}

/** Returns an object for each type of the contact. A directory may have written one address under several types. */
function typedElements(contact: Contact): readonly { readonly type: string; readonly value: string }[] {
  return entriesOf(contact).flatMap(({ type }) => (type === null ? [] : [{ type, value: contact.value }]));
}

/** Returns the vendor's lists, which are texts with commas between the addresses. No address contains a comma. */
function addressLists(all: readonly Contact[]): Readonly<Record<string, Json>> {
  const lists: Record<string, Json> = {};
  for (const kind of KINDS) {
    const contacts = primaryFirst(all, kind);
    const names = LIST_NAMES[kind];
    const verified = contacts.filter((c) => c.verifiedAt !== null);
    if (contacts.length > 0) lists[names.all] = contacts.map(({ value }) => value).join(',');
    if (verified.length > 0) lists[names.verified] = verified.map(({ value }) => value).join(',');
    const primary = contacts.find((c) => c.primary);
    if (primary) lists[names.isPrimaryVerified] = primary.verifiedAt !== null;
  }
  return lists;
}

function primaryFirst(all: readonly Contact[], kind: Kind): readonly Contact[] {
  const contacts = all.filter((c) => c.kind === kind);
  return [...contacts.filter((c) => c.primary), ...contacts.filter((c) => !c.primary)];
}

function objectOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};
}
