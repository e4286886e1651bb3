// Owns people with awkward names, and what is true of them as anybody would work it out by hand. Not SQL.
import { nameWordFields, type NameWordField } from '../../server/core/name-words.ts';
import { type Attributes, type ProfileField, searchableFields } from '../../server/core/profile.ts';
import { entriesOf, withEntries } from '../../server/core/contact-entries.ts';
import { casefold } from '../../server/core/casefold.ts';
import { searchableValues, type ProfileValue } from '../../server/core/profile-values.ts';
import type {
  Comparison,
  ContactField,
  ContactWhere,
  EntryWhere,
  Naming,
  Operand,
  UserField,
  Where,
} from '../../server/ports/search.ts';
import type { Store } from '../../server/ports/store.ts';
import type { Contact } from '../../shared/contact.ts';
import type { User } from '../../server/ports/user.ts';
import { email, identity, phone, user } from './rows.ts';

export interface Person {
  readonly user: User;
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
}

let contacts = 0;
const mail = (key: string, more: Partial<Contact> = {}): Contact =>
  email(`ctc_${contacts++}`, key, { verifiedAt: null, ...more });
const tel = (key: string, more: Partial<Contact> = {}): Contact =>
  phone(`ctc_${contacts++}`, key, { verifiedAt: null, ...more });

export function person(
  id: string,
  more: Partial<User> = {},
  has: readonly Contact[] = [],
  attributes: Attributes = {},
): Person {
  return { user: user(id, more), contacts: has, attributes };
}

export const LONG = 'l'.repeat(3000);
/** The two first are called by their ids. */
export const PEOPLE: readonly Person[] = [
  person('usr_Zed', { createdAt: 1000, updatedAt: 9000 }),
  person('usr_anon', { createdAt: 1001, disabled: true }, [tel('+358401234567', { primary: true })]),
  person(
    'usr_ann',
    { userName: 'Ann', externalId: 'E-1', createdAt: 1002 },
    [
      mail('ann@work.example', { type: 'work', primary: true, verifiedAt: 5 }),
      mail('ann@home.example', { type: 'home', sent: 'Ann@Home.Example' }),
      tel('+15550001', {
        type: 'mobile',
        primary: true,
        sent: '555-0001',
        otherEntries: [{ type: 'Work', sent: '(555) 0001' }, { type: 'pager' }],
      }),
    ],
    { displayName: 'Ann Ångström', name: { familyName: 'Ångström' }, title: '100%' },
  ),
  person(
    'usr_ae',
    { userName: 'Ängström', createdAt: 1003 },
    [mail('a_b@work.example', { type: 'Work', primary: true })],
    { displayName: 'ÅNGSTRÖM'.normalize('NFD'), name: { familyName: 'ångström' } },
  ),
  person('usr_percent', { userName: '100%', externalId: 'e-1', createdAt: 1004 }, [mail('axb@work.example')], {
    displayName: `it's "so\\called"`,
  }),
  person('usr_under', { userName: '100_', createdAt: 1005 }, [], { displayName: '%' }),
  person('usr_quote', { userName: `o'brien "x"`, createdAt: 1006 }, [], { displayName: '_' }),
  person('usr_back', { userName: 'back\\slash', createdAt: 1007 }, [], { displayName: '' }),
  person('usr_smile', { userName: '😀 smile', createdAt: 1008 }, [mail('smile@home.example', { primary: true })], {
    displayName: '😀',
    name: { familyName: 'Ångström' },
  }),
  person('usr_long', { userName: LONG, createdAt: 1009 }, [], {
    displayName: `${LONG}!`,
    title: `t${'😀'.repeat(200)}`,
  }),
  person('usr_last', { userName: 'zz\u{10ffff}', createdAt: 1010 }, [], { displayName: 'zz\u{10ffff}\u{10ffff}x' }),
  person('usr_d7ff', { userName: '\ud7ff', externalId: 'é', createdAt: 1010 }, [], { title: '\ue000' }),
];

/** People whom a client created, and who have not signed in yet. */
const NEVER_SIGNED_IN: ReadonlySet<string> = new Set(['usr_long', 'usr_d7ff']);

export async function keep(store: Store, people: readonly Person[]): Promise<void> {
  await store.write(async (tx) => {
    for (const { user: of, contacts: has, attributes } of people) {
      await tx.users.create(of, NEVER_SIGNED_IN.has(of.id) ? null : identity(of.id, of.project));
      await tx.contacts.save(of, [], has, true);
      if (Object.keys(attributes).length > 0) await tx.profiles.save(of, attributes);
    }
  });
}

/** What a field says of somebody; null when nothing. */
export function valueOf({ user: of, attributes }: Person, field: UserField): string | number | boolean | null {
  switch (field) {
    case 'id':
    case 'externalId':
    case 'createdAt':
    case 'updatedAt':
      return of[field];
    case 'userName':
      return casefold(of.userName);
    case 'active':
      return !of.disabled;
    case 'signedIn':
      return !NEVER_SIGNED_IN.has(of.id);
    case 'frozenUntil':
      return of.frozen?.until ?? null;
    default:
      return searchableFields(attributes).get(field) ?? null;
  }
}

