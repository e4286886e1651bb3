// Owns what a user is called in Transmit's own API, both ways. Not SCIM's names for it (scim/), nor who may write what.
import { z } from 'zod';
import { readEmail, readPhone } from '../../../shared/address.ts';
import type { Contact, Kind } from '../../../shared/contact.ts';
import { ATTRIBUTES_MAX, type Attributes, type Json } from '../../core/profile.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact } from '../../service/account.ts';
/** What SCIM has no name for. Ours: theirs is not known. */
const REST = 'urn:ietf:params:scim:schemas:extension:transmit:2.0:User';
/** Of their SCIM. */
export const CUSTOM_APP_DATA = 'urn:ietf:params:scim:schemas:extension:CustomAppData:2.0:User';

const json = z.json() as z.ZodType<Json>;
const object = z.record(z.string(), json);
const email = z.string().refine((text) => readEmail(text).ok, 'must be an e-mail address');
const phone = z.string().refine((text) => {
  const read = readPhone(text);
  return read.ok && /^\+\d{7,15}$/.test(read.value);
}, 'must be a phone number in E.164');
const line = z.string().max(1000);

/** Of their `PUT`. What else stands in it has no effect. */
export const userBody = z.object({
  email: email.exactOptional(),
  phone_number: phone.exactOptional(),
  secondary_emails: z.array(email).max(50).exactOptional(),
  secondary_phone_numbers: z.array(phone).max(50).exactOptional(),
  username: z.string().min(1).max(255).exactOptional(),
  external_user_id: z.string().max(255).nullable().exactOptional(),
  external_account_id: line.nullable().exactOptional(),
  birthday: line.nullable().exactOptional(),
  address: object.nullable().exactOptional(),
  name: z
    .object({
      title: line.nullish(),
      first_name: line.nullish(),
      last_name: line.nullish(),
      middle_name: line.nullish(),
    })
    .nullable()
    .exactOptional(),
  picture: line.nullable().exactOptional(),
  language: line.nullable().exactOptional(),
  custom_data: object.exactOptional(),
  custom_app_data: object.nullable().exactOptional(),
  // A user who is to prove something first is not kept apart here.
  status: z.enum(['Active', 'Disabled']).exactOptional(),
});
export type UserBody = z.output<typeof userBody>;

const NAMES = {
  title: 'honorificPrefix',
  first_name: 'givenName',
  last_name: 'familyName',
  middle_name: 'middleName',
} as const;

/** Theirs that SCIM has no name for, kept as they are. */
const KEPT = ['external_account_id', 'birthday', 'address', 'custom_data'] as const;

/** What the account shall be. A new primary keeps the old one beside it; lists are replaced whole. */
/** `max`: contacts of a kind. Where it is one, a new primary takes the old one's place. */
export function wantedOf(body: UserBody, account: Account, max: number): Result<DesiredAccount> {
  const attributes = attributesOf(body, account.attributes);
  const said = JSON.stringify(attributes);
  const changed = said !== JSON.stringify(account.attributes);
  // `custom_data` grows with every call.
  if (changed && said.length > ATTRIBUTES_MAX)
    return { ok: false, refusal: { code: 'too-large', detail: `a profile: at most ${ATTRIBUTES_MAX} characters` } };
  const [mails, phones] = [body.secondary_emails, body.secondary_phone_numbers];
  const kept = (kind: Kind, primary?: string) =>
    account.contacts.filter((c) => !(max === 1 && primary !== undefined && c.kind === kind && !isNamed(c, primary)));
  const email = listOf('email', body.email, mails, kept('email', body.email));
  const phone = listOf('phone', body.phone_number, phones, kept('phone', body.phone_number));
  return {
    ok: true,
    value: {
      ...(body.username === undefined ? {} : { userName: body.username }),
      ...(body.external_user_id === undefined ? {} : { externalId: body.external_user_id }),
      ...(body.status === undefined ? {} : { active: body.status === 'Active' }),
      ...(changed ? { attributes } : {}),
      contacts: { ...(email ? { email } : {}), ...(phone ? { phone } : {}) },
    },
  };
}

/** A contact as it is. */
export function asIs({ value, type, primary }: Contact): DesiredContact {
  return { value, type, primary };
}

/** The one that a path or a body names; however it is spelled. */
export function named(contacts: readonly Contact[], kind: Kind, text: string): Contact | undefined {
  return contacts.find((c) => c.kind === kind && isNamed(c, text));
}

function isNamed({ kind, value, key }: Contact, text: string): boolean {
  return value === text || key === (kind === 'email' ? text.trim().toLowerCase() : text.replace(/[\s().-]/g, ''));
}

