// Owns what becomes of the mock client's contacts as they are promoted, removed and added. Not its answers (mock-client.ts).
import type { Kind, Then } from '../shared/contact.ts';
import type { ContactBody } from '../shared/wire.ts';

/** What a scene says of a contact; the rest is as usual. */
export type Sketch = Pick<ContactBody, 'kind' | 'value'> & Partial<ContactBody>;

/** `at`: when those that are verified were, RFC 3339. */
export function sketched(sketch: Sketch, at: string): ContactBody {
  const { kind, verified = true, primary = false } = sketch;
  return {
    id: `ctc_${primary ? kind : sketch.value.replace(/\W/g, '')}`,
    verified,
    verifiedAt: verified ? at : null,
    primary,
    loginId: false,
    type: null,
    managedBy: null,
    ...sketch,
  };
}

/** Ann's, unless a scene says otherwise. */
export const USUAL: readonly Sketch[] = [
  { kind: 'email', value: 'ann@example.com', primary: true, loginId: true },
  { kind: 'phone', value: '+358401234567', primary: true, loginId: true },
];

export interface MockContacts {
  all(): readonly ContactBody[];
  find(id: string): ContactBody | undefined;
  promote(id: string): ContactBody | undefined;
  remove(id: string): void;
  /** A change was proved. */
  settle(kind: Kind, value: string, then: Then): void;
}

export function mockContacts(sketches: readonly Sketch[], at: string): MockContacts {
  let contacts = sketches.map((sketch) => sketched(sketch, at));
  const lead = (own: ContactBody) => {
    contacts = contacts.map((each) => (each.kind === own.kind ? { ...each, primary: each.id === own.id } : each));
  };
  const find = (id: string) => contacts.find((contact) => contact.id === id);
  return {
    all: () => contacts,
    find,
    promote(id) {
      const own = find(id);
      if (own) lead(own);
      return find(id);
    },
    remove: (id) => void (contacts = contacts.filter((contact) => contact.id !== id)),
    settle(kind, value, then) {
      const same = contacts.filter((contact) => contact.kind === kind);
      const known = same.find((contact) => contact.value === value);
      const old = same.find(({ primary }) => primary);
      const own = { ...(known ?? sketched({ kind, value }, at)), verified: true, verifiedAt: at };
      contacts = [...contacts.filter((contact) => contact !== known), own];
      if (then !== 'add' || !old) lead(own);
      if (then === 'replace' && old) contacts = contacts.filter(({ id }) => id !== old.id);
    },
  };
}
