// Owns how a client creates and deletes a user at WSO2's SCIM endpoints. Not how a user is changed: user-write.ts.
import { clientOf } from '../../http/caller.ts';
import type { Ctx } from '../../http/context.ts';
import { refuse } from '../../http/problem.ts';
import { KINDS, type Kind } from '../../../shared/contact.ts';
import { isSameType } from '../../core/contact-entries.ts';
import type { Json } from '../../core/profile.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { DesiredAccount, DesiredContact } from '../../service/account.ts';
import type { ServiceContext } from '../../service/context.ts';
import { createAccount } from '../../service/provision/create-account.ts';
import { deleteAccount } from '../../service/provision/delete.ts';
import { bodyRefusal, type ContactRequest } from './contact-request.ts';
import { withoutStore } from './named-user.ts';
import { desiredProfile } from './profile.ts';
import { isSameAddress } from './same-address.ts';
import { createdResponse, requestedAttributes, scimErrorResponse } from './user-response.ts';
import { readWriteRequest } from './write-request.ts';

/** Creates the user of the body. */
export async function createUser(ctx: ServiceContext, c: Ctx, body: object): Promise<Response> {
  const attributes = requestedAttributes(c);
  if (!attributes.ok) return scimErrorResponse(c, attributes.error);
  const desired = newAccount(body as Json);
  if (!desired.ok) return refuse(c, desired.refusal);
  const created = await createAccount(ctx, clientOf(c), desired.value);
  return created.ok ? createdResponse(ctx, c, created.value, attributes.value) : refuse(c, created.refusal);
}

/** Erases the user of the path. */
export async function deleteUser(ctx: ServiceContext, c: Ctx): Promise<Response> {
  const caller = { ...clientOf(c), user: c.req.param('id') ?? '' };
  const deleted = await deleteAccount(ctx, caller, () => ({ ok: true, value: null }));
  return deleted.ok ? c.body(null, 204) : refuse(c, deleted.refusal);
}

const NOBODY = { user: { userName: '', externalId: null, disabled: false }, attributes: {} } as const;

/** Returns the account that the body asks for. The body is read as a PUT of a user who has nothing yet. */
function newAccount(body: Json): Result<DesiredAccount> {
  const request = readWriteRequest([{ op: 'replace', path: null, value: body }], []);
  if (!request.ok) return request;
  const profile = desiredProfile(NOBODY, request.value.profile, true);
  if (!profile.ok) return profile;
  const userName = withoutStore(profile.value.userName ?? '');
  if (userName === '') return refused(bodyRefusal('invalidValue', 'userName is required'));
  const contacts: { [K in Kind]?: readonly DesiredContact[] } = {};
  for (const kind of KINDS) contacts[kind] = newContacts(request.value.contacts[kind] ?? {});
  return { ok: true, value: { ...profile.value, userName, contacts } };
}

/** Returns each address once under each of its types, the primary one first. None is verified, because nothing has proved an address yet. */
function newContacts({ primary, typed = new Map(), all = [], verified = [] }: ContactRequest): DesiredContact[] {
  const contacts: DesiredContact[] = [];
  const add = (value: string | null, type: string | null) => {
    if (value === null) return;
    const isListed = contacts.some((c) => isSameAddress(c.value, value) && (type === null || isSameType(c.type, type)));
    if (!isListed) contacts.push({ value, type, primary: contacts.length === 0, isEntry: true });
  };
  add(primary ?? null, null);
  for (const [type, value] of typed) add(value, type);
  for (const value of [...all, ...verified]) add(value, null);
  return contacts;
}