function partOf(attributes: Attributes, field: ProfileField | NameWordField): string | null {
  return new Map<string, string>([...searchableFields(attributes), ...nameWordFields(attributes)]).get(field) ?? null;
}

function valueOfContact(contact: Contact, field: ContactField): string | boolean | null {
  switch (field) {
    case 'value':
      return contact.key;
    case 'sent':
      return contact.sent?.toLowerCase() ?? null;
    case 'type':
      return contact.type?.toLowerCase() ?? null;
    case 'primary':
      return contact.primary;
    case 'verified':
      return contact.verifiedAt !== null;
  }
}

/** The values that a naming compares. */
export function named({ user: of, contacts: has, attributes }: Person, naming: Naming): readonly string[] {
  const values =
    naming.at === 'contact'
      ? has.filter(({ kind }) => kind === naming.kind).map(({ key }) => key)
      : [
          naming.at === 'profile'
            ? partOf(attributes, naming.field)
            : valueOf({ user: of, contacts: has, attributes }, naming.field),
        ];
  return values.filter((value) => typeof value === 'string').filter((value) => agrees(value, naming.is, naming.than));
}

export function isTrue(where: Where, of: Person): boolean {
  switch (where.at) {
    case 'named':
      return where.by.some((naming) => named(of, naming).length > 0);
    case 'filter':
      switch (where.of) {
        case 'waiting':
          return false; // none of these people has begun a change
        case 'disabled':
          return of.user.disabled;
        case 'frozen':
          return (of.user.frozen?.until ?? 0) > where.now;
        case 'unverified':
          return of.contacts.some(({ verifiedAt }) => verifiedAt === null);
      }
    case 'all':
      return where.of.every((one) => isTrue(one, of));
    case 'any':
      return where.of.some((one) => isTrue(one, of));
    case 'not':
      return !isTrue(where.of, of);
    case 'user': {
      const value = valueOf(of, where.field);
      return where.is === 'pr' ? value !== null : agrees(value, where.is, where.than);
    }
    case 'entry': {
      const values = searchableValues(of.attributes).filter(({ attribute }) => attribute === where.attribute);
      const items = [...new Set(values.map(({ item }) => item))];
      const { where: what } = where;
      return items.some(
        (item) =>
          what === null ||
          isTrueOfEntry(
            what,
            values.filter((v) => v.item === item),
          ),
      );
    }
    case 'contact': {
      const { where: what } = where;
      return of.contacts.some(
        (c) => c.kind === where.kind && (what === null || asEntries(c).some((entry) => isTrueOf(what, entry))),
      );
    }
  }
}

function isTrueOfEntry(where: EntryWhere, values: readonly ProfileValue[]): boolean {
  switch (where.at) {
    case 'all':
      return where.of.every((one) => isTrueOfEntry(one, values));
    case 'any':
      return where.of.some((one) => isTrueOfEntry(one, values));
    case 'not':
      return !isTrueOfEntry(where.of, values);
    case 'part': {
      const value = values.find(({ part }) => part === where.part)?.key ?? null;
      return where.is === 'pr' ? value !== null : agrees(value, where.is, where.than);
    }
  }
}

/** A contact with several entries is found as several contacts. */
function asEntries(contact: Contact): readonly Contact[] {
  return entriesOf(contact).map((entry, i) => ({
    ...withEntries(contact, [entry]),
    primary: contact.primary && i === 0,
  }));
}

function isTrueOf(where: ContactWhere, of: Contact): boolean {
  switch (where.at) {
    case 'all':
      return where.of.every((one) => isTrueOf(one, of));
    case 'any':
      return where.of.some((one) => isTrueOf(one, of));
    case 'not':
      return !isTrueOf(where.of, of);
    case 'field': {
      const value = valueOfContact(of, where.field);
      return where.is === 'pr' ? value !== null : agrees(value, where.is, where.than);
    }
  }
}

function agrees(value: string | number | boolean | null, is: Comparison, than: Operand): boolean {
  if (is === 'ne') return value !== than;
  if (is === 'eq') return value === than;
  if (value === null || than === null || typeof value === 'boolean') return false;
  if (typeof value === 'string' && typeof than === 'string') {
    if (is === 'co') return value.includes(than);
    if (is === 'sw') return value.startsWith(than);
    if (is === 'ew') return value.endsWith(than);
  }
  const order = inOrder(value, than as string | number);
  switch (is) {
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    default:
      return false;
  }
}

/** Text byte for byte. */
export function inOrder(a: string | number, b: string | number): number {
  return typeof a === 'string' ? Buffer.compare(Buffer.from(a), Buffer.from(String(b))) : a - Number(b);
}
