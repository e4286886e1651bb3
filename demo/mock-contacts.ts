// Owns the contacts of the mock client: what promoting, removing and adding do to them. Not its answers: mock-client.ts.
import type { Kind, Then, ContactBody } from '../shared/contact.ts';
import { displayOf } from './mock-display.ts';
/** The fields of a contact that a scene sets; the others have defaults. */
export type ContactSketch = Pick<ContactBody, 'kind' | 'value'> & Partial<ContactBody>;

/** `verifiedAt` is the time of a verified contact, RFC 3339. */
export function contactFrom(sketch: ContactSketch, verifiedAt: string): ContactBody {
  const { kind, verified = true, primary = false } = sketch;
  return {
    display: displayOf(kind, sketch.value),
    id: `ctc_${primary ? kind : sketch.value.replace(/\W/g, '')}`,
    verified,
    verifiedAt: verified ? verifiedAt : null,
    primary,
    loginId: false,
    type: null,
    managedBy: null,
    ...sketch,
  };
}

/** Ann's contacts, unless a scene sets others. */
export const DEFAULT_CONTACTS: readonly ContactSketch[] = [
  { kind: 'email', value: 'ann@example.com', primary: true, loginId: true },
  { kind: 'phone', value: '+358401234567', primary: true, loginId: true },
];

/** The contacts of one person. */
export interface MockContacts {
  all(): readonly ContactBody[];
  find(id: string): ContactBody | undefined;
  /** Undefined when there is no such contact. */
  promote(id: string): ContactBody | undefined;
  remove(id: string): void;
  /** A change was completed: the contact is added, or replaces the primary one, as `then` says. */
  applyChange(kind: Kind, value: string, then: Then): void;
}

/** `verifiedAt` is the time of verified contacts, RFC 3339. */
export function mockContacts(sketches: readonly ContactSketch[], verifiedAt: string): MockContacts {
  let contacts = sketches.map((sketch) => contactFrom(sketch, verifiedAt));
  const makePrimary = ({ id, kind }: ContactBody) => {
    contacts = contacts.map((contact) =>
      contact.kind === kind ? { ...contact, primary: contact.id === id } : contact,
    );
  };
  const find = (id: string) => contacts.find((contact) => contact.id === id);
  return {
    all: () => contacts,
    find,
    promote(id) {
      const contact = find(id);
      if (contact) makePrimary(contact);
      return find(id);
    },
    remove: (id) => void (contacts = contacts.filter((contact) => contact.id !== id)),
    applyChange(kind, value, then) {
      const ofKind = contacts.filter((contact) => contact.kind === kind);
      const known = ofKind.find((contact) => contact.value === value);
      const oldPrimary = ofKind.find(({ primary }) => primary);
      const changed = { ...(known ?? contactFrom({ kind, value }, verifiedAt)), verified: true, verifiedAt };
      contacts = [...contacts.filter((contact) => contact !== known), changed];
      if (then !== 'add' || !oldPrimary) makePrimary(changed);
      if (then === 'replace' && oldPrimary) contacts = contacts.filter(({ id }) => id !== oldPrimary.id);
    },
  };
}
