// Owns the account that a changed SCIM user asks for. Not the change of the SCIM user: put.ts, patch/patch.ts; not the write of
// the account: service/provision/.
import type { Kind } from '../../../../shared/contact.ts';
import { ATTRIBUTES_MAX, PERSONAL_ATTRIBUTES, type Json } from '../../../core/profile.ts';
import { refused, type Result } from '../../../ports/result.ts';
import type { DesiredAccount, DesiredContact } from '../../../service/account.ts';
import { isEqual, isList, isObject } from '../value/json.ts';
import { collect, failure, success, type Outcome, type ScimError } from '../value/outcome.ts';
import { refusalOf } from '../refuse.ts';
import { isPrimary } from '../value/value.ts';
import { ACCOUNT_ATTRIBUTES } from './user-resource.ts';
import type { Resource } from '../schema/schema.ts';

/** Longest `type` of a contact, characters. */
const TYPE_MAX = 100;

/** A change of a resource. */
export interface ResourceChange {
  readonly before: Resource;
  readonly after: Resource;
  /** Whether a signed-in user makes the change. Such a user can change only contacts and personal attributes. */
  readonly isUser: boolean;
  /** Whether what is written applies at once; else what becomes primary is proved first. */
  readonly applies: boolean;
  /** Whether numbers without a country code are read again, because the client now has a country. */
  readonly readsAgain: boolean;
  /** Whether the request names the attribute, even with the value that it already has. */
  readonly mentions: (attribute: string) => boolean;
  /** Whether the request writes the whole list of that name, or the primary address in it. */
  readonly restates: (list: string) => boolean;
}

/**
 * Returns the account after the change. Refuses a change of attributes that the caller must not change, and values that an
 * account cannot have.
 */
export function desiredAccount(change: ResourceChange): Result<DesiredAccount> {
  const { before, after, isUser, mentions } = change;
  const isChanged = (name: string) => !isEqual(before[name], after[name]);
  const stored = new Set([...Object.keys(before), ...Object.keys(after)].filter((n) => !ACCOUNT_ATTRIBUTES.has(n)));
  const forClients = ['userName', 'externalId', 'active', ...stored].filter((name) => !PERSONAL_ATTRIBUTES.has(name));
  if (isUser && forClients.some(isChanged))
    return invalid({ scimType: 'mutability', detail: 'a signed-in user cannot change this attribute' });
  const isProfileChanged = [...stored].some(isChanged);
  const attributes = Object.fromEntries(Object.entries(after).filter(([name]) => !ACCOUNT_ATTRIBUTES.has(name)));
  if (isProfileChanged && JSON.stringify(attributes).length > ATTRIBUTES_MAX)
    return refused({ code: 'too-large', detail: `attributes: at most ${ATTRIBUTES_MAX} characters` });
  const { userName, externalId, active } = after;
  const contacts = contactsOf(change);
  if (!contacts.ok) return invalid(contacts.error);
  return {
    ok: true,
    value: {
      ...contacts.value,
      ...(isChanged('userName') && typeof userName === 'string' ? { userName } : {}),
      ...(isChanged('externalId') ? { externalId: typeof externalId === 'string' ? externalId : null } : {}),
      // Without a value it stays as it is: what a client leaves out enables no user.
      ...(isChanged('active') && typeof active === 'boolean' ? { active } : {}),
      ...(isProfileChanged ? { attributes } : {}),
      statesName: mentions('name') || mentions('displayName'),
    },
  };
}

/** Returns the contact lists that changed, and the kinds whose primary address the request writes as it is. */
function contactsOf({
  before,
  after,
  applies,
  readsAgain,
  mentions,
  restates,
}: ResourceChange): Outcome<Pick<DesiredAccount, 'contacts' | 'stands'>> {
  const contacts: { [K in Kind]?: readonly DesiredContact[] } = {};
  const stands: Kind[] = [];
  for (const [name, kind] of [['emails', 'email'] as const, ['phoneNumbers', 'phone'] as const]) {
    if (primaryIn(before[name]) === primaryIn(after[name]) && restates(name)) stands.push(kind);
    const isRead = mentions(name) && kind === 'phone' && readsAgain;
    if (isEqual(before[name], after[name]) && !isRead) continue;
    const list = collect(listIn(after[name]), (each) => desiredContact(name, each));
    if (!list.ok) return list;
    contacts[kind] = applies ? list.value : withoutSamePrimary(list.value, listIn(before[name]).find(isPrimary));
  }
  return success({
    ...(stands.length > 0 ? { stands } : {}),
    ...(Object.keys(contacts).length > 0 ? { contacts } : {}),
  });
}

/** Returns the primary address of a list; undefined when no entry is marked. */
function primaryIn(list: Json | undefined): Json | undefined {
  const primary = listIn(list).find(isPrimary);
  return isObject(primary) ? primary['value'] : undefined;
}

/**
 * Returns the list without the mark on the contact that is primary already. The mark asks for a proof of what is not verified yet,
 * and who writes another entry has not asked for one.
 */
function withoutSamePrimary(list: readonly DesiredContact[], primary: Json | undefined): readonly DesiredContact[] {
  const { value, type = null } = isObject(primary) ? primary : {};
  const same = list.find((c) => c.primary && c.value === value && c.type === type);
  return same === undefined ? list : [{ ...same, primary: false }, ...list.filter((c) => c !== same)];
}

function desiredContact(name: string, contact: Json): Outcome<DesiredContact> {
  const { value, type = null, primary = false } = isObject(contact) ? contact : {};
  if (typeof value !== 'string' || value.trim() === '') return failure('invalidValue', `${name}: each needs a value`);
  if (type !== null && (typeof type !== 'string' || type.length > TYPE_MAX))
    return failure('invalidValue', `${name}.type: at most ${TYPE_MAX} characters`);
  return success({ value, type, primary: primary === true, isEntry: true });
}

function listIn(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function invalid(error: ScimError): Result<never> {
  return refused(refusalOf(error));
}
