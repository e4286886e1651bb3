// Owns what differs between a SCIM user and an account, and the requests that make it equal. Not how they are sent: scim.ts.
import { casefold } from '../../../core/casefold.ts';
import type { DirectoryAccount, DirectoryContact } from '../../../core/directory-account.ts';
import type { Json } from '../../../core/profile.ts';
import { isObject, objectsIn, type JsonObject } from './read-json.ts';

/** What makes a user equal to an account, in both forms that SCIM has. */
export interface ScimPlan {
  /** For PATCH (RFC 7644 §3.5.2). */
  readonly operations: readonly JsonObject[];
  /** For PUT (RFC 7644 §3.5.1): the whole user. */
  readonly resource: JsonObject;
}

const LISTS = [
  ['email', 'emails'],
  ['phone', 'phoneNumbers'],
] as const;

/** What the server alone writes. */
const READ_ONLY: ReadonlySet<string> = new Set(['meta', 'groups']);

/** Returns the plan; null when the user has these contacts already. `extension`: of what is verified; null = none. */
export function planScim(user: JsonObject, account: DirectoryAccount, extension: string | null): ScimPlan | null {
  const operations: JsonObject[] = [];
  const resource: Record<string, Json> = Object.fromEntries(
    Object.entries(user).filter(([name]) => !READ_ONLY.has(name)),
  );
  for (const [kind, list] of LISTS) {
    if (!account.kinds.includes(kind)) continue;
    const contacts = account.contacts.filter((contact) => contact.kind === kind);
    const before = objectsIn(user[list]);
    const after = contacts.flatMap((contact) => entriesOf(contact, before));
    if (!isSameList(before, after, ['value', 'type', 'primary'])) {
      operations.push(written(list, after));
      resource[list] = after;
    }
    if (extension === null) continue;
    const known = objectsIn(partOf(resource, extension)[list]);
    const verified = contacts.map(({ value, verified: isVerified }) => ({ value, verified: isVerified }));
    if (isSameList(known, verified, ['value', 'verified'])) continue;
    operations.push(written(`${extension}:${list}`, verified));
    resource[extension] = { ...partOf(resource, extension), [list]: verified };
    resource['schemas'] = [...new Set([...textsIn(resource['schemas']), extension])];
  }
  return operations.length === 0 ? null : { operations, resource };
}

/** An empty list counts as no value (RFC 7643 §2.5), and no value is written by `remove`. */
function written(path: string, value: readonly JsonObject[]): JsonObject {
  return value.length === 0 ? { op: 'remove', path } : { op: 'replace', path, value };
}

/** Returns the entries of a contact. What the directory says of it beside (`type`, `display`) stays. */
function entriesOf(contact: DirectoryContact, before: readonly JsonObject[]): readonly JsonObject[] {
  const { kind, value, type, primary } = contact;
  const known = before.filter((entry) => keyOf(kind, entry['value']) === keyOf(kind, value));
  if (known.length === 0) return [{ value, ...(type === null ? {} : { type }), primary }];
  return known.map((entry, i) => ({
    ...entry,
    // The directory may write a number in another form.
    ...(kind === 'email' ? { value } : {}),
    primary: primary && i === 0,
  }));
}

function keyOf(kind: 'email' | 'phone', value: Json | undefined): string | null {
  if (typeof value !== 'string') return null;
  return kind === 'email' ? casefold(value) : value.replace(/;.*$/, '').replace(/\D/g, '');
}

/** Whether two lists are equal in these fields. Their order means nothing (RFC 7643 §2.4), and no `primary` is the same as false. */
function isSameList(one: readonly JsonObject[], other: readonly JsonObject[], fields: readonly string[]): boolean {
  const texts = (list: readonly JsonObject[]) =>
    list.map((entry) => JSON.stringify(fields.map((name) => entry[name] || null))).toSorted();
  return JSON.stringify(texts(one)) === JSON.stringify(texts(other));
}

function partOf(user: JsonObject, extension: string): JsonObject {
  const part = user[extension];
  return isObject(part) ? part : {};
}

function textsIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