function listOf(
  kind: Kind,
  primary: string | undefined,
  others: readonly string[] | undefined,
  contacts: readonly Contact[],
): readonly DesiredContact[] | null {
  if (primary === undefined && others === undefined) return null;
  const own = contacts.filter((c) => c.kind === kind);
  const old = own.find((c) => c.primary);
  const list: DesiredContact[] = [];
  const add = (text: string, leads: boolean) => {
    const known = named(own, kind, text);
    const value = known?.value ?? text;
    if (!list.some((c) => c.value === value)) list.push({ value, type: known?.type ?? null, primary: leads });
  };
  if (primary !== undefined) add(primary, true);
  if (old) add(old.value, primary === undefined);
  for (const text of others ?? own.map(({ value }) => value)) add(text, false);
  return list;
}

function attributesOf(body: UserBody, now: Attributes): Attributes {
  const attributes = new Map<string, Json>(Object.entries(now));
  const set = (name: string, value: Json | undefined) => {
    if (value === null || value === '') attributes.delete(name);
    else if (value !== undefined) attributes.set(name, value);
  };
  if (body.name !== undefined) {
    const given = body.name ?? {};
    const kept = Object.entries(record(now['name'])).filter(([key]) => !Object.values<string>(NAMES).includes(key));
    const said = Object.entries(NAMES).flatMap(([theirs, ours]) => {
      const value = given[theirs as keyof typeof NAMES];
      return value == null || value === '' ? [] : [[ours, value] as const];
    });
    // What is written out in full no longer says the same.
    const name = Object.fromEntries([...kept.filter(([key]) => key !== 'formatted'), ...said]);
    set('name', Object.keys(name).length === 0 ? null : name);
  }
  set('preferredLanguage', body.language);
  if (body.picture !== undefined)
    set('photos', body.picture === null || body.picture === '' ? null : [{ value: body.picture, type: 'photo' }]);
  set(CUSTOM_APP_DATA, body.custom_app_data);
  const rest = new Map<string, Json>(Object.entries(record(now[REST])));
  for (const name of KEPT) {
    const value = body[name];
    if (value === null) rest.delete(name);
    // Theirs merges the first level of it, and nothing deeper.
    else if (value !== undefined)
      rest.set(name, name === 'custom_data' ? { ...record(rest.get(name)), ...record(value) } : value);
  }
  set(REST, rest.size === 0 ? null : Object.fromEntries(rest));
  return Object.fromEntries(attributes);
}

/** The envelope `{"result": …}` of a user. */
export function resultOf({ user, contacts, attributes }: Account): object {
  const name = record(attributes['name']);
  const rest = record(attributes[REST]);
  const [photo] = Array.isArray(attributes['photos']) ? (attributes['photos'] as readonly Json[]) : [];
  const [emails, phones] = (['email', 'phone'] as const).map((kind) => contacts.filter((c) => c.kind === kind));
  const email = emails?.find((c) => c.primary);
  const phone = phones?.find((c) => c.primary);
  return {
    result: {
      user_id: user.id,
      status: user.disabled ? 'Disabled' : 'Active',
      ...(email ? { email: shown(email, 'email_verified') } : {}),
      secondary_emails: emails?.filter((c) => c !== email).map((c) => shown(c, 'email_verified')),
      ...(phone ? { phone_number: shown(phone, 'phone_number_verified') } : {}),
      secondary_phone_numbers: phones?.filter((c) => c !== phone).map((c) => shown(c, 'phone_number_verified')),
      username: user.userName === user.id ? user.username : user.userName,
      external_user_id: user.externalId,
      ...Object.fromEntries(KEPT.filter((key) => rest[key] !== undefined).map((key) => [key, rest[key]])),
      ...(Object.keys(name).length === 0
        ? {}
        : { name: Object.fromEntries(Object.entries(NAMES).map(([theirs, ours]) => [theirs, name[ours]])) }),
      ...said('picture', record(photo)['value']),
      ...said('language', attributes['preferredLanguage']),
      ...said('custom_app_data', attributes[CUSTOM_APP_DATA]),
      identity_providers: [],
      identities: [],
      created_at: time(user.createdAt),
      updated_at: time(user.updatedAt),
    },
  };
}

function shown(c: Contact, flag: 'email_verified' | 'phone_number_verified'): object {
  return {
    value: c.value,
    [flag]: c.verifiedAt !== null,
    ...(c.verifiedAt === null ? {} : { verified_at: time(c.verifiedAt) }),
  };
}

function said(name: string, value: Json | undefined): object {
  return value === undefined ? {} : { [name]: value };
}

function record(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: Json })
    : {};
}

/** RFC 3339. */
function time(ms: number): string {
  return new Date(ms).toISOString();
}
