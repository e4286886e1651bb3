// Owns how an account looks to a client of WSO2: its two schemas beside the core one, addresses as texts. Not how it is
// changed.
import { KINDS, type Contact, type Kind } from '../../../shared/contact.ts';
import { ENTERPRISE, type Json } from '../../core/profile.ts';
import type { Account } from '../../service/account.ts';
import { CORE, WSO2 } from './schemas.ts';

/** Of everybody there. */
const ROLES = [{ type: 'default', value: 'Internal/everyone' }] as const;

const NAMES = {
  email: { all: 'emailAddresses', verified: 'verifiedEmailAddresses', flag: 'emailVerified' },
  phone: { all: 'mobileNumbers', verified: 'verifiedMobileNumbers', flag: 'phoneVerified' },
} as const;

/** `location`: its own URL. */
export function resourceOf({ user, contacts, attributes, pending }: Account, location: string) {
  const { [WSO2]: wso2, [ENTERPRISE]: enterprise, roles, schemas: _, ...profile } = attributes;
  const email = pending.findLast(({ kind }) => kind === 'email');
  const phone = pending.findLast(({ kind }) => kind === 'phone');
  const emails = emailsOf(contacts);
  const phoneNumbers = phonesOf(contacts);
  const foreign = Object.keys(profile).filter((name) => name.includes(':'));
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
    schemas: [CORE, ENTERPRISE, WSO2, ...foreign],
    [WSO2]: { ...objectOf(wso2), ...listsOf(contacts) },
    [ENTERPRISE]: {
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

/** The primary one as text, of the others those that have a type. */
function emailsOf(contacts: readonly Contact[]): readonly Json[] {
  const own = contacts.filter((c) => c.kind === 'email');
  const typed = own.filter((c) => !c.primary && c.type !== null);
  return [...own.filter((c) => c.primary).map((c) => c.value), ...typed.map(({ type, value }) => ({ type, value }))];
}

function phonesOf(contacts: readonly Contact[]): readonly Json[] {
  const own = contacts.filter((c) => c.kind === 'phone');
  const typed = own.filter((c) => !c.primary && c.type !== null && c.type !== 'mobile');
  const first = own.filter((c) => c.primary).map(({ value }) => ({ type: 'mobile', value }));
  return [...first, ...typed.map(({ type, value }) => ({ type, value }))];
}

/** Lists as text with commas: none of our addresses has one. The primary one first. */
function listsOf(contacts: readonly Contact[]): Readonly<Record<string, Json>> {
  const lists: Record<string, Json> = {};
  for (const kind of KINDS) {
    const own = inOrder(contacts, kind);
    const { all, verified, flag } = NAMES[kind];
    const proven = own.filter((c) => c.verifiedAt !== null);
    if (own.length > 0) lists[all] = own.map(({ value }) => value).join(',');
    if (proven.length > 0) lists[verified] = proven.map(({ value }) => value).join(',');
    const first = own.find((c) => c.primary);
    if (first) lists[flag] = first.verifiedAt !== null;
  }
  return lists;
}

function inOrder(contacts: readonly Contact[], kind: Kind): readonly Contact[] {
  const own = contacts.filter((c) => c.kind === kind);
  return [...own.filter((c) => c.primary), ...own.filter((c) => !c.primary)];
}

function objectOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};
}
