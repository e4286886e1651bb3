// Owns the vendor's management calls: a client of the site's gives a user another address or login id.
import { readEmail, readPhone } from '../../../shared/address.ts';
import { KINDS, type Contact, type Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import { fold } from '../../core/casefold.ts';
import { type AppParts, type Ctx } from '../../http/context.ts';
import { faceRoute, type FaceRoute } from '../../http/routes/face.ts';
import { refuse } from '../../http/problem.ts';
import { looseningOf } from '../shared.ts';
import { errorBody } from './errors.ts';
import { managedEmail, managedLogin, managedPhone, userBody } from './fields.ts';
import { clientOf } from '../../http/caller.ts';
import type { Result } from '../../ports/result.ts';
import type { Account, DesiredAccount, DesiredContact } from '../../service/account.ts';
import { ANSWERED } from './updates.ts';
import { writeAccount } from '../../service/provision/write.ts';
import { findByLogin } from '../../service/users/login-ids.ts';
import { readUserView } from '../../service/users/user-view.ts';

interface Managed {
  readonly loginId: string;
  readonly verified?: boolean | undefined;
  readonly failOnConflict?: boolean | undefined;
}

export function managementRoutes(parts: AppParts): readonly FaceRoute[] {
  const { ctx } = parts;

  /** `applies`: also what a client without trust says stands at once. `refusesTaken`: provision.ts says. */
  async function write(
    c: Ctx,
    user: string,
    { applies = false, refusesTaken = false }: { readonly applies?: boolean; readonly refusesTaken?: boolean },
    what: (account: Account) => Result<DesiredAccount>,
    more: object = {},
  ): Promise<Response> {
    const { client, ...act } = clientOf(c);
    const project = ctx.projectsById.get(client.project);
    if (project === undefined) throw new Error('a client of a project that is not here');
    const mode = client.trusted || applies ? 'apply' : 'verify';
    const how = { mode, refusesTaken, loosening: looseningOf(project, 'descope') } as const;
    const written = await writeAccount(ctx, { client, ...act, user }, how, what);
    if (!written.ok) return written.refusal.code === 'not-found' ? nobody(c) : refuse(c, written.refusal);
    const shown = await readUserView(ctx, user);
    return shown.ok ? c.json({ user: userBody(shown.value), ...more }) : nobody(c);
  }

  async function update(
    c: Ctx,
    kind: Kind,
    value: string,
    { loginId, verified = false, failOnConflict = false }: Managed,
  ): Promise<Response> {
    const { client } = clientOf(c);
    const read = kind === 'email' ? readEmail(value) : readPhone(value);
    // A client may keep what nobody can be reached at; as the vendor has it, not here.
    if (!read.ok) return refuse(c, { code: 'address-invalid', reason: read.reason });
    if (verified && !client.scopes.includes('contacts:verify')) return refuse(c, unvouched);
    const user = await findByLogin(ctx, client.project, loginId);
    if (!user.ok) return nobody(c);
    const max = ctx.projectsById.get(client.project)?.policy.max ?? 1;
    // To vouch for what is there takes no trust beside the scope; to bring in an address does.
    const now = await readUserView(ctx, user.value.id);
    if (!now.ok) return nobody(c);
    const vouches = verified && now.value.contacts.some((o) => isIt(o, kind, value));
    return write(
      c,
      user.value.id,
      { applies: vouches, refusesTaken: failOnConflict },
      ({ contacts }) => {
        const own = contacts.find((o) => isIt(o, kind, value));
        if (vouches && own === undefined) return { ok: false, refusal: { code: 'precondition-failed' } };
        const others = contacts.filter((o) => o.kind === kind && o !== own);
        const gone = max === 1 ? others : [];
        const next: DesiredContact = {
          value: own?.value ?? value,
          type: own?.type ?? null,
          primary: true,
          loginId: own?.loginId === true || gone.some((o) => o.loginId),
          ...(verified && (vouches || client.trusted) ? { verified } : {}),
        };
        const stay = others.filter((o) => !gone.includes(o)).map((o) => ({ ...wantedOf(o), primary: false }));
        return { ok: true, value: { contacts: { [kind]: [...stay, next] } } };
      },
      { created: false },
    );
  }

  async function rename(c: Ctx, from: string, to: string): Promise<Response> {
    const { project } = clientOf(c).client;
    const user = await findByLogin(ctx, project, from);
    if (!user.ok) return nobody(c);
    const holder = to === '' ? null : await findByLogin(ctx, project, to);
    // What another signs in with would be two people's.
    if (holder?.ok === true && holder.value.id !== user.value.id) return refuse(c, { code: 'name-taken' });
    return write(c, user.value.id, {}, (account) => renamed(account, from, to));
  }

  const line = { method: 'POST', caller: 'client', scope: 'users:write', ...ANSWERED } as const;
  return [
    faceRoute(
      { ...line, path: '/v1/mgmt/user/update/email', what: 'Gives a user another e-mail address', body: managedEmail },
      (c, body) => update(c, 'email', body.email, body),
    ),
    faceRoute(
      { ...line, path: '/v1/mgmt/user/update/phone', what: 'Gives a user another number', body: managedPhone },
      (c, body) => update(c, 'phone', body.phone, body),
    ),
    faceRoute(
      { ...line, path: '/v1/mgmt/user/update/loginid', what: 'Gives a user another login id', body: managedLogin },
      (c, body) => rename(c, body.loginId, body.newLoginId),
    ),
  ];
}

/** One login id becomes another: a contact that they have, or else the name that they are called by. */
function renamed({ user, contacts }: Account, from: string, to: string): Result<DesiredAccount> {
  const login = (c: Contact): boolean => c.loginId && isCalled(c, from);
  const taking = to === '' ? undefined : contacts.find((c) => isCalled(c, to) && c.verifiedAt !== null);
  const named = fold(user.userName) === fold(from);
  if (!named && !contacts.some(login)) return { ok: false, refusal: siteNames };
  const others = contacts.filter((c) => c.loginId && !login(c)).length + (named || user.userName === user.id ? 0 : 1);
  if (to === '' && others === 0) return { ok: false, refusal: lastOne };
  const other = contacts.filter((c) => c === taking || login(c));
  const of = (kind: Kind): readonly DesiredContact[] =>
    contacts
      .filter((c) => c.kind === kind)
      // Nothing is said of which leads: it stays as it is.
      .map((c) => ({ ...wantedOf(c), primary: false, loginId: other.includes(c) ? c === taking : c.loginId }));
  const kinds = KINDS.filter((kind) => other.some((c) => c.kind === kind));
  const userName = taking === undefined && to !== '' ? to : named ? user.id : undefined;
  return {
    ok: true,
    value: {
      contacts: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])),
      ...(userName === undefined ? {} : { userName }),
    },
  };
}

function wantedOf({ value, type, primary, loginId }: Contact): DesiredContact {
  return { value, type, primary, loginId };
}

function isIt(contact: Contact, kind: Kind, value: string): boolean {
  return contact.kind === kind && isCalled(contact, value);
}

/** However a number is written. The parser has the last word, under the lock. */
function isCalled({ kind, value, key }: Contact, text: string): boolean {
  const number = kind === 'phone' ? readPhone(text) : null;
  const typed = number?.ok === true ? number.value : text;
  return fold(value) === fold(typed) || key === fold(typed);
}

function nobody(c: Ctx): Response {
  c.set('problem', 'not-found');
  return c.json(errorBody('E112102', 'There is no such user'), 400);
}

const unvouched: Refusal = { code: 'not-allowed', reason: 'scope', detail: 'verified needs the scope contacts:verify' };
const siteNames: Refusal = { code: 'not-allowed', reason: 'managed', detail: 'the site’s sign-in gives that login id' };
const lastOne: Refusal = { code: 'last-contact', detail: 'the last login id cannot go' };
