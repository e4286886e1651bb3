// Owns what a wanted account says, read: addresses out of values, names that are free. Not what becomes of it
// (core/provision.ts), nor writing it (provision-write.ts, provision-create.ts).
import { KINDS, type Address, type Kind } from '../../../shared/contact.ts';
import { EMAIL_MAX } from '../../../shared/address.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { ClientCaller } from '../caller.ts';
import { anywhere } from '../users/sign-in.ts';
import type { Entry, Lists } from '../../core/contact-lists.ts';
import type { Identity, User } from '../../ports/user.ts';
import type { Project } from '../../ports/project.ts';
import type { Wanted, WantedContact, Writing } from '../account.ts';
import { isOurId, onlyIssuer, seek, isErased } from '../users/find-user.ts';
import type { ServiceParts } from '../context.ts';
import type { ReadTx, Tx } from '../../ports/transaction.ts';
type Parts = Pick<ServiceParts, 'parse' | 'secrets'>;

/** Of a name in the project, characters. */
const NAME_MAX = 256;
/** Of externalId. */
const EXTERNAL_MAX = 512;
/** Of a contact's type. */
const TYPE_MAX = 64;
/** Of one kind at a time, before anything is looked at: what is over it is refused whatever it is. */
const ENTRIES_MAX = 100;

/** The lists, read. */
export function listsOf(
  parts: Parts,
  project: Project,
  { mode, refusesTaken = false }: Pick<Writing, 'mode' | 'refusesTaken'>,
  wanted: Wanted['contacts'] = {},
): Lists | Refusal {
  const lists: { [K in Kind]?: readonly Entry[] } = {};
  for (const kind of KINDS) {
    const list = wanted[kind];
    if (list === undefined) continue;
    if (list.length > ENTRIES_MAX) return { code: 'too-many-contacts' };
    const entries: Entry[] = [];
    for (const contact of list) {
      const entry = entryOf(parts, project, kind, contact);
      if ('code' in entry) return entry;
      entries.push(entry);
    }
    // What is written in one go stands in the order in which it was written.
    const ids = entries.map(({ newId }) => newId).sort();
    lists[kind] = entries.map((entry, i) => ({ ...entry, newId: ids[i] ?? entry.newId }));
  }
  return { mode, refusesTaken, lists, undo: { email: parts.secrets.id('und'), phone: parts.secrets.id('und') } };
}

/** What would be verified by them. */
export function vouched({ lists }: Lists): readonly Address[] {
  return KINDS.flatMap((kind) => (lists[kind] ?? []).filter((e) => e.verified).map((e) => e.address));
}

/** What must not be another's for them: what would be verified, or everything where that was asked. */
export function claimed({ lists, refusesTaken }: Lists): readonly Address[] {
  return KINDS.flatMap((kind) => (lists[kind] ?? []).filter((e) => e.verified || refusesTaken).map((e) => e.address));
}

/** Marking as verified is a right of its own. */
export function mayVouch({ client }: ClientCaller): Refusal | null {
  if (client.scopes.includes('contacts:verify')) return null;
  return { code: 'not-allowed', reason: 'scope', detail: 'marking as verified takes the scope contacts:verify' };
}

function entryOf({ parse, secrets }: Parts, project: Project, kind: Kind, wanted: WantedContact): Entry | Refusal {
  const { policy, homeCountry } = project;
  const said = wanted.value.trim().replace(/^tel:\s*/i, '');
  const strict = parse(kind, said, { policy, homeCountry });
  const loose = strict.ok ? strict : parse(kind, said, { policy: anywhere(policy), homeCountry });
  const address = loose.ok ? loose.value : textOf(kind, said, loose.refusal);
  if ('code' in address) return address;
  const { type, primary, verified = false, proves = false, loginId } = wanted;
  if (type !== null && !isName(type, TYPE_MAX)) return unnameable('type', TYPE_MAX);
  return {
    address,
    unusable: loose.ok ? null : loose.refusal,
    unprovable: strict.ok ? null : strict.refusal,
    type,
    primary,
    verified,
    proves,
    loginId,
    newId: secrets.id('ctc'),
  };
}

