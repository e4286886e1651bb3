// Owns what a contact is, its form in an answer, and how it is masked. Not whether an address is well formed: address.ts.

/** The kind of an address. Functions take the kind as a parameter, and no function has it in its name. */
export type Kind = 'email' | 'phone';
/** All kinds. */
export const KINDS: readonly Kind[] = ['email', 'phone'];

/**
 * What happens to the user's contacts once the new contact is proved. `primary`: the new contact becomes primary, and the old
 * primary stays. `replace`: the new contact becomes primary and replaces the contact that was primary when the change began.
 * `add`: the new contact is added, not as primary.
 * `replace-all`: every other contact of the kind is removed, also one that was added while the change waited.
 */
export type Then = 'primary' | 'replace' | 'add' | 'replace-all';
/** All values of `Then`, for schemas. */
export const THENS: readonly Then[] = ['primary', 'replace', 'add', 'replace-all'];

/**
 * What a user may do with contacts of a kind. `read`: see them; every kind that is on has it. `add`: add a contact, and verify
 * one. `change`: make another contact primary, replace one, verify one, or change what a contact is for. `remove`: remove one.
 */
export type SelfServiceAct = 'read' | 'add' | 'change' | 'remove';
/** All values of `SelfServiceAct`, for schemas. */
export const SELF_SERVICE_ACTS: readonly SelfServiceAct[] = ['read', 'add', 'change', 'remove'];

/** What the message carries: a code, a link, or both. */
export type Method = 'code' | 'link' | 'both';
/** All methods, for schemas. */
export const METHODS: readonly Method[] = ['code', 'link', 'both'];

/** How a message reaches a phone: as an SMS, by WhatsApp, or as a call that says the code. */
export type PhoneChannel = 'sms' | 'whatsapp' | 'voice';
/** All channels, for schemas. */
export const PHONE_CHANNELS: readonly PhoneChannel[] = ['sms', 'whatsapp', 'voice'];

/**
 * How a contact was verified. `code`, `link`: its holder proved it. `admin`: an admin of the site marked it as verified.
 * `import`: a system of the site did. `token`: the claims of a sign-in say so.
 */
export type VerifiedHow = 'code' | 'link' | 'admin' | 'import' | 'token';
/** All values of `VerifiedHow`, for schemas. */
export const VERIFIED_HOWS: readonly VerifiedHow[] = ['code', 'link', 'admin', 'import', 'token'];

/** An address that the parser has accepted. */
export interface Address {
  readonly kind: Kind;
  /** For sending, storing and showing: `Ann@example.com` (domain as lowercase A-labels), `+358401234567` (E.164). */
  readonly value: string;
  /** For comparing, byte for byte: e-mail in ASCII lowercase, phone in E.164. */
  readonly key: string;
}

/** A contact of a user. Times are epoch ms. */
export interface Contact {
  /** `ctc_…` */
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  readonly key: string;
  /** When the user proved the contact, or a system of the site verified it; null when it is not verified. */
  readonly verifiedAt: number | null;
  /** Absent when the contact is not verified, or was verified before the server stored it. */
  readonly verifiedHow?: VerifiedHow;
  /** Who verified it: `user`, `admin:…`, `client:…`, or the issuer (`iss`) of the token. Absent as `verifiedHow` is. */
  readonly verifiedBy?: string;
  /** The admin who added it unverified (`admin:…`), and may not mark it as verified alone. Absent: no admin added it. */
  readonly appliedBy?: string;
  readonly primary: boolean;
  /** Whether the user may sign in with the contact. */
  readonly loginId: boolean;
  /** SCIM's `type`, such as `work`; null when none was given. */
  readonly type: string | null;
  /** `idp`: the site's own sign-in manages the contact, which cannot be changed here. Null: only the user and the site's systems manage it. */
  readonly managedBy: 'idp' | null;
  /** The issuer (`iss`) whose claim the contact came from; null when a user or a system of the site added it. */
  readonly claimedBy: string | null;
  readonly createdAt: number;
  /** The address as a trusted system wrote it, which that system reads again; absent when it wrote `value` itself. */
  readonly sent?: string;
  /** The same address once more, under other types; absent when there is none. `type` and `sent` are of the first entry. */
  readonly otherEntries?: readonly ContactEntry[];
}

