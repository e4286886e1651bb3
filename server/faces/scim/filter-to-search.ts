// Owns which filters over all users can be answered, and what they ask of the store (RFC 7644 §3.4.2.2). Not how that is
// found: store/where.ts. What cannot be asked is `invalidFilter`, never a search in memory.
import { fold } from '../../core/casefold.ts';
import type { ContactField, ContactWhere, Operand, Order, UserField, Where } from '../../ports/search.ts';
import type { Kind } from '../../../shared/contact.ts';
import type { Filter } from './filter.ts';
import { operand } from './filter-match.ts';
import { find, fine, wrong, type AttrRef, type Outcome } from './path.ts';
import { CONTACTS_URN, CORE_URN, ENTERPRISE_URN, MODEL, type Attribute } from './schema.ts';
import { readTime } from './value.ts';

/** Where each attribute is kept that can be looked for; of contacts, see `KINDS`. */
const FIELDS: ReadonlyMap<string, UserField> = new Map<string, UserField>([
  ['id', 'id'],
  ['externalId', 'externalId'],
  ['userName', 'userName'],
  ['active', 'active'],
  ['meta.created', 'createdAt'],
  ['meta.lastModified', 'updatedAt'],
  ...(
    [
      'displayName',
      'nickName',
      'title',
      'userType',
      'preferredLanguage',
      'locale',
      'timezone',
      'profileUrl',
      'name.formatted',
      'name.familyName',
      'name.givenName',
      'name.middleName',
      'name.honorificPrefix',
      'name.honorificSuffix',
    ] as const
  ).map((field) => [field, field] as const),
  ...(['employeeNumber', 'costCenter', 'organization', 'division', 'department', 'manager.value'] as const).map(
    (field) => [`${ENTERPRISE_URN}:${field}`, field] as const,
  ),
]);

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['emails', 'email'],
  ['phoneNumbers', 'phone'],
  [`${CONTACTS_URN}:emails`, 'email'],
  [`${CONTACTS_URN}:phoneNumbers`, 'phone'],
]);

const CONTACT_FIELDS: ReadonlyMap<string, ContactField> = new Map<string, ContactField>([
  ['value', 'value'],
  ['type', 'type'],
  ['primary', 'primary'],
  ['verified', 'verified'],
]);

const ALWAYS: Where = { at: 'all', of: [] };
const NEVER: Where = { at: 'any', of: [] };

export function whereOf(filter: Filter): Outcome<Where> {
  switch (filter.at) {
    case 'and':
    case 'or': {
      const of = every(filter.of, whereOf);
      return of.ok ? fine({ at: filter.at === 'and' ? 'all' : 'any', of: of.value }) : of;
    }
    case 'not': {
      const of = whereOf(filter.of);
      return of.ok ? fine({ at: 'not', of: of.value }) : of;
    }
    case 'some': {
      const target = targetOf(filter.attr);
      if (!target.ok) return target;
      if (target.value.at !== 'contacts' || target.value.sub !== null) return unserved(filter.attr);
      const where = contactWhere(target.value, filter.where);
      return where.ok ? fine({ at: 'contact', kind: target.value.kind, where: where.value }) : where;
    }
    case 'present':
    case 'compare': {
      const target = targetOf(filter.attr);
      return target.ok ? one(filter, target.value) : target;
    }
  }
}

/** `sortBy`: by the primary value of what has many. */
export function orderOf(ref: AttrRef, down: boolean): Outcome<Order> {
  const target = targetOf(ref);
  if (target.ok && target.value.at === 'contacts' && (target.value.sub ?? 'value') === 'value')
    return fine({ by: { primary: target.value.kind }, down });
  if (target.ok && target.value.at === 'user') return fine({ by: target.value.field, down });
  return wrong('invalidPath', 'sortBy: users are not sorted by that');
}

type Target =
  | { readonly at: 'user'; readonly field: UserField; readonly attribute: Attribute }
  | { readonly at: 'contacts'; readonly kind: Kind; readonly attribute: Attribute; readonly sub: ContactField | null }
  /** Those of its parts that are looked for. */
  | { readonly at: 'parts'; readonly fields: readonly UserField[] }
  /** The same for every user. */
  | { readonly at: 'constant'; readonly is: string };

function targetOf(ref: AttrRef): Outcome<Target> {
  const found = find(MODEL, ref);
  if (found === null || found.at === 'schema' || found.attribute === null)
    return wrong('invalidFilter', 'there is no such attribute');
  const { urn, name, attribute, sub } = found;
  const front = urn === null ? name : `${urn}:${name}`;
  const kind = KINDS.get(front);
  if (kind !== undefined) {
    const field = sub === null ? null : CONTACT_FIELDS.get(sub.name);
    return field === undefined ? unserved(ref) : fine({ at: 'contacts', kind, attribute, sub: field });
  }
  const field = FIELDS.get(sub === null ? front : `${front}.${sub.name}`);
  if (field !== undefined) return fine({ at: 'user', field, attribute: sub?.attribute ?? attribute });
  if (front === 'schemas') return fine({ at: 'constant', is: CORE_URN });
  if (front === 'meta' && sub?.name === 'resourceType') return fine({ at: 'constant', is: 'User' });
  const fields = [...FIELDS].filter(([place]) => sub === null && place.startsWith(`${front}.`)).map(([, part]) => part);
  return fields.length === 0 ? unserved(ref) : fine({ at: 'parts', fields });
}