/** What is no address and yet how somebody is reached, such as a desk with its extension: kept as it is, on one line. */
function textOf(kind: Kind, said: string, why: Refusal): Address | Refusal {
  // Nothing that is drawn as nothing, or turns the line around.
  if (said === '' || said.length > EMAIL_MAX || /[\p{C}\u2028\u2029]/u.test(said)) return why;
  const key = kind === 'phone' ? said.replace(/\s/g, '') : said.replace(/[A-Z]/g, (c) => c.toLowerCase());
  return { kind, value: said, key };
}

/** Which of their names is another's. */
function taken(name: 'userName' | 'externalId'): Refusal {
  return { code: 'name-taken', detail: `${name}: it is another account's` };
}

/** Why a user cannot be called that; null when nothing stands against it. */
export async function refuseUserName(
  tx: Pick<ReadTx, 'users'>,
  project: string,
  id: string,
  userName: string,
): Promise<Refusal | null> {
  if (!isName(userName, NAME_MAX)) return unnameable('userName', NAME_MAX);
  const holder = await tx.users.named(project, userName);
  // Whoever has no name is called by their id, and nobody else is.
  const isId = userName !== id && isOurId(userName);
  return isId || (holder !== undefined && holder !== id) ? taken('userName') : null;
}

/** What the site's systems know a user by is, with one issuer, what that issuer will call them. */
export type Bound =
  | { readonly at: 'free' | 'own'; readonly identity: Identity }
  /** Whoever had it was erased. */
  | { readonly at: 'erased'; readonly identity: Identity }
  /** Nothing follows from it. */
  | { readonly at: 'loose' };

export async function boundBy(
  tx: Pick<Tx, 'users'>,
  { secrets }: Pick<ServiceParts, 'secrets'>,
  { id: project, issuers }: Project,
  user: Pick<User, 'id'>,
  externalId: string,
): Promise<Bound | Refusal> {
  if (!isName(externalId, EXTERNAL_MAX)) return unnameable('externalId', EXTERNAL_MAX);
  const iss = onlyIssuer({ issuers });
  // That it is one user's alone is the client's matter (RFC 7643 §3.1), but where it says who comes in.
  if (iss === null) return { at: 'loose' };
  const other = await tx.users.knownAs(project, externalId);
  if (other !== undefined && other !== user.id) return taken('externalId');
  // Whoever is named by an id of ours is the user of that id, and nobody who comes in by the same.
  if (externalId !== user.id && (await tx.users.lock(externalId)) !== undefined) return taken('externalId');
  const identity: Identity = { project, iss, sub: externalId };
  const found = await seek(tx, { secrets }, identity);
  if (found === undefined) return { at: 'free', identity };
  if (found.user.id === user.id && !found.gone) return { at: 'own', identity };
  // Of a merged account it is the other's, who comes in by it no more, and nobody else does.
  const erased = found.gone && isErased(found.user, await tx.users.holdings(found.user.id));
  return erased ? { at: 'erased', identity } : taken('externalId');
}

/**
 * Whoever it names may come in by it from now on, at their first sign-in (first-sight.ts): until then it can still be
 * mended. Answers whether tokens from before have to stay dead.
 */
export async function expect(
  tx: Pick<Tx, 'users'>,
  { secrets }: Pick<ServiceParts, 'secrets'>,
  bound: Bound,
): Promise<boolean> {
  if (bound.at !== 'erased') return false;
  await tx.users.removeTombstones(bound.identity, secrets.tombstones(bound.identity));
  return true;
}

function isName(text: string, max: number): boolean {
  return text !== '' && text.trim() === text && text.length <= max && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

function unnameable(path: string, max: number): Refusal {
  const message = `must be 1 to ${max} characters on one line, without white space around`;
  return { code: 'body-invalid', reason: 'invalidValue', errors: [{ path, message }] };
}
