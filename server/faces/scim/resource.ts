// Owns how an account reads as a SCIM user, and what a SCIM user says that an account shall be. Not the verbs: routes.ts.
import { ATTRIBUTES_MAX, PERSONAL, type Attributes, type Json } from '../../core/profile.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Secrets } from '../../ports/secrets.ts';
import { find, fine, readAttr, wrong, type Outcome, type ScimError } from './path.ts';
import { attributeOf, CONTACTS_URN, CORE_URN, schemaOf, type Model, type Resource } from './schema.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact } from '../../service/account.ts';
import { isList, isObject, same, take, withPart, without } from './value.ts';

/** Of the `type` of a contact. */
const TYPE_MAX = 100;

/** Kept by the account itself, or made here. */
const OWN: ReadonlySet<string> = new Set([
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

export function refusalOf({ scimType, detail }: ScimError): Refusal {
  return { code: 'body-invalid', reason: scimType, detail };
}

/** Weak: two answers of one version may show more or less of it. What waits is not in the user's version. */
export function versionOf({ user, pending }: Account, { hash }: Pick<Secrets, 'hash'>): string {
  const waits = pending.length === 0 ? '' : `-${hash(pending.map(({ id }) => id).join(' ')).slice(0, 12)}`;
  return `W/"${user.version}${waits}"`;
}

/** `users`: the URL of all users. */
export function resourceOf(account: Account, users: string, version: string): Resource {
  const { user, contacts, attributes } = account;
  const of = (kind: Kind) => inOrder(contacts, kind);
  const lists = { emails: of('email'), phoneNumbers: of('phone') };
  const own = extension(account);
  return {
    schemas: [CORE_URN, ...Object.keys(attributes).filter((key) => /^urn:/i.test(key)), ...(own ? [CONTACTS_URN] : [])],
    id: user.id,
    ...(user.externalId === null ? {} : { externalId: user.externalId }),
    userName: user.userName,
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !OWN.has(name) && !/^urn:/i.test(name))),
    active: !user.disabled,
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? [] : [[name, list.map(shown)]])),
    ),
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => !OWN.has(name) && /^urn:/i.test(name))),
    ...(own ? { [CONTACTS_URN]: own } : {}),
    meta: {
      resourceType: 'User',
      created: timeOf(user.createdAt),
      lastModified: timeOf(user.updatedAt),
      location: `${users}/${user.id}`,
      version,
    },
  };
}

/** The primary one first: some read no further. */
function inOrder(contacts: readonly Contact[], kind: Kind): readonly Contact[] {
  return contacts.filter((c) => c.kind === kind).sort((a, b) => Number(b.primary) - Number(a.primary));
}

function shown({ value, type, primary }: Contact): Json {
  return { value, ...(type === null ? {} : { type }), primary };
}

/** What waits, and which contacts are verified; null: there is neither. */
function extension({ contacts, pending }: Account): Json | null {
  const waits = (kind: Kind): Json =>
    pending.filter((c) => c.kind === kind).map((c) => ({ value: c.address.value, expiresAt: timeOf(c.endsAt) }));
  const known = (kind: Kind): Json =>
    inOrder(contacts, kind).map(({ value, verifiedAt }) =>
      verifiedAt === null ? { value, verified: false } : { value, verified: true, verifiedAt: timeOf(verifiedAt) },
    );
  const parts: readonly (readonly [string, Json])[] = [
    ['pendingEmails', waits('email')],
    ['pendingPhoneNumbers', waits('phone')],
    ['emails', known('email')],
    ['phoneNumbers', known('phone')],
  ];
  const there = parts.filter(([, list]) => isList(list) && list.length > 0);
  return there.length === 0 ? null : Object.fromEntries(there);
}

/**
 * A body laid over a resource, as PUT does it: what is given takes the place of what there is, null and [] take it away,
 * what is left out stays. What is read-only or not known has no effect; nor has a password, which nobody keeps here.
 */
export function put(model: Model, resource: Resource, body: Resource): Outcome<Resource> {
  const { schemas } = body;
  if (schemas !== undefined && !(isList(schemas) && schemas.some((s) => typeof s === 'string' && isCore(model, s))))
    return wrong('invalidSyntax', `schemas has to name ${model.core.id}`);
  let now = resource;
  const done = new Set<string>();
  for (const [key, value] of Object.entries(body)) {
    const next = putKey(model, now, key, value, done);
    if (!next.ok) return next;
    now = next.value;
  }
  return fine(now);
}

function putKey(model: Model, now: Resource, key: string, value: Json, done: Set<string>): Outcome<Resource> {
  if (!/^urn:/i.test(key)) {
    const attribute = attributeOf(model, model.core, key);
    if (attribute === null || attribute.mutability !== 'readWrite') return fine(now);
    if (done.has(attribute.name)) return wrong('invalidSyntax', `${attribute.name} stands twice`);
    done.add(attribute.name);
    const taken = take(attribute, value);
    if (!taken.ok) return taken;
    if (taken.value !== null) return fine(withPart(now, attribute.name, taken.value));
    return attribute.required
      ? wrong('invalidValue', `${attribute.name} is required`)
      : fine(without(now, attribute.name));
  }
  const schema = schemaOf(model, key);
  if (schema === model.core) return isObject(value) ? putAll(model, now, value, done) : fine(now);
  if (schema === null) {
    const ref = readAttr(key);
    const found = ref && find(model, ref);
    // `urn:…:User:department`: a key that some send flat.
    if (found?.at === 'attribute' && found.attribute && found.urn !== null && found.sub === null)
      return putIn(model, now, found.urn, { [found.name]: value }, done);
    return putForeign(now, key, value, done);
  }
  if (value === null)
    return fine(schema.attributes.every((a) => a.mutability === 'readOnly') ? now : without(now, schema.id));
  if (!isObject(value)) return wrong('invalidValue', `${schema.id}: an object`);
  return putIn(model, now, schema.id, value, done);
}

