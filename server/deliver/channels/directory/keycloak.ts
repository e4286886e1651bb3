// Owns how an account is written into Keycloak, by its Admin REST API. Not its login and what its answers mean: calls.ts.
import { primaryContact, type DirectoryAccount } from '../../../core/directory-account.ts';
import { isSegment } from '../../../core/directory-template.ts';
import type { DirectorySettings } from '../../../ports/directory.ts';
import type { SendOutcome } from '../../../ports/delivery.ts';
import type { Json } from '../../../core/profile.ts';
import type { DirectoryCalls, Reply } from './calls.ts';
import type { Directory } from './directory.ts';
import { isNamed, isObject, objectsIn, readJson, readValue, type JsonObject } from './read-json.ts';

/** What Keycloak computes for each answer. It is not sent back. */
const COMPUTED: ReadonlySet<string> = new Set(['access', 'userProfileMetadata', 'createdTimestamp', 'totp']);

/** Reads a user, and writes it whole with its new contacts: a PUT without the attributes that a user has would remove them. */
export function createKeycloak(settings: DirectorySettings, calls: DirectoryCalls): Directory {
  const users = `${settings.url}/admin/realms/${encodeURIComponent(settings.realm ?? '')}/users`;
  return {
    async write(account) {
      const found = await find(settings, users, calls, account);
      if ('at' in found) return found;
      const { user } = found;
      const { id } = user;
      if (typeof id !== 'string' || !isSegment(id)) return calls.later('directory-unreadable', account.attempt);
      const wanted = withContacts(user, account, settings.phoneAttribute);
      if (isSame(user, wanted)) return { at: 'sent', ref: String(account.version) };
      const called = await calls.call({
        method: 'PUT',
        url: `${users}/${encodeURIComponent(id)}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(wanted),
      });
      return 'failed' in called ? called.failed : calls.judge(called.reply, account);
    },
  };
}

type Found = { readonly user: JsonObject };

async function find(
  { match }: DirectorySettings,
  users: string,
  calls: DirectoryCalls,
  account: DirectoryAccount & { readonly name: string },
): Promise<Found | SendOutcome> {
  const name = encodeURIComponent(account.name);
  const url = match === 'id' ? `${users}/${name}` : `${users}?username=${name}&exact=true&max=2`;
  const called = await calls.call({ method: 'GET', url });
  if ('failed' in called) return called.failed;
  const { reply } = called;
  if (reply.status !== 200) return unread(calls.judge(reply, account));
  if (match === 'id') return readUser(reply, calls, account);
  const [user, other] = objectsIn(readValue(reply.text));
  if (other !== undefined) return { at: 'dead', reason: 'directory-ambiguous' };
  // Keycloak before version 12 does not know `exact`, and answers with users whose name has ours in it.
  return user === undefined || !isNamed(user['username'], account.name)
    ? calls.later('directory-no-user', account.attempt)
    : readWhole(users, user, calls, account);
}

/** A search may answer with a part of a user. */
async function readWhole(
  users: string,
  { id }: JsonObject,
  calls: DirectoryCalls,
  account: DirectoryAccount,
): Promise<Found | SendOutcome> {
  if (typeof id !== 'string' || !isSegment(id)) return calls.later('directory-unreadable', account.attempt);
  const called = await calls.call({ method: 'GET', url: `${users}/${encodeURIComponent(id)}` });
  if ('failed' in called) return called.failed;
  const { reply } = called;
  return reply.status === 200 ? readUser(reply, calls, account) : unread(calls.judge(reply, account));
}

function readUser({ text }: Reply, calls: DirectoryCalls, { attempt }: DirectoryAccount): Found | SendOutcome {
  const user = readJson(text);
  return user === null ? calls.later('directory-unreadable', attempt) : { user };
}

/** A success without what was asked for is none. */
function unread(outcome: SendOutcome): SendOutcome {
  return outcome.at === 'sent' ? { at: 'dead', reason: 'directory-unreadable' } : outcome;
}

function withContacts(user: JsonObject, account: DirectoryAccount, phoneAttribute: string): JsonObject {
  const kept = Object.fromEntries(Object.entries(user).filter(([name]) => !COMPUTED.has(name)));
  const email = primaryContact(account, 'email');
  const phone = primaryContact(account, 'phone');
  const attributes = isObject(user['attributes']) ? user['attributes'] : {};
  const verified = `${phoneAttribute}Verified`;
  const { [phoneAttribute]: _, [verified]: __, ...others } = attributes;
  const phones: JsonObject =
    phone === undefined ? {} : { [phoneAttribute]: [phone.value], [verified]: [String(phone.verified)] };
  return {
    ...kept,
    // An empty text removes the address; without the field it would stay.
    ...(account.kinds.includes('email') ? { email: email?.value ?? '', emailVerified: email?.verified ?? false } : {}),
    ...(account.kinds.includes('phone') ? { attributes: { ...others, ...phones } } : {}),
  };
}

/** Whether the user has these contacts already. */
function isSame(user: JsonObject, wanted: JsonObject): boolean {
  const parts = ({ email, emailVerified, attributes }: JsonObject): Json => [
    email ?? '',
    emailVerified ?? false,
    isObject(attributes) ? Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)) : [],
  ];
  return JSON.stringify(parts(user)) === JSON.stringify(parts(wanted));
}