/** A contact as one element of SCIM's `emails` or `phoneNumbers`: RFC 7643 §2.4 tells elements apart by type and value. */
export type ContactEntry = Pick<Contact, 'type' | 'sent'>;

/** The type of a contact that is for recovery only, in any letter case. */
export const RECOVERY_TYPE = 'recovery';

/** Whether a contact of these types is for recovery only, once it is neither primary nor a login id. */
export function hasRecoveryType({ type, otherEntries = [] }: Pick<Contact, 'type' | 'otherEntries'>): boolean {
  return [type, ...otherEntries.map((entry) => entry.type)].every((each) => each?.toLowerCase() === RECOVERY_TYPE);
}

/**
 * Whether the contact is for recovery only: it gets notices, and can allow, stop and undo changes like any verified contact. It
 * never becomes primary or a login id. A contact that is one of these already is none, whatever its type.
 */
export function isRecoveryOnly(contact: Pick<Contact, 'primary' | 'loginId' | 'type' | 'otherEntries'>): boolean {
  return !contact.primary && !contact.loginId && hasRecoveryType(contact);
}

/** Who verified a contact, as its owner sees it. Admins and clients have no name there. */
export type Verifier = 'you' | 'support' | 'site';
/** All values of `Verifier`, for schemas. */
export const VERIFIERS: readonly Verifier[] = ['you', 'support', 'site'];

/** A contact in an answer. Times are RFC 3339 UTC strings. */
export interface ContactBody {
  readonly id: string;
  readonly kind: Kind;
  readonly value: string;
  /** The value as people read it: the domain in its own script, the number in groups. Show it; send and compare `value`. */
  readonly display?: string;
  readonly verified: boolean;
  readonly verifiedAt: string | null;
  /** Null when the contact is not verified, or was verified before the server stored it. */
  readonly verifiedHow?: VerifiedHow | null;
  /** Who verified it. `support`: an admin. `site`: a system of the site, or its sign-in. Null as `verifiedHow` is. */
  readonly verifiedBy?: Verifier | null;
  readonly primary: boolean;
  readonly loginId: boolean;
  readonly type: string | null;
  /** Whether it gets notices, and can allow, stop and undo changes, but never becomes primary or a login id. */
  readonly recoveryOnly?: boolean;
  readonly managedBy: 'idp' | null;
}

/**
 * Returns the contact as an answer shows it to its owner. `display`: the value as people read it. For other readers, mask
 * both.
 */
export function contactBody(contact: Contact, display: string): ContactBody {
  const { id, kind, value, verifiedAt, primary, loginId, type, managedBy } = contact;
  const verified = verifiedAt === null ? null : new Date(verifiedAt).toISOString();
  return {
    id,
    kind,
    value,
    display,
    verified: verified !== null,
    verifiedAt: verified,
    verifiedHow: contact.verifiedHow ?? null,
    verifiedBy: contact.verifiedBy === undefined ? null : verifierOf(contact.verifiedBy),
    primary,
    loginId,
    type,
    recoveryOnly: isRecoveryOnly(contact),
    managedBy,
  };
}

/** Returns who verified a contact, as its owner sees it. */
export function verifierOf(by: string): Verifier {
  if (by === 'user') return 'you';
  return by.startsWith('admin:') ? 'support' : 'site';
}

/**
 * Returns the contact that names an account to a reader who does not own the account: the primary e-mail, else the primary
 * phone, else any contact. When the account has verified contacts, only these count, because a user must not appear under an
 * address that they only claim. One that is for recovery only is the last choice.
 */
export function namingContact(contacts: readonly Contact[]): Contact | undefined {
  const verified = contacts.filter((c) => c.verifiedAt !== null);
  const possible = verified.length > 0 ? verified : contacts;
  const ordinary = possible.filter((c) => !isRecoveryOnly(c));
  const known = ordinary.length > 0 ? ordinary : possible;
  return known.find((c) => c.primary && c.kind === 'email') ?? known.find((c) => c.primary) ?? known[0];
}

/** Masks an address, such as `j••@e••.com` or `+35…67`: its owner recognises the result, and no other reader can use it. */
export function mask(kind: Kind, value: string): string {
  // The value of a purged address is empty.
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
