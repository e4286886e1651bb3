// Owns how the contacts of an account change when a management call gives, verifies or removes an address. Not who may call
// (management.ts), nor the other fields of a user (edited-attributes.ts).
import { readEmail, readPhone } from '../../../shared/address.ts';
import { KINDS, type Contact, type Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { Client } from '../../ports/clients.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { DesiredContact } from '../../service/account.ts';
import { desiredOf, isAddress } from './matching-contact.ts';
import { NEEDS_VERIFY_SCOPE } from '../shared.ts';

/** What a call says about the address of one kind. */
export interface AddressEdit {
  /** The address; empty: the user shall have none; undefined: the address that the user has. */
  readonly value: string | undefined;
  /** Whether the address counts as verified. Undefined: as before. */
  readonly verified: boolean | undefined;
}

/** What a call says about the addresses of a user. A kind that is left out stays as it is. */
export type AddressEdits = { readonly [K in Kind]?: AddressEdit };

/** How the lists of an account shall be written. */
export interface ContactsPlan {
  readonly contacts: { readonly [K in Kind]?: readonly DesiredContact[] };
  /** The lists apply at once, because the client vouches for what it changes. */
  readonly vouches: boolean;
}

/** The caller's rights, and how many contacts of a kind the policy allows. */
export interface EditRights {
  readonly client: Pick<Client, 'scopes' | 'trusted'>;
  readonly max: number;
}

const STAYS_VERIFIED: Refusal = {
  code: 'not-supported',
  detail: 'an address that is verified stays verified: give the user another one',
};
const NOTHING_TO_VERIFY: Refusal = { code: 'contact-not-found', detail: 'the user has no such address' };
const ONE_BY_ONE: Refusal = {
  code: 'not-supported',
  detail: 'one address would apply at once and the other waits for its proof: send them one by one',
};

/** One kind of a plan. `waits`: unless the client is trusted, the list needs a proof, or the checks of a removal. */
interface KindPlan {
  readonly list: readonly DesiredContact[] | null;
  readonly vouches: boolean;
  readonly waits: boolean;
}

/** Plans the lists. The refusal says why the client may not do that, or that a value is no address. */
export function planContacts(
  contacts: readonly Contact[],
  edits: AddressEdits,
  rights: EditRights,
): Result<ContactsPlan> {
  const lists: { [K in Kind]?: readonly DesiredContact[] } = {};
  let [vouches, waits] = [false, false];
  for (const kind of KINDS) {
    const edit = edits[kind];
    if (edit === undefined) continue;
    const plan = planKind(
      contacts.filter((contact) => contact.kind === kind),
      { kind, ...edit },
      rights,
    );
    if (!plan.ok) return plan;
    if (plan.value.list !== null) lists[kind] = plan.value.list;
    vouches ||= plan.value.vouches;
    waits ||= plan.value.waits;
  }
  if (vouches && waits && !rights.client.trusted) return refused(ONE_BY_ONE);
  return { ok: true, value: { contacts: lists, vouches } };
}

const UNCHANGED: Result<KindPlan> = { ok: true, value: { list: null, vouches: false, waits: false } };

function planKind(
  before: readonly Contact[],
  { kind, value, verified }: AddressEdit & { readonly kind: Kind },
  { client, max }: EditRights,
): Result<KindPlan> {
  if (value === '') {
    if (verified === true) return refused(NOTHING_TO_VERIFY);
    return before.length === 0 ? UNCHANGED : { ok: true, value: { list: [], vouches: false, waits: true } };
  }
  const named = value ?? before.find((contact) => contact.primary)?.value;
  if (named === undefined) return verified === true ? refused(NOTHING_TO_VERIFY) : UNCHANGED;
  const syntax = kind === 'email' ? readEmail(named) : readPhone(named);
  // SCIM lets a client store text that is no address. This vendor refuses such text.
  if (value !== undefined && !syntax.ok) return refused({ code: 'address-invalid', reason: syntax.reason });
  const existing = before.find((contact) => isAddress(contact, { kind, value: named }));
  const isVerified = existing?.verifiedAt != null;
  if (verified === false && isVerified) return refused(STAYS_VERIFIED);
  if (existing?.primary === true && (isVerified || verified !== true)) return UNCHANGED;
  const marks = verified === true && !isVerified;
  const vouches = verified === true && existing !== undefined;
  if ((marks || vouches) && !client.scopes.includes('contacts:verify')) return refused(NEEDS_VERIFY_SCOPE);
  const list = withPrimary(before, { existing, value: named, max, isVerified: marks && (vouches || client.trusted) });
  return { ok: true, value: { list, vouches, waits: !vouches } };
}

interface NewPrimary {
  /** The contact that has the address already. */
  readonly existing: Contact | undefined;
  readonly value: string;
  readonly max: number;
  /** The client marks the address as verified. */
  readonly isVerified: boolean;
}

/** Returns the list in which the address is primary. The one before stays, unless the policy allows only one. */
function withPrimary(
  before: readonly Contact[],
  { existing, value, max, isVerified }: NewPrimary,
): readonly DesiredContact[] {
  const others = before.filter((contact) => contact !== existing);
  const removed = max === 1 ? others : [];
  const kept = others.filter((contact) => !removed.includes(contact));
  const primary: DesiredContact = {
    value: existing?.value ?? value,
    type: existing?.type ?? null,
    primary: true,
    loginId: existing?.loginId === true || removed.some((contact) => contact.loginId),
    ...(isVerified ? { verified: true } : {}),
  };
  return [...kept.map((contact) => ({ ...desiredOf(contact), primary: false })), primary];
}