function putAll(model: Model, resource: Resource, body: Resource, done: Set<string>): Outcome<Resource> {
  let now = resource;
  for (const [key, value] of Object.entries(body)) {
    const next = /^urn:/i.test(key) ? fine(now) : putKey(model, now, key, value, done);
    if (!next.ok) return next;
    now = next.value;
  }
  return fine(now);
}

function putIn(model: Model, now: Resource, urn: string, body: Resource, done: Set<string>): Outcome<Resource> {
  const schema = schemaOf(model, urn);
  let held = isObject(now[urn]) ? now[urn] : {};
  for (const [key, value] of Object.entries(body)) {
    const attribute = schema && attributeOf(model, schema, key);
    if (!attribute || attribute.mutability !== 'readWrite') continue;
    if (done.has(`${urn}:${attribute.name}`)) return wrong('invalidSyntax', `${attribute.name} stands twice`);
    done.add(`${urn}:${attribute.name}`);
    const taken = take(attribute, value);
    if (!taken.ok) return taken;
    held = taken.value === null ? without(held, attribute.name) : withPart(held, attribute.name, taken.value);
  }
  return fine(Object.keys(held).length === 0 ? without(now, urn) : withPart(now, urn, held));
}

/** An extension that nobody here knows is kept whole, as it comes. */
function putForeign(now: Resource, key: string, value: Json, done: Set<string>): Outcome<Resource> {
  if (!/^urn:[\w:.%/+~@=!*;$-]+$/i.test(key)) return wrong('invalidSyntax', 'not the URN of a schema');
  const known = Object.keys(now).find((other) => other.toLowerCase() === key.toLowerCase()) ?? key;
  if (done.has(known)) return wrong('invalidSyntax', 'an extension stands twice');
  done.add(known);
  const taken = take(null, value);
  if (!taken.ok) return taken;
  return fine(taken.value === null ? without(now, known) : withPart(now, known, taken.value));
}

/** What of the account shall be another than it is. `person`: they write it themselves. */
export function wantedOf(
  before: Resource,
  after: Resource,
  person: boolean,
  mentions: (attribute: string) => boolean = () => false,
): Result<DesiredAccount> {
  const changed = (name: string) => !same(before[name], after[name]);
  const others = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => !OWN.has(name)));
  const differs = [...others].some(changed);
  if (person) {
    const forbidden = ['userName', 'externalId', 'active', ...others].find((n) => changed(n) && !PERSONAL.has(n));
    if (forbidden !== undefined)
      return said({ scimType: 'mutability', detail: 'a person does not write that of themselves' });
  }
  const attributes: Attributes = Object.fromEntries(Object.entries(after).filter(([name]) => !OWN.has(name)));
  if (differs && JSON.stringify(attributes).length > ATTRIBUTES_MAX)
    return { ok: false, refusal: { code: 'too-large', detail: `attributes: at most ${ATTRIBUTES_MAX} characters` } };
  const { userName, externalId, active } = after;
  if (typeof active !== 'boolean') return said({ scimType: 'invalidValue', detail: 'active: true or false' });
  const email = changed('emails') ? contactsOf('emails', after['emails']) : null;
  if (email && !email.ok) return said(email.error);
  const phone = changed('phoneNumbers') ? contactsOf('phoneNumbers', after['phoneNumbers']) : null;
  if (phone && !phone.ok) return said(phone.error);
  const stands = [
    ...(!email && mentions('emails') ? (['email'] as const) : []),
    ...(!phone && mentions('phoneNumbers') ? (['phone'] as const) : []),
  ];
  return {
    ok: true,
    value: {
      ...(stands.length > 0 ? { stands } : {}),
      ...(changed('userName') && typeof userName === 'string' ? { userName } : {}),
      ...(changed('externalId') ? { externalId: typeof externalId === 'string' ? externalId : null } : {}),
      ...(changed('active') ? { active } : {}),
      ...(differs ? { attributes } : {}),
      ...(email || phone
        ? { contacts: { ...(email ? { email: email.value } : {}), ...(phone ? { phone: phone.value } : {}) } }
        : {}),
    },
  };
}

function contactsOf(name: string, list: Json | undefined): Outcome<readonly DesiredContact[]> {
  const wanted: DesiredContact[] = [];
  for (const each of isList(list) ? list : []) {
    const { value, type = null, primary = false } = isObject(each) ? each : {};
    if (typeof value !== 'string' || value.trim() === '') return wrong('invalidValue', `${name}: each has a value`);
    if (type !== null && (typeof type !== 'string' || type.length > TYPE_MAX))
      return wrong('invalidValue', `${name}.type: at most ${TYPE_MAX} characters`);
    wanted.push({ value, type, primary: primary === true });
  }
  return fine(wanted);
}

function said(error: ScimError): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: refusalOf(error) };
}

function isCore(model: Model, urn: string): boolean {
  return urn.toLowerCase() === model.core.id.toLowerCase();
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
