// Owns how the contacts of a desired account are parsed into addresses, and which of them the client marks as verified. Not how
// they are applied (core/provision.ts), nor names (names.ts).
import { EMAIL_MAX, withoutSpaces } from '../../../shared/address.ts';
import { KINDS, type Address, type Contact, type Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { entriesOf, sentAs } from '../../core/contact-entries.ts';
import type { ListEntry, ContactLists } from '../../core/contact-lists.ts';
import { characterAt } from '../../core/stored-text.ts';
import type { Client } from '../../ports/clients.ts';
import type { Project } from '../../ports/project.ts';
import type { DesiredAccount, DesiredContact, WriteOptions } from '../account.ts';
import { isAdminClient, nameOfClient, type ClientCaller } from '../caller.ts';
import type { ServiceContext } from '../context.ts';
import { isOneLine, notOneLine } from './names.ts';
import { readAddress, withoutScheme } from './provisioned-address.ts';

/** Longest type of a contact, characters. */
const TYPE_MAX = 64;
/** Most contacts of one kind in one request. Checked before any contact is parsed. */
const ENTRIES_MAX = 100;

/** Invisible characters, line breaks, and characters that turn the direction of the line around. */
const NO_CHARACTER_OF_A_LINE = /[\p{C}\u2028\u2029]/u;

/** The name of the list of each kind (RFC 7643 §4.1.2). */
const LIST_NAMES: { readonly [K in Kind]: string } = { email: 'emails', phone: 'phoneNumbers' };

type ParseContext = Pick<ServiceContext, 'parse' | 'secrets'>;

/** A write whose lists are parsed. */
export interface ListWrite extends Pick<WriteOptions, 'mode' | 'refusesTaken'> {
  readonly project: Project;
  /** Null: a signed-in user writes. */
  readonly client: Client | null;
  /** The contacts of the user before the write. */
  readonly known: readonly Contact[];
}

/** Returns the parsed lists of contacts, or the refusal of a contact that is no address at all. */
export function listsOf(
  ctx: ParseContext,
  write: ListWrite,
  desired: DesiredAccount['contacts'] = {},
): ContactLists | Refusal {
  const lists: { [K in Kind]?: readonly ListEntry[] } = {};
  for (const kind of KINDS) {
    const list = desired[kind];
    if (list === undefined) continue;
    if (list.length > ENTRIES_MAX) return { code: 'too-many-contacts' };
    const entries: ListEntry[] = [];
    for (const [i, contact] of list.entries()) {
      const entry = entryOf(ctx, write, kind, contact);
      if ('code' in entry) return atEntry(entry, `${LIST_NAMES[kind]}[${i}]`, contact.value);
      entries.push(entry);
    }
    // Ids in ascending order, so that contacts of one request keep the order in which they were written.
    const ids = entries.map(({ newId }) => newId).sort();
    lists[kind] = entries.map((entry, i) => ({ ...entry, newId: ids[i] ?? entry.newId }));
  }
  const { mode, refusesTaken = false, client } = write;
  const undoIds = { email: ctx.secrets.id('und'), phone: ctx.secrets.id('und') };
  const isAdmin = client !== null && isAdminClient(client);
  const verifiedHow = isAdmin ? 'admin' : 'import';
  const verification = client ? ({ verifiedHow, verifiedBy: nameOfClient(client) } as const) : undefined;
  const appliedBy = isAdmin ? client.id : undefined;
  return { mode, refusesTaken, isTrusted: client?.trusted === true, verification, appliedBy, byKind: lists, undoIds };
}

/** Adds to a refusal which entry it is about and, for a character that no address has, which one. */
function atEntry(refusal: Refusal, path: string, text: string): Refusal {
  if (refusal.errors !== undefined) return refusal;
  const index = text.search(NO_CHARACTER_OF_A_LINE);
  const message = index < 0 ? `is refused as ${refusal.reason ?? refusal.code}` : `holds ${characterAt(text, index)}`;
  return { ...refusal, errors: [{ path: `${path}.value`, message }] };
}

/** The addresses that the client marks as verified. */
export function vouchedAddresses({ byKind }: ContactLists): readonly Address[] {
  return KINDS.flatMap((kind) => (byKind[kind] ?? []).filter((e) => e.verified).map((e) => e.address));
}

/**
 * The addresses that no other user may hold: those marked as verified, or all addresses when the request refuses taken ones.
 */
export function claimedAddresses({ byKind, refusesTaken }: ContactLists): readonly Address[] {
  return KINDS.flatMap((kind) => (byKind[kind] ?? []).filter((e) => e.verified || refusesTaken).map((e) => e.address));
}

/**
 * The refusal of a client that may not mark contacts as verified; null when it may. The client needs a scope of its own for
 * this, because the mark makes an address the user's without a proof.
 */
export function refuseVouching({ client }: ClientCaller): Refusal | null {
  if (client.scopes.includes('contacts:verify')) return null;
  return { code: 'not-allowed', reason: 'scope', detail: 'marking as verified takes the scope contacts:verify' };
}

function entryOf(ctx: ParseContext, write: ListWrite, kind: Kind, desired: DesiredContact): ListEntry | Refusal {
  const sent = withoutSpaces(desired.value);
  const ofKind = write.known.filter((contact) => contact.kind === kind);
  // A client that sends back what it has read means the contact that was shown so.
  const shown = ofKind.find((contact) => entriesOf(contact).some((entry) => entry.sent === sent));
  const text = shown?.value ?? withoutScheme(kind, sent);
  const { strict, loose } = readAddress(ctx, write, kind, text);
  const address = loose.ok ? loose.value : plainText(kind, text, loose.refusal);
  if ('code' in address) return address;
  const { type, primary, verified = false, proves = false, loginId } = desired;
  if (type !== null && !isOneLine(type, TYPE_MAX)) return notOneLine(`${LIST_NAMES[kind]}.type`, TYPE_MAX);
  const known = ofKind.find(({ key }) => key === address.key);
  const form = write.mode === 'apply' ? formOf(sent) : known && sentAs(known, type);
  return {
    address,
    unusable: loose.ok ? null : loose.refusal,
    unprovable: strict.ok ? null : strict.refusal,
    type,
    entries: desired.isEntry ? [form === undefined ? { type } : { type, sent: form }] : undefined,
    primary,
    verified,
    beginsProof: proves,
    loginId,
    newId: ctx.secrets.id('ctc'),
  };
}

/** Returns the text as it was sent; undefined when it is too long, or holds characters that no reader sees. */
function formOf(sent: string): string | undefined {
  return sent.length > EMAIL_MAX || NO_CHARACTER_OF_A_LINE.test(sent) ? undefined : sent;
}

/**
 * Keeps a value that is no address and still reaches a person, such as a desk's number with its extension, as it was written.
 * Refuses a value that is not on one line.
 */
function plainText(kind: Kind, text: string, refusal: Refusal): Address | Refusal {
  if (text === '' || text.length > EMAIL_MAX || NO_CHARACTER_OF_A_LINE.test(text)) return refusal;
  const key = kind === 'phone' ? text.replace(/\s/g, '') : text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  return { kind, value: text, key };
}
