// Owns what a contact is, how it goes over the wire and how it is masked. Not whether an address is well formed: address.ts.

/** What is being changed. A parameter everywhere, never part of a function's name. */
export type Kind = 'email' | 'phone';
export const KINDS: readonly Kind[] = ['email', 'phone'];

/**
 * What happens to the list once the new contact is proved.
 * `primary`: it becomes primary, the old one stays. `replace`: it takes the old primary's place.
 * `add`: it stands beside. `replace-all`: every other contact of the kind goes, as they stand at commit.
 */
export type Then = 'primary' | 'replace' | 'add' | 'replace-all';
export const THENS: readonly Then[] = ['primary', 'replace', 'add', 'replace-all'];

/** What the message carries: a 6-digit code, a magic link, or both. */
export type Method = 'code' | 'link' | 'both';
export const METHODS: readonly Method[] = ['code', 'link', 'both'];

/** An address that went through the parser. */
export interface Address {
  readonly kind: Kind;
  /** The form that is sent to, stored and shown: `Ann@example.com` (domain as lowercase A-labels), `+358401234567` (E.164). */
  readonly value: string;
  /** The form that is compared, byte for byte: ASCII-lowercase e-mail, E.164 phone. */
  readonly key: string;
}

/** A contact of a user. Times are epoch milliseconds. */
export interface Contact {
  /** `ctc_…` */
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  /** When it was proved or vouched for; null = not verified. */
  readonly verifiedAt: number | null;
  readonly primary: boolean;
  /** May the person sign in with it. */
  readonly loginId: boolean;
  /** SCIM's `type`, such as `work`; null when nobody said. */
  readonly type: string | null;
  /** Who else owns the value: `idp` = the site's sign-in; null = us. */
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
 * The contact that names an account to whoever is asked about it: its primary e-mail, else its primary phone, else any.
 * A verified one, if there is one: nobody shall ask under an address that they only claim.
 */
export function naming(contacts: readonly Contact[]): Contact | undefined {
  const verified = contacts.filter((c) => c.verifiedAt !== null);
  const known = verified.length > 0 ? verified : contacts;
  return known.find((c) => c.primary && c.kind === 'email') ?? known.find((c) => c.primary) ?? known[0];
}

/** `j••@e••.com`, `+35…67`. Says enough for the owner to recognise, too little for anybody else to use. */
export function mask(kind: Kind, value: string): string {
  // Of an address that is gone there is nothing left to show.
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
