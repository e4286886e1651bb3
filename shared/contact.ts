// Owns what a contact is, how it goes over the wire and how it is masked. Not whether an address is well formed: address.ts.

/** What kind of address. A parameter everywhere, never part of a function's name. */
export type Kind = 'email' | 'phone';
/** All kinds. */
export const KINDS: readonly Kind[] = ['email', 'phone'];

/**
 * What happens to the list once the new contact is proved. `primary`: it becomes primary, the old one stays. `replace`: it
 * takes the place of the old primary. `add`: it stands beside the others. `replace-all`: every other contact of the kind
 * goes, also one that came in meanwhile.
 */
export type Then = 'primary' | 'replace' | 'add' | 'replace-all';
/** All of them, for schemas. */
export const THENS: readonly Then[] = ['primary', 'replace', 'add', 'replace-all'];

/** What the message carries: a code, a link, or both. */
export type Method = 'code' | 'link' | 'both';
/** All of them, for schemas. */
export const METHODS: readonly Method[] = ['code', 'link', 'both'];

/** An address as the parser has accepted it. */
export interface Address {
  readonly kind: Kind;
  /** The form that is sent to, stored and shown: `Ann@example.com` (domain as lowercase A-labels), `+358401234567` (E.164). */
  readonly value: string;
  /** The form that is compared, byte for byte: ASCII-lowercase e-mail, E.164 phone. */
  readonly key: string;
}

/** A contact of a user. Times are epoch ms. */
export interface Contact {
  /** `ctc_…` */
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  /** When it was proved, or verified by a system of the site; null = not verified. */
  readonly verifiedAt: number | null;
  readonly primary: boolean;
  /** The user may sign in with it. */
  readonly loginId: boolean;
  /** SCIM's `type`, such as `work`; null when none was given. */
  readonly type: string | null;
  /** `idp`: the site's own sign-in manages it, and it cannot be changed here. */
  readonly managedBy: 'idp' | null;
  readonly createdAt: number;
}

/** A contact in an answer. Times are RFC 3339 UTC strings. */
export interface ContactBody {
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly verified: boolean;
  readonly verifiedAt: string | null;
  readonly primary: boolean;
  readonly loginId: boolean;
  readonly type: string | null;
  readonly managedBy: 'idp' | null;
}

/** The user's contacts after something was done to them. */
export interface ContactsBody {
  readonly contacts: readonly ContactBody[];
}

/** For the owner of the contact; for others mask the value. */
export function contactBody(contact: Contact): ContactBody {
  const { id, kind, value, verifiedAt, primary, loginId, type, managedBy } = contact;
  const verified = verifiedAt === null ? null : new Date(verifiedAt).toISOString();
  return { id, kind, value, verified: verified !== null, verifiedAt: verified, primary, loginId, type, managedBy };
}

/**
 * The contact that names an account to a reader who does not own it: its primary e-mail, else its primary phone, else any.
 * A verified one if there is one: a user must not appear under an address that they only claim.
 */
export function namingContact(contacts: readonly Contact[]): Contact | undefined {
  const verified = contacts.filter((c) => c.verifiedAt !== null);
  const known = verified.length > 0 ? verified : contacts;
  return known.find((c) => c.primary && c.kind === 'email') ?? known.find((c) => c.primary) ?? known[0];
}

/** `j••@e••.com`, `+35…67`: the owner recognises it, and it is of no use to anyone else. */
export function mask(kind: Kind, value: string): string {
  // A purged address has nothing left to show.
  if (value === '') return '';
  switch (kind) {
    case 'email': {
      const at = value.lastIndexOf('@');
      const domain = value.slice(at + 1);
      const dot = domain.lastIndexOf('.');
      return `${first(value)}••@${first(domain)}••${dot > 0 ? domain.slice(dot) : ''}`;
    }
    case 'phone':
      return `${value.slice(0, 3)}…${value.slice(-2)}`;
  }
}

function first(text: string): string {
  return [...text][0] ?? '';
}