function one(filter: Extract<Filter, { at: 'compare' | 'present' }>, target: Target): Outcome<Where> {
  switch (target.at) {
    case 'contacts': {
      const attr = { urn: null, name: target.sub ?? 'value', sub: null };
      if (filter.at === 'present' && target.sub === null)
        return fine({ at: 'contact', kind: target.kind, where: null });
      const where = contactWhere(target, { ...filter, attr });
      return where.ok ? fine({ at: 'contact', kind: target.kind, where: where.value }) : where;
    }
    case 'parts':
      if (filter.at === 'compare') return wrong('invalidFilter', 'the attribute has parts: say which');
      return fine({ at: 'any', of: target.fields.map((field) => ({ at: 'user', field, is: 'pr' })) });
    case 'constant':
      if (filter.at === 'present') return fine(ALWAYS);
      if (filter.is !== 'eq' && filter.is !== 'ne') return wrong('invalidFilter', 'eq and ne alone');
      // Whether somebody has attributes of an extension is not looked for.
      if (target.is === CORE_URN && filter.than !== CORE_URN) return wrong('invalidFilter', 'schemas: the core alone');
      return fine((filter.than === target.is) === (filter.is === 'eq') ? ALWAYS : NEVER);
    case 'user': {
      const { field, attribute } = target;
      if (filter.at === 'present') return fine({ at: 'user', field, is: 'pr' });
      const than = operand(attribute, filter.is, filter.than);
      return than.ok ? fine({ at: 'user', field, is: filter.is, than: kept(attribute, than.value) }) : than;
    }
  }
}

/** What must hold of one contact. */
function contactWhere(of: Extract<Target, { at: 'contacts' }>, filter: Filter): Outcome<ContactWhere> {
  switch (filter.at) {
    case 'and':
    case 'or': {
      const parts = every(filter.of, (each) => contactWhere(of, each));
      return parts.ok ? fine({ at: filter.at === 'and' ? 'all' : 'any', of: parts.value }) : parts;
    }
    case 'not': {
      const part = contactWhere(of, filter.of);
      return part.ok ? fine({ at: 'not', of: part.value }) : part;
    }
    case 'some':
      return wrong('invalidFilter', 'brackets inside brackets');
    case 'present':
    case 'compare': {
      const { urn, name, sub } = filter.attr;
      const part = of.attribute.subAttributes?.find((a) => a.name.toLowerCase() === name.toLowerCase());
      const field = part && CONTACT_FIELDS.get(part.name);
      if (urn !== null || sub !== null || part === undefined || field === undefined) return unserved(filter.attr);
      if (filter.at === 'present') return fine({ at: 'field', field, is: 'pr' });
      const than = operand(part, filter.is, filter.than);
      if (!than.ok) return than;
      const value =
        field === 'value' && typeof than.value === 'string' ? keyOf(of.kind, than.value) : kept(part, than.value);
      return fine({ at: 'field', field, is: filter.is, than: value });
    }
  }
}

/** As the store compares it. */
function kept(attribute: Attribute, than: Operand): Operand {
  if (typeof than !== 'string') return than;
  if (attribute.type === 'dateTime') return readTime(than);
  return attribute.caseExact ? than : fold(than);
}

/** As the key of a contact is written (server/parse/address.ts), as far as a piece of one can be. */
function keyOf(kind: Kind, than: string): string {
  switch (kind) {
    case 'email': {
      const at = than.lastIndexOf('@');
      const domain = than.slice(at + 1);
      return (than.slice(0, at + 1) + (at < 0 ? domain : inAscii(domain))).replace(/[A-Z]/g, (c) => c.toLowerCase());
    }
    case 'phone': {
      const number = than.replace(/^tel:/i, '').replace(/\s/g, '');
      return number.startsWith('+') ? number.replace(/[().-]/g, '') : number;
    }
  }
}

/** The A-labels of a domain; what has none stays as it is. */
function inAscii(domain: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(domain)) return domain;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain;
  }
}

function unserved({ name }: AttrRef): Outcome<never> {
  return wrong('invalidFilter', `users are not looked for by that part of ${name.slice(0, 50)}`);
}

function every<A, B>(of: readonly A[], make: (each: A) => Outcome<B>): Outcome<readonly B[]> {
  const made: B[] = [];
  for (const each of of) {
    const one = make(each);
    if (!one.ok) return one;
    made.push(one.value);
  }
  return fine(made);
}
